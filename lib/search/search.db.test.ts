import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReaders, type ReadDb } from '@/lib/db/readers';
import { testDatabase } from '@/lib/db/testing';
import { putOnRecord, takeOff } from '@/lib/record/testing';
import { storedParts } from '@/lib/search/parts';
import { findPeople } from '@/lib/search/people';
import { cleanQuery } from '@/lib/search/query';
import { findWords } from '@/lib/search/words';

const database = testDatabase();
let db: ReadDb;

beforeAll(async () => {
  await putOnRecord(
    database.ownerUrl,
    [
      {
        number: 1,
        name: 'Zhanar Bukhtarova',
        group: 'held',
        documents: ['paper-1'],
        printed: [
          ['Bukhtarova Zhanar', 'en', 'B9-0001/2020'],
          ['Zjanar Buchtarova', 'sv', 'P9_TA(2020)0001'],
        ],
        words: [
          ['zhanar/f1', 'en', 'calls for the immediate release of the poet'],
          ['zhanar/f2', 'sv', 'kräver att poeterna friges'],
          ['zhanar/f3', 'en', 'calls for the immediate release of the poet'],
          ['zhanar/f4', 'kk', 'ақынды босатуды талап етеді'],
        ],
      },
      { number: 2, name: 'Zhanara Bukhtar', group: 'at_liberty', documents: ['paper-2'] },
      { number: 3, name: 'Oleg Petrenko', group: 'held' },
      {
        number: 4,
        name: 'Petro Olenko',
        words: [['petro/f1', 'en', `${'word '.repeat(40)}poet ${'word '.repeat(40)}`]],
      },
    ],
    storedParts,
  );
  db = openReaders(database.readerUrl);
});
afterAll(() => db.close());

const people = (query: string, page = 1) =>
  findPeople(cleanQuery(query), { page, pageSize: 20, choices: [] }, db);

describe('people by name', () => {
  it.each([
    ['Zhanar Bukhtarova', 'Bukhtarova Zhanar', 'B9-0001/2020', 'as_printed'],
    ['bukhtarova zhanar', 'Bukhtarova Zhanar', 'B9-0001/2020', 'as_printed'],
    ['Zjanar Buchtarova', 'Zjanar Buchtarova', 'P9_TA(2020)0001', 'as_printed'],
    ['Жанар Бухтарова', undefined, undefined, 'other_alphabet'],
    ['Bukhtarova', undefined, undefined, 'part_of_it'],
  ])('%s', async (query, form, printedIn, how) => {
    const [first] = (await people(query)).people;
    expect(first?.number).toBe(1);
    expect(first?.foundAs.how).toBe(how);
    if (form !== undefined) expect(first?.foundAs).toMatchObject({ form, printedIn });
  });

  it.each(['', '   ', '12345', '!!!', '%', "'; DROP TABLE record.person; --", '\u0000', '👩🏽‍⚖️', '\\', '{}'])(
    'never fails: %j',
    async (query) => {
      const found = await people(query);
      expect(found.people.length).toBe(found.total);
    },
  );

  it('never fails: a very long query', async () => {
    expect((await people('a'.repeat(5000))).total).toBe(0);
  });

  it.each(['Olga Petrenkova Smirnovich Ivanenko', 'Bukhtar Ivan Sidorovich Petrov'])(
    'offers the nearest names when nobody is found: %s',
    async (query) => {
      const found = await people(query);
      expect(found.total).toBe(0);
      expect(found.nearest.length).toBeGreaterThan(0);
    },
  );

  it('keeps to what was chosen', async () => {
    const chosen = { page: 1, pageSize: 20, choices: [{ facet: 'custody' as const, value: 'at_liberty' }] };
    const { people: found } = await findPeople('Zhanar Bukhtarova', chosen, db);
    expect(found.every(({ custody }) => custody === 'at_liberty')).toBe(true);
  });

  it('has nothing on a page beyond the end', async () => {
    expect((await people('Oleg Petrenko', 9)).people).toEqual([]);
  });
});

