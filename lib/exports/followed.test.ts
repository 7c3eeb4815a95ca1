import { describe, expect, it } from 'vitest';
import { followedCsv, followedJson } from '@/lib/exports/followed';
import type { Followed, WhatFollowed } from '@/lib/record/followed';

const document = {
  slug: 'x-1-2020',
  shortTitle: 'X1/2020',
  usualTitle: 'An invented motion',
  stated: '2020-05-10',
  statedMeaning: 'tabled',
};
const source = (of: string, label: string, quote: string) => ({
  document: of,
  reference: of.toUpperCase(),
  label,
  language: 'sv',
  quote,
});
const ana: Followed = {
  person: { slug: 'ana-invented', name: '=Ana "the one" Invented' },
  asked: [
    {
      action: 'release',
      sources: [source('x-1-2020', 'para-1', 'free Ana'), source('x-1-2020', 'para-1', 'her')],
    },
    { action: 'drop_charges', sources: [source('x-1-2020', 'para-2', '-drop them')] },
  ],
  // biome-ignore lint/suspicious/noThenProperty: the shape's own word for where somebody stood then
  then: {
    group: 'house_arrest',
    statedBy: 'x-0',
    reference: 'X-0',
    stated: '2019',
    sources: [source('x-0', 'recital-Ä', 'at home')],
  },
  next: {
    document: 'x-2',
    reference: 'X-2',
    stated: '2021-01',
    statedFrom: '2021-01-01',
    passages: ['para-1', 'para-7'],
    custody: null,
    asked: [],
  },
};
const ben: Followed = {
  person: { slug: 'ben-invented', name: 'Ben Invented' },
  asked: [{ action: 'release', sources: [source('x-1-2020', 'para-1', 'and Ben')] }],
  // biome-ignore lint/suspicious/noThenProperty: see above
  then: null,
  next: null,
};
const followed: WhatFollowed = { people: [ana, ben], counts: [] };

describe('what followed as CSV', () => {
  const csv = followedCsv(document, followed, {
    full: (path) => `https://habeas.example${path}`,
    newest: { seq: 7, publishedAt: '2026-01-10T09:00:00.000Z' },
    licence: 'https://licence.example/by',
  });
  const [head = '', first = '', second = ''] = csv.slice(1).split('\r\n');

  it('has every value beside its words and the full address of its passage', () => {
    expect(head.split(',').slice(0, 7)).toEqual(
      'person,name,record,outcome,asked,asked_words,asked_source'.split(','),
    );
    expect(first).toContain(
      [
        'named_only',
        'release | drop_charges',
        'free Ana | her | -drop them',
        'https://habeas.example/documents/x-1-2020/para-1 https://habeas.example/documents/x-1-2020/para-2',
        'house_arrest,2019,X-0,at home',
        'https://habeas.example/documents/x-0/recital-%C3%84',
        'X-2,2021-01',
        'https://habeas.example/documents/x-2/para-1 https://habeas.example/documents/x-2/para-7',
      ].join(','),
    );
  });
  it('leaves empty what nobody stated, and says that it is not named again', () =>
    expect(second).toBe(
      'ben-invented,Ben Invented,https://habeas.example/people/ben-invented,not_named,release,and Ben,' +
        'https://habeas.example/documents/x-1-2020/para-1,,,,,,,,,,,,,,,X1/2020,2020-05-10,7,2026-01-10,https://licence.example/by',
    ));
  it('lets no name be run as a formula', () =>
    expect(first).toContain('ana-invented,"\'=Ana ""the one"" Invented"'));
  it('has as many cells in every row as in its head', () => {
    const cells = (line: string) => line.replace(/"(?:[^"]|"")*"/gu, '').split(',').length;
    expect([first, second].map(cells)).toEqual([cells(head), cells(head)]);
  });
});

describe('what followed as JSON', () => {
  const json = followedJson(document, followed);
  it('has the passage’s page at every source', () => {
    expect(json.people[0]?.asked[0]?.sources[0]).toEqual({
      ...source('x-1-2020', 'para-1', 'free Ana'),
      page: '/documents/x-1-2020/para-1',
    });
    expect(json.people[0]?.then?.sources[0]?.page).toBe('/documents/x-0/recital-%C3%84');
    expect(json.people[0]?.next?.passages).toEqual([
      { label: 'para-1', page: '/documents/x-2/para-1' },
      { label: 'para-7', page: '/documents/x-2/para-7' },
    ]);
  });
  it('says nothing where nothing is stated', () =>
    expect(json.people[1]).toMatchObject({ outcome: 'not_named', next: null }));
});
