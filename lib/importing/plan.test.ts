import { describe, expect, it, test } from 'vitest';
import type { Known } from '@/lib/importing/known';
import { planRow } from '@/lib/importing/plan';
import type { Mapping } from '@/lib/importing/schema';
import { inventMapping } from '@/lib/importing/testing';

const text = 'The invented report says that Adalbert Norwick is held in Lakeside. Lakeside is a town.';
const known: Known = {
  places: new Map([
    ['lakeside', 'lakeside'],
    ['new lakeside', null],
  ]),
  provisions: new Map([['article 9', 'article-9']]),
  documents: new Map([
    [
      7,
      {
        id: 7,
        stated: '2022-03-01',
        passages: [
          { id: 70, label: 'p-1', printedLabel: '1.', text },
          { id: 71, label: 'p-2', printedLabel: null, text: 'Lakeside is a town.' },
          { id: 72, label: 'p-3', printedLabel: null, text: null },
        ],
      },
    ],
  ]),
  documentNames: new Map<string, number | null>([
    ['report 7', 7],
    ['two of them', null],
  ]),
};
const codes: Mapping['codes'] = {
  status: {
    DET: 'custody:held',
    life: 'sentence:life',
    REL: 'event:release',
    odd: 'note',
    no: 'refuse',
    chg: 'charge:charged',
  },
  gender: { f: 'female' },
  designation: { yes: 'political_prisoner' },
  charge_stage: { tri: 'on_trial' },
};

/** A row of these cells by their heads, as it would be recorded. */
function planned(row: Readonly<Record<string, string>>, rest: Partial<Mapping> = {}) {
  const heads = Object.keys(row);
  const mapping = inventMapping(heads.join(','), { codes, ...rest });
  return planRow(Object.values(row), heads.length, mapping, known);
}
const sourced = { Source: 'Report 7', Quote: 'is held in Lakeside' };

describe('names', () => {
  test.each([
    [{ Name: 'Adalbert Norwick' }, 'Adalbert Norwick', 'Norwick, Adalbert', 'verbatim', 'Latn'],
    [{ Name: 'Norwick, Adalbert' }, 'Adalbert Norwick', 'Norwick, Adalbert', 'inverted', 'Latn'],
    [
      { 'Given name': 'Adalbert', 'Family name': 'Norwick' },
      'Adalbert Norwick',
      'Norwick, Adalbert',
      'verbatim',
      'Latn',
    ],
    [{ Name: 'Адальберт Норвик' }, "Adal'bert Norvik", "Norvik, Adal'bert", 'derived', 'Cyrl'],
    [{ Name: 'Norwick' }, 'Norwick', 'Norwick', 'verbatim', 'Latn'],
  ])('%j', (row, usualName, sortName, nameBasis, script) => {
    const { plan } = planned(row);
    expect(plan).toMatchObject({ person: { usualName, sortName, nameBasis }, names: [{ script }] });
  });

  it('reads the family name first where the table does', () => {
    expect(planned({ Name: 'Norwick Adalbert' }, { order: 'family_given' }).plan?.person).toMatchObject({
      usualName: 'Adalbert Norwick',
      family: 'Norwick',
    });
  });

  it('takes other spellings once each, with the language and script of the row', () => {
    const row = {
      Name: 'Ada Northwood',
      'Other names': 'Ада Нортвуд; ada northwood;A. Northwood',
      Language: 'ru',
    };
    expect(
      planned(row).plan?.names.map(({ form, kind, language, script }) => [form, kind, language, script]),
    ).toEqual([
      ['Ada Northwood', 'usual', 'ru', 'Latn'],
      ['Ада Нортвуд', 'alias', 'ru', 'Cyrl'],
      ['A. Northwood', 'alias', 'ru', 'Latn'],
    ]);
  });
});

