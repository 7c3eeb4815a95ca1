import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReaders, type ReadDb } from '@/lib/db/readers';
import { testDatabase } from '@/lib/db/testing';
import { listPeople, listRegister, type Register } from '@/lib/record/register';
import { type RegisterQuery, registerFacets, wholeRegister } from '@/lib/record/register-query';
import { countStanding } from '@/lib/record/standing';
import { type Invented, putOnRecord, takeOff } from '@/lib/record/testing';

const database = testDatabase();
let db: ReadDb;

const groups = ['held', 'held', 'at_liberty', 'not_stated', 'dead'] as const;
/** 130 invented people whose facets overlap in every way. */
const people: Invented[] = Array.from({ length: 130 }, (_, index) => ({
  number: index + 1,
  name: `Nova${index} Åberg${String(index).padStart(3, '0')}`,
  sortName: `Åberg${String(index).padStart(3, '0')}, Nova`,
  named: index % 40 !== 7,
  group: groups[index % groups.length] ?? 'held',
  confirmed: `${2018 + (index % 4)}-03-0${1 + (index % 9)}`,
  documents: ['paper-1', 'paper-2', 'paper-3'].filter((_, at) => (index >> at) % 2 === 0),
  demands: index % 3 === 0 ? ['release', 'drop_charges'] : index % 3 === 1 ? ['release'] : [],
  affiliations: index % 4 === 0 ? ['river-union+hill-union'] : [],
}));

beforeAll(async () => {
  await putOnRecord(database.ownerUrl, people);
  await putOnRecord(database.ownerUrl, [{ number: 900, name: 'Gone Again', documents: ['paper-9'] }]);
  await takeOff(database.ownerUrl, [900]);
  db = openReaders(database.readerUrl);
});
afterAll(() => db.close());

async function list(query: Partial<RegisterQuery>): Promise<Register> {
  const listed = await listRegister({ ...wholeRegister, ...query }, db);
  if (!listed.ok) throw new Error(JSON.stringify(listed.reason));
  return listed.value;
}

/** What a person carries of a facet. */
function carried(person: Invented, facet: (typeof registerFacets)[number]): string[] {
  switch (facet) {
    case 'custody':
      return [person.group ?? 'not_stated'];
    case 'confirmed':
      return [person.confirmed?.slice(0, 4) ?? ''];
    case 'document':
      return person.documents ?? [];
    case 'demand':
      return person.demands ?? [];
    case 'affiliation':
      return person.affiliations ?? [];
    case 'provision':
    case 'place':
      return [];
    case 'lacks':
      return [
        ...((person.demands ?? []).length === 0 ? ['demand'] : []),
        ...((person.affiliations ?? []).length === 0 ? ['affiliation'] : []),
        'provision',
        'place',
      ];
    case 'named':
      return [person.named === false ? 'no' : 'yes'];
  }
}

describe('counts of the register', () => {
  it.each<Partial<RegisterQuery>>([
    {},
    { custody: 'held' },
    { document: 'paper-2' },
    { affiliation: 'river-union+hill-union' },
    { custody: 'held', document: 'paper-1' },
    { demand: 'release', confirmed: '2019' },
    { custody: 'dead', document: 'paper-1', demand: 'release' },
    { named: 'no' },
    { lacks: 'affiliation' },
    { lacks: 'demand', custody: 'held' },
    { named: 'yes', demand: 'release' },
    {
      custody: 'held',
      document: 'paper-1',
      demand: 'release',
      affiliation: 'river-union+hill-union',
      confirmed: '2018',
    },
  ])('are those of a count by hand: %j', async (choices) => {
    const register = await list(choices);
    const fits = (person: Invented, but?: string) =>
      registerFacets.every((facet) => {
        const value = choices[facet];
        return (
          facet === but || value === undefined || value === null || carried(person, facet).includes(value)
        );
      });
    const chosen = people.filter((person) => fits(person));
    expect(register.total).toBe(chosen.length);
    expect(register.unnamed).toBe(chosen.filter(({ named }) => named === false).length);
    for (const facet of registerFacets) {
      const expected = new Map<string, number>();
      for (const person of people.filter((one) => fits(one, facet))) {
        for (const value of carried(person, facet)) expected.set(value, (expected.get(value) ?? 0) + 1);
      }
      const shown = register.facets[facet].filter(({ count }) => count > 0);
      expect(new Map(shown.map(({ value, count }) => [value, count]))).toEqual(expected);
    }
  });

  it('open the list they count', async () => {
    const { facets } = await list({ demand: 'release' });
    for (const { count, href, chosen } of registerFacets.flatMap((facet) => facets[facet])) {
      if (chosen) continue;
      const parameters = Object.fromEntries(new URL(href, 'http://x').searchParams);
      expect((await list(parameters)).total).toBe(count);
    }
  });
});

describe('pages of the register', () => {
  it.each(['name', 'confirmed'] as const)('show everyone once, sorted by %s', async (sort) => {
    const pages = await Promise.all([1, 2, 3].map((page) => list({ sort, page })));
    const rows = pages.flatMap((page) => page.rows);
    expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 30]);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(130);
    const key = ({ confirmedFrom, number }: (typeof rows)[number]) =>
      sort === 'name' ? number : -Number(confirmedFrom.replaceAll('-', '')) * 1000 + number;
    expect(rows.map(key)).toEqual(rows.map(key).sort((a, b) => a - b));
  });

  it.each<[Partial<RegisterQuery>, object]>([
    [{ page: 4 }, { reason: 'beyond_end', pages: 3 }],
    [
      { custody: 'abroad', page: 2 },
      { reason: 'beyond_end', pages: 1 },
    ],
    [{ document: 'paper-4' }, { reason: 'unknown_value', parameter: 'document', value: 'paper-4' }],
    [{ document: 'paper-9' }, { reason: 'unknown_value', parameter: 'document', value: 'paper-9' }],
    [{ demand: 'sing' }, { reason: 'unknown_value', parameter: 'demand', value: 'sing' }],
    [
      { confirmed: '1999', custody: 'held' },
      { reason: 'unknown_value', parameter: 'confirmed', value: '1999' },
    ],
  ])('refuse %j', async (query, reason) => {
    expect(await listRegister({ ...wholeRegister, ...query }, db)).toEqual({ ok: false, reason });
  });

  it('show an empty list for a custody group nobody is in', async () => {
    expect(await list({ custody: 'abroad' })).toMatchObject({ total: 0, rows: [], pages: 1 });
  });
});

describe('the standing', () => {
  it('adds up, group by group', async () => {
    const standing = await countStanding(db);
    expect(standing).toMatchObject({ total: 130, unnamed: 4, documents: 0, newest: null, firstYear: null });
    expect(standing.groups.map(({ group, count }) => [group, count])).toEqual([
      ['held', 52],
      ['at_liberty', 26],
      ['dead', 26],
      ['not_stated', 26],
    ]);
  });
});

it('people come in the order they are asked for, the unpublished left out', async () => {
  const listed = await listPeople([5, 900, 2, 31], db);
  expect(listed.map(({ number }) => number)).toEqual([5, 2, 31]);
});
