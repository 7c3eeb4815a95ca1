import { type PersonSheet, personSheet } from '@/lib/record/schema';

/** A person nobody is, for tests: every part of a sheet is there. */

const citation = {
  document: 'x-1-2020',
  reference: 'X1/2020',
  label: 'recital-C',
  printedLabel: 'C',
  passageKind: 'recital',
  passageOrdinal: 3,
  language: 'sv',
  quote: 'ord ur texten',
  start: 10,
  end: 23,
  namedAs: null,
};
const common = {
  occurred: null,
  occurredMeaning: null,
  stated: '2020-05-10',
  from: null,
  until: null,
  statedFrom: '2020-05-10',
  statedUntil: '2020-05-10',
  statedBy: 'x-1-2020',
  certainty: 'stated',
  disputed: false,
  gist: null,
  note: null,
  citations: [citation],
};
const custody = {
  ...common,
  kind: 'custody',
  restriction: null,
  duration: null,
  durationQualifier: null,
  liberty: null,
  place: null,
};

const whole = {
  sheet: 'person/1',
  number: 7,
  slug: 'ainur-invented',
  name: 'Ainur Invented',
  sortName: 'Invented, Ainur',
  named: true,
  nameBasis: 'derived',
  mergeConfidence: 'probable',
  identityNote: 'Taken to be one person.',
  apartFrom: [{ slug: 'ainur-other', name: 'Ainur Other' }],
  names: [
    {
      form: 'Айнұр Ойдан',
      language: 'kk',
      script: 'Cyrl',
      order: 'given_family',
      kind: 'printed',
      inflection: null,
      document: 'x-1-2020',
      reference: 'X1/2020',
      passages: ['recital-C'],
      occurrences: 2,
    },
  ],
  present: {
    group: 'held',
    state: 'held',
    statements: ['a/held'],
    certainty: 'reported',
    disputed: false,
    confirmed: '2020-05-10',
    confirmedFrom: '2020-05-10',
    confirmedBy: 'x-1-2020',
  },
  line: {
    segments: [
      {
        state: 'held',
        basis: 'solid',
        from: '2020-05-10',
        until: '2020-05-10',
        softStart: false,
        softEnd: false,
        certainty: 'reported',
        statements: ['a/held'],
      },
    ],
    marks: [{ document: 'x-1-2020', reference: 'X1/2020', from: '2020-05-10', until: '2020-05-10' }],
  },
  statements: [
    { ...custody, key: 'a/held', state: 'held', certainty: 'reported', disputed: true },
    {
      ...common,
      key: 'a/demand',
      kind: 'demand',
      action: 'release',
      demand: 'd',
      summary: 'release this person',
      addressees: ['the Government'],
      addresseeStated: false,
    },
    {
      ...common,
      key: 'a/relation',
      kind: 'relation',
      relation: 'father',
      other: { slug: 'father-invented', name: 'Father Invented' },
    },
    { ...common, key: 'a/gender', kind: 'trait', trait: 'gender', value: 'female', place: null },
  ],
  namings: [
    {
      document: 'x-1-2020',
      reference: 'X1/2020',
      title: 'An invented motion',
      kind: 'motion',
      stated: '2020-05-10',
      statedFrom: '2020-05-10',
      statedUntil: '2020-05-10',
      passages: ['recital-C', 'para-4'],
    },
  ],
  namedWith: [{ slug: 'father-invented', name: 'Father Invented', documents: ['invented-motion'] }],
};

/** The invented person with some parts replaced. */
export const inventedPerson = (over: Partial<PersonSheet> = {}): PersonSheet =>
  personSheet.parse({ ...whole, ...over });