describe('what a row says', () => {
  it('cites the document, at its date', () => {
    const { plan } = planned({
      Name: 'Ada Northwood',
      Status: 'DET?',
      Place: 'LAKESIDE',
      Date: 'May 2021',
      ...sourced,
    });
    expect(plan?.said).toMatchObject([
      {
        ...{ occurred: '2021-05', occurredMeaning: 'on', stated: '2022-03-01', certainty: 'ambiguous' },
        detail: { kind: 'custody', state: 'held', place: 'lakeside' },
        citations: [{ passageId: 70, quote: 'is held in Lakeside', start: text.indexOf('is held') }],
      },
    ]);
  });

  it('says several things of one cell', () => {
    const row = { Name: 'Ada Northwood', Status: 'DET/life/odd', ...sourced };
    const { plan, remarks } = planned(row, { divider: '/' });
    expect(plan?.said.map(({ detail }) => detail.kind)).toEqual(['custody', 'sentence']);
    expect(plan?.note).toBe('odd');
    expect(remarks).toEqual([{ code: 'kept_as_note', values: { text: 'odd' } }]);
  });

  it('joins a charge with its stage, and a sentence with its length', () => {
    const row = { Name: 'Ada Northwood', Charge: 'Article 9', Stage: 'tri', Sentence: '7 years', ...sourced };
    expect(planned(row).plan?.said.map(({ detail }) => detail)).toMatchObject([
      { kind: 'charge', provision: 'article-9', stage: 'on_trial' },
      { kind: 'sentence', parts: [{ kind: 'prison', duration: 'P7Y' }] },
    ]);
  });

  it('proposes releases and designations, and sets none (law 7)', () => {
    const { plan } = planned({
      Name: 'Ada Northwood',
      Status: 'REL',
      Designation: 'yes',
      Gender: 'f',
      ...sourced,
    });
    expect(plan?.proposed.map(({ detail }) => detail.kind)).toEqual(['event', 'designation']);
    expect(plan?.said.map(({ detail }) => detail.kind)).toEqual(['trait']);
  });

  it('says nothing without a source (law 1)', () => {
    const { plan, remarks } = planned({ Name: 'Ada Northwood', Status: 'DET', Gender: 'f' });
    expect(plan).toMatchObject({ said: [], proposed: [] });
    expect(remarks).toEqual([{ code: 'no_source', values: { count: '2' } }]);
  });
});

const ada = { Name: 'Ada Northwood', Status: 'DET' };
test.each([
  [{ Name: '', Status: 'DET' }, 'name_missing'],
  [{ Name: '***' }, 'name_unwritable'],
  [{ Name: 'x'.repeat(201) }, 'name_long'],
  [{ ...ada, Language: 'Klingon!' }, 'not_a_language'],
  [{ ...ada, Script: 'cyrillic' }, 'not_a_script'],
  [{ ...ada, Status: 'gone fishing' }, 'value_unmapped'],
  [{ ...ada, Status: 'no' }, 'value_refused'],
  [{ ...ada, Date: 'soon' }, 'not_a_date'],
  [{ ...ada, Date: '3/4/2020' }, 'two_readings'],
  [{ ...ada, Place: 'Nowhere' }, 'place_unknown'],
  [{ ...ada, Place: 'New Lakeside' }, 'place_unknown_which'],
  [{ ...ada, Charge: 'Article 10' }, 'provision_unknown'],
  [{ ...ada, Sentence: 'long' }, 'not_a_length'],
  [{ ...ada, Quote: 'is held' }, 'document_missing'],
  [{ ...ada, Source: 'Report 8', Quote: 'is held' }, 'document_unknown'],
  [{ ...ada, Source: 'Two of them', Quote: 'is held' }, 'document_which'],
  [{ ...ada, Source: 'Report 7', Quote: 'was held' }, 'quote_absent'],
  [{ ...ada, Source: 'Report 7', Quote: 'Lakeside is a town.' }, 'passage_which'],
  [{ ...ada, Source: 'Report 7', Quote: 'is held', Passage: 'p-9' }, 'passage_unknown'],
  [{ ...ada, Source: 'Report 7', Quote: 'is held', Passage: 'p-3' }, 'text_not_held'],
  [{ ...ada, Source: 'Report 7', Quote: 'a '.repeat(16).trim() }, 'quote_long'],
])('refuses %j: %s', (row, code) => {
  const { plan, remarks } = planned(row);
  expect(plan).toBeNull();
  expect(remarks.map((one) => one.code)).toContain(code);
});

describe('standing (law 8)', () => {
  test.each([
    [null, {}, 'standing_missing'],
    ['official' as const, {}, 'not_of_official'],
    ['mentioned' as const, {}, 'not_of_mentioned'],
    [null, { Role: 'boss' }, 'value_unmapped'],
  ])('%s %j: %s', (standing, row, code) => {
    const { plan, remarks } = planned({ ...ada, ...row, ...sourced }, { standing });
    expect(plan).toBeNull();
    expect(remarks.map((one) => one.code)).toContain(code);
  });
});

test('a row with other than as many cells as heads is refused', () => {
  const mapping = inventMapping('Name,Status', { codes });
  expect(planRow(['Ada'], 2, mapping, known)).toMatchObject({
    plan: null,
    remarks: [{ code: 'cells', values: { expected: '2', found: '1' } }],
  });
});

test('formulas are plain text', () => {
  expect(planned({ Name: '=1+1 Northwood' }).plan?.names[0]?.form).toBe('=1+1 Northwood');
});
