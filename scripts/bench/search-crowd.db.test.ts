import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReaders, type ReadDb } from '@/lib/db/readers';
import { testDatabase } from '@/lib/db/testing';
import { findPeople } from '@/lib/search/people';
import { cleanQuery } from '@/lib/search/query';
import { findWords } from '@/lib/search/words';
import { type Asked, askEverySpelling } from '../spelling/stands-before';
import { spellingsEach } from './search-crowd';
import { loadSearched } from './search-load';

const database = testDatabase();
const people = 300;
let db: ReadDb;
let asked: Asked[] = [];

beforeAll(async () => {
  await loadSearched({ name: 'crowd', ...database }, people, () => {});
  db = openReaders(database.readerUrl);
  asked = await askEverySpelling(db);
}, 120_000);
afterAll(() => db.close());

describe('among invented people', () => {
  test('every published spelling finds its person', () => {
    expect(asked.length).toBeGreaterThan(people * (spellingsEach - 1));
    expect(asked.filter(({ place }) => place === null)).toEqual([]);
  });

  test('nobody stands before them but a namesake', () => {
    expect(asked.filter(({ before }) => before.some(({ why }) => why === null))).toEqual([]);
  });

  test('nothing that can be sent breaks a search', async () => {
    const sent = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.mixedCase(
        fc.constantFrom("' or 1=1; --", '%_\\', '.*+?^$()|[]{}', '\u202eanad', '"((', '-- -a', '👩🏽‍⚖️'),
      ),
    );
    await fc.assert(
      fc.asyncProperty(sent, async (given) => {
        const query = cleanQuery(given);
        const found = await findPeople(query, { page: 1, pageSize: 20, choices: [] }, db);
        expect(found.people.length).toBe(Math.min(20, found.total));
        const words = await findWords(query, 1, db);
        expect(words.late).toBe(false);
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
