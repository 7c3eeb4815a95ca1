import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters } from '@/lib/db/writers';
import { countCasework, listCasework } from '@/lib/desk/read';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
let vera: Awaited<ReturnType<typeof joinFirstSteward>>;

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  vera = await joinFirstSteward('Vera', now);
  await changeAs(vera.steward.accountId, null, async (tx) => {
    for (const [name, slug, standing] of [
      ['Beta Example', 'beta', 'case'],
      ['Ärla Example', 'arla', 'case'],
      ['Gamma Example', 'gamma', 'mentioned'],
    ] as const) {
      await tx.person.create({
        data: { slug, standing, usualName: name, sortName: name, nameBasis: 'verbatim' },
      });
    }
    const { id: documentId } = await tx.document.create({
      data: {
        slug: 'x-1',
        kind: 'motion',
        usualTitle: 'A motion',
        shortTitle: 'X-1',
        stated: '2020',
        statedFrom: new Date('2020-01-01'),
        statedUntil: new Date('2021-01-01'),
        statedMeaning: 'tabled',
      },
    });
    const text = await tx.documentText.create({
      data: { documentId, language: 'en', sha256: '0'.repeat(64), byteCount: 1 },
    });
    const passage = await tx.passage.create({
      data: { documentId, textId: text.id, label: 'para-1', kind: 'paragraph', ordinal: 1, kindOrdinal: 1 },
    });
    await tx.mention.create({
      data: { key: 'm1', passageId: passage.id, start: 0, end: 4, surface: 'Beta' },
    });
  });
});
afterAll(closeWriters);

describe('the casework in numbers', () => {
  it('counts what occurs, each row once', async () => {
    expect(await countCasework(vera.steward)).toEqual([
      { of: 'people', by: 'case', count: 2 },
      { of: 'people', by: 'mentioned', count: 1 },
      { of: 'documents', by: 'motion', count: 1 },
      { of: 'mentions', by: 'open', count: 1 },
    ]);
  });

  it('lists the rows behind a number, without an address while they are not published', async () => {
    const list = (of: 'people' | 'documents' | 'statements' | 'mentions', by: string, page = 1, size = 9) =>
      listCasework(vera.steward, { of, by, page, size });
    expect(await list('people', 'case')).toEqual([
      { name: 'Ärla Example', detail: 'HB-0002', address: null },
      { name: 'Beta Example', detail: 'HB-0001', address: null },
    ]);
    expect(await list('people', 'case', 2, 1)).toMatchObject([{ name: 'Beta Example' }]);
    expect(await list('documents', 'motion')).toEqual([{ name: 'X-1', detail: 'A motion', address: null }]);
    expect(await list('mentions', 'open')).toEqual([{ name: 'Beta', detail: 'X-1, para-1', address: null }]);
    expect(await list('statements', 'accepted')).toEqual([]);
    expect(await list('people', "case' OR true --")).toEqual([]);
  });
});
