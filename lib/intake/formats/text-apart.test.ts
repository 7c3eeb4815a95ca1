import { describe, expect, test, vi } from 'vitest';
import { limits } from '@/lib/intake/formats/limits';
import { readTextApart } from '@/lib/intake/formats/text-apart';
import { knownPeopleOf } from '@/lib/intake/names/known-people';
import { readText } from '@/lib/intake/read';

vi.setConfig({ testTimeout: 60_000 });

const clause = (number: number) =>
  `${number}. Calls on the authorities of Northland to release Ada Northwood, arrested in May 2021;\n\n`;
const textOf = (clauses: number) => ({
  source: {
    format: 'text' as const,
    text: Array.from({ length: clauses }, (_, at) => clause(at + 1)).join(''),
    blocks: null,
    pageBreaks: [],
    title: null,
    language: null,
    address: null,
    encoding: 'utf-8',
  },
  language: 'en',
});
const ada = knownPeopleOf([{ person: 7, forms: ['Ada Northwood'] }]);

describe('a long text', () => {
  const long = textOf(Math.ceil(limits.maxCharactersBeside / clause(100).length) + 10);

  test('is read apart as it would be here, known people among them', async () => {
    expect(long.source.text.length).toBeGreaterThan(limits.maxCharactersBeside);
    const here = await readText(long.source, { language: 'en', people: ada });
    expect(here.mentions[0]?.candidates[0]?.person).toBe(7);
    expect(await readTextApart(long, ada)).toEqual({ ok: true, value: here });
  });

  test('gives way to what goes wrong where known people are asked for', async () => {
    const broken = { find: () => Promise.reject(new Error('no database')) };
    await expect(readTextApart(long, broken)).rejects.toThrow('no database');
  });

  test('is refused when it was stopped', async () => {
    const stopped = { ok: false, reason: { code: 'stopped' } };
    expect(await readTextApart(long, ada, AbortSignal.abort())).toMatchObject(stopped);
  });
});

test('a short text is read here', async () => {
  expect(await readTextApart(textOf(2), ada)).toMatchObject({ ok: true, value: { passages: { length: 2 } } });
});