describe('people by a part of a name', () => {
  const numbers = async (query: string) =>
    (await people(query)).people.map(({ number, foundAs }) => [number, foundAs.how]);

  it.each([
    ['a given name alone', 'Zhanar', [[1, 'part_of_it']]],
    ['a family name alone, in another alphabet', 'Петренко', [[3, 'other_alphabet']]],
    [
      'two letters',
      'Pe',
      [
        [4, 'begins_so'],
        [3, 'begins_so'],
      ],
    ],
    ['a beginning after a whole part', 'Oleg Pet', [[3, 'begins_so']]],
    ['a beginning in another alphabet', 'Олег Петр', [[3, 'other_alphabet']]],
    ['an initial and a family name', 'O. Petrenko', [[3, 'other_spelling']]],
    ['an initial in another alphabet', 'О. Петренко', [[3, 'other_alphabet']]],
    [
      'an initial that is only the first letter',
      'Z. Bukhtarova',
      [
        [1, 'other_spelling'],
        [2, 'other_spelling'],
      ],
    ],
    ['an initial that is another', 'K. Petrenko', []],
    ['one letter', 'O', []],
  ])('%s: %s', async (_, query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  it('lists everyone who bears a family name, the closest spelling first', async () => {
    const bearers = [10, 11, 12].map((number) => ({
      number,
      name: `${['Dana', 'Aset', 'Kuat'][number - 10]} Tulpar`,
    }));
    await putOnRecord(database.ownerUrl, [...bearers, { number: 13, name: 'Ayan Tulparov' }], storedParts);
    const found = await people('Tulpar');
    expect(found.people.map(({ name }) => name)).toEqual([
      'Aset Tulpar',
      'Dana Tulpar',
      'Kuat Tulpar',
      'Ayan Tulparov',
    ]);
    expect(found).toMatchObject({ total: 4, complete: true });
    const second = await findPeople('Tulpar', { page: 2, pageSize: 3, choices: [] }, db);
    expect(second.people.map(({ name }) => name)).toEqual(['Ayan Tulparov']);
    await takeOff(database.ownerUrl, [10, 11, 12, 13]);
  });

  it('forgets a part with its last bearer, at once', async () => {
    await putOnRecord(database.ownerUrl, [{ number: 20, name: 'Qyran Almaskhan' }], storedParts);
    expect((await people('Almaskhan')).total).toBe(1);
    await takeOff(database.ownerUrl, [20]);
    expect((await people('Almaskhan')).nearest).toEqual([]);
    expect(await db.rows`SELECT part FROM record.name_part WHERE part LIKE 'alm%'`).toEqual([]);
    expect(await db.rows`SELECT number FROM record.bearer WHERE number = 20`).toEqual([]);
  });
});

describe('records by words', () => {
  const slugs = async (query: string) => (await findWords(query, 1, db)).found.map(({ slug }) => slug);

  it.each([
    ['released poets', ['invented-1']],
    ['poet', ['invented-1', 'invented-4']],
    ['poeten', ['invented-1']],
    ['"immediate release"', ['invented-1']],
    ['"release immediate"', []],
    ['босатуды', ['invented-1']],
    ['the', []],
    ['-release', []],
    ['poet -word', ['invented-1']],
    ['', []],
    ["'", []],
    ['& | ! : * ( <->', []],
  ])('%s', async (query, expected) => {
    expect((await slugs(query)).sort()).toEqual(expected);
  });

  it('shows each piece once, as a fragment with the words marked', async () => {
    const { found } = await findWords('released poet', 1, db);
    expect(found[0]).toMatchObject({ count: 1, custody: 'held' });
    expect(found[0]?.hits).toHaveLength(1);
    const marked = found[0]?.hits[0]?.fragment.pieces.filter(({ hit }) => hit).map(({ text }) => text);
    expect(marked).toEqual(['release', 'poet']);
  });

  it('never shows more than fifteen words of a text', async () => {
    const { found } = await findWords('poet', 1, db);
    for (const { fragment } of found.flatMap(({ hits }) => hits)) {
      const text = fragment.pieces.map((piece) => piece.text).join('');
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(15);
    }
  });
});
