import { describe, expect, test } from 'vitest';
import { compare } from './compare';
import type { Gold } from './gold';
import type { Kept, KeptStatement } from './kept';

const text =
  'A. Aru Invented was held in Ayan on 3 May 2020; two others were freed. We ask that she be released.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const where = { document: '900', passage: 'recital-A' };
const quoted = (quote: string) => ({ ...where, ...at(quote), quote });
const surfaced = (surface: string) => ({ ...where, ...at(surface), surface });
const none = { organisation: [], place: [], provision: [], related_person: [] };
const words = (quote: string) => ({ passage: '900/recital-A', ...at(quote), words: quote });

const gold: Gold = {
  documents: [
    {
      id: '900',
      sha256: 'aa',
      date: null,
      date_bounds: '2020-05/..',
      as_of: '2020',
      votes: { for: 3, against: 2, abstentions: 1 },
      references: [{ type: 'tabled', value: 'X-1' }],
      cites: [],
    },
  ],
  people: [
    {
      id: 'aru-invented',
      name: 'Aru Invented',
      named: true,
      canonical_attested: 'verbatim',
      gender: { value: 'female', evidence: [quoted('she')] },
      spellings: [{ form: 'Aru Invented', document: '900', order: 'given-family', count: 1 }],
      facts: [
        {
          ...none,
          ...quoted('Aru Invented was held in Ayan on 3 May 2020'),
          id: 'aru-invented/f1',
          type: 'detention_status',
          as_of: '2020',
          certainty: 'stated',
          date: '2020-05-03',
          place: ['ayan'],
        },
      ],
    },
  ],
  mentions: [{ ...surfaced('Aru Invented'), id: '900/recital-A/1', person: 'aru-invented' }],
  unnamed: [{ ...surfaced('two others'), id: '900/recital-A/u1', person: null }],
  organisations: [],
  places: [{ id: 'ayan', mentions: [surfaced('Ayan')] }],
  provisions: [],
  provisionsNotNamed: [],
  demands: [
    {
      ...quoted('ask that she be released'),
      id: '900/recital-A/d1',
      kind: 'demand',
      verb: 'ask',
      addressee: [],
    },
  ],
  positions: [],
  numbers: [{ ...quoted('two others'), id: '900/n1', exact: 2, min: null, max: null, date: null }],
  numbersLeftOut: [],
  texts: new Map([['900/recital-A', text]]),
};

const custody = {
  kind: 'custody',
  state: 'held',
  restriction: null,
  duration: null,
  durationQualifier: null,
  liberty: null,
  place: 'ayan',
} as const;
const held: KeptStatement = {
  key: 'aru-invented/f1',
  person: 'aru-invented',
  kind: 'custody',
  occurred: '2020-05-03',
  stated: '2020',
  certainty: 'stated',
  detail: custody,
  citations: [words('Aru Invented was held')],
};
const gender: KeptStatement = {
  ...held,
  key: 'aru-invented/gender',
  kind: 'trait',
  occurred: null,
  detail: { kind: 'trait', trait: 'gender', value: 'female', place: null } as const,
  citations: [words('she')],
};
const kept: Kept = {
  documents: [
    {
      key: '900',
      sha256: 'aa',
      stated: '2020',
      votes: { for: 3, against: 2, abstentions: 1 },
      references: [{ type: 'tabled', value: 'X-1' }],
      cited: [],
      passages: ['900/recital-A'],
    },
  ],
  people: [
    {
      slug: 'aru-invented',
      names: [
        { form: 'Aru Invented', document: '900', order: 'given_family', kind: 'printed', occurrences: 1 },
      ],
    },
  ],
  statements: [held, gender],
  mentions: [
    { key: '900/recital-A/1', named: true, person: 'aru-invented', ...words('Aru Invented') },
    { key: '900/recital-A/u1', named: false, person: null, ...words('two others') },
  ],
  organisations: [],
  places: [{ slug: 'ayan', mentions: [words('Ayan')] }],
  provisions: [],
  clauses: [
    {
      key: '900/recital-A/d1',
      kind: 'demand',
      verb: 'ask',
      action: 'release',
      addressees: [],
      addresseeStated: null,
      ...words('be released'),
    },
  ],
  numbers: [{ key: '900/n1', exact: 2, min: null, max: null, dated: null, ...words('two') }],
};
const unexplained = (change: Partial<Kept>, leftOut: { what: string; key: string }[] = []) =>
  compare(gold, { ...kept, ...change }, leftOut).flatMap((row) => row.unexplained);
const instead = (change: Partial<KeptStatement>) => ({ statements: [{ ...held, ...change }, gender] });

test('a record that keeps everything leaves nothing unexplained', () => expect(unexplained({})).toEqual([]));

describe('is unexplained:', () => {
  test.each<[string, Partial<Kept>, RegExp]>([
    ['a fact that is gone', { statements: [gender] }, /f1 is neither on record nor left out/],
    ['a fact of another certainty', instead({ certainty: 'reported' }), /is reported, not stated/],
    ['a fact on another day', instead({ occurred: null }), /is dated null/],
    ['a fact of somebody else', instead({ person: 'sam-invented' }), /is of sam-invented/],
    ['a document of another date', instead({ stated: '2021' }), /is stated 2021/],
    [
      'words that do not stand there',
      instead({ citations: [{ ...words('Aru Invented was held'), words: 'Aru Invented was Held' }] }),
      /do not stand/,
    ],
    ['words beside the fact', instead({ citations: [words('We ask')] }), /beside those of the reading/],
    ['a place that is gone', instead({ detail: { ...custody, place: null } }), /place ayan is not in/],
    [
      'a statement nobody made',
      { statements: [held, gender, { ...held, key: 'aru-invented/f2' }] },
      /f2: is on record and not in the reading/,
    ],
    [
      'a derived statement of another kind',
      { statements: [held, gender, { ...gender, key: 'aru-invented/f1/custody' }] },
      /no trait may be derived/,
    ],
    ['a gender without its words', { statements: [held] }, /gender: aru-invented female .* is not on record/],
    ['a mention that is gone', { mentions: [] }, /mentions of people: 900\/recital-A\/1/],
    ['a place named once more', { places: [{ slug: 'ayan', mentions: [] }] }, /places, each time named/],
    ['a number with another bound', { numbers: [] }, /stated numbers: 900\/n1/],
    ['a clause that is gone', { clauses: [] }, /demands and instructions: 900\/recital-A\/d1/],
    [
      'a person too many',
      { people: [...kept.people, { slug: 'sam-invented', names: [] }] },
      /people: sam-inv/,
    ],
  ])('%s', (_, change, sentence) => expect(unexplained(change).join('\n')).toMatch(sentence));
});

test('what is left out with a reason is explained', () => {
  expect(unexplained({ statements: [gender] }, [{ what: 'fact', key: 'aru-invented/f1' }])).toEqual([
    expect.stringContaining('place ayan'),
  ]);
  expect(
    unexplained(instead({ detail: { ...custody, place: null } }), [
      { what: 'place of fact', key: 'aru-invented/f1' },
    ]),
  ).toEqual([]);
});
