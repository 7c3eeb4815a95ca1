import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { inventedPerson } from '@/components/person/invented-person';
import { composeCaseSheet, composePack } from '@/lib/briefing/compose';
import { maxInPack, parseChosen } from '@/lib/briefing/schema';
import { englishSpeech, speechIn } from '@/lib/language/speaker';
import { inventedEdition } from '@/lib/record/invented';
import type { PersonSheet } from '@/lib/record/schema';

const edition = inventedEdition({ contentHash: 'ab'.repeat(32) });
const asked = (over: Partial<PersonSheet> = {}) => ({
  sheet: inventedPerson(over),
  edition,
  origin: 'https://habeas.example/',
  today: '2026-11-22',
});

async function textOf(pdf: Buffer): Promise<{ pages: number; text: string }> {
  const read = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: read.totalPages, text: read.text.replace(/\s+/gu, ' ') };
}

test('a case sheet says what the page says: name in every script, status, each quote as a footnote, how to cite it', async () => {
  const { text } = await textOf(await composeCaseSheet(asked(), englishSpeech));
  expect(text).toContain('Ainur Invented');
  expect(text).toContain('Айнұр Ойдан');
  expect(text).toContain('Nothing later is on record');
  expect(text).toContain('X1/2020, recital C');
  expect(text).toContain('“ord ur texten”');
  expect(text.replaceAll(' ', '')).toContain('https://habeas.example/editions/41');
  expect(text.replaceAll(' ', '')).toContain('ab'.repeat(32));
  for (const mark of text.matchAll(/\[(\d+)\]/gu))
    expect(text).toMatch(new RegExp(`\\[${mark[1]}\\] X1/2020`, 'u'));
});

test.each([
  ['ru', speechIn('ru'), 'Источники'],
  ['kk', speechIn('kk'), 'Дереккөздер'],
] as const)('in %s the words and every letter of them are there', async (_language, speech, heading) => {
  const { text } = await textOf(await composeCaseSheet(asked(), speech));
  expect(text).toContain(heading);
  expect(text).not.toMatch(/Sources|History|Edition/u);
});

test('the same edition on the same day makes the same file', async () => {
  const [one, other] = await Promise.all([
    composeCaseSheet(asked(), englishSpeech),
    composeCaseSheet(asked(), englishSpeech),
  ]);
  expect(one.equals(other)).toBe(true);
});

test('a pack begins with everybody in it; what is long goes on over pages and loses nothing', async () => {
  const long = inventedPerson();
  const [statement] = long.statements;
  if (statement === undefined) throw new Error('the invented person has no statements');
  const many = Array.from({ length: 60 }, (_, index) => ({
    ...statement,
    key: `a/f${index}`,
    note: `Note ${index}.`,
  }));
  const pdf = await composePack(
    [asked({ name: 'Ainur Invented', statements: many }), asked({ slug: 'b', name: 'Beket Madeup' })],
    englishSpeech,
  );
  const { pages, text } = await textOf(pdf);
  expect(pages).toBeGreaterThan(4);
  expect(text.slice(0, 1200)).toContain('Beket Madeup');
  for (const { note } of many) expect(text).toContain(note);
  expect(text).toContain(`page ${pages} of ${pages}`);
});

test.each([
  {
    said: [
      ['person', 'a-b'],
      ['person', 'c'],
      ['person', 'a-b'],
    ],
    wanted: ['a-b', 'c'],
  },
  { said: [], wanted: [] },
  { said: [['person', '../x']], wanted: null },
  { said: [['people', 'a']], wanted: null },
] as { said: [string, string][]; wanted: string[] | null }[])('chosen: $said', ({ said, wanted }) => {
  const read = parseChosen(said);
  expect(read.ok ? read.value : null).toEqual(wanted);
  expect(maxInPack).toBeGreaterThan(1);
});
