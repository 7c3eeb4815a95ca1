import { describe, expect, test } from 'vitest';
import { coverageOf, lineOf, presentOf } from '@/lib/custody/rules';
import { inventedStatement } from '@/lib/record/invented';
import type { Naming, Statement, StatementOf } from '@/lib/record/schema';

let counter = 0;
function said(change: Partial<StatementOf<'custody'>>): StatementOf<'custody'> {
  counter += 1;
  return inventedStatement('custody', {
    ...{ key: `aru-invented/s${counter}`, statedBy: 'invented-1', state: 'held' },
    ...change,
  });
}

const in2022 = { stated: '2022-01', statedFrom: '2022-01-01', statedUntil: '2022-01-31' };
const naming = (statedFrom: string, document = 'invented-1'): Naming => ({
  document,
  reference: document.toUpperCase(),
  title: 'Invented',
  kind: 'statement',
  stated: statedFrom,
  statedFrom,
  statedUntil: statedFrom,
  passages: ['para-1'],
});
const named = [naming('2021-02-11'), naming('2022-01-01', 'invented-2')];

describe('what a custody statement covers', () => {
  test.each<[string, Partial<StatementOf<'custody'>>, ReturnType<typeof coverageOf>]>([
    [
      'no occurrence: the day of the document',
      {},
      { from: '2021-02-11', until: '2021-02-11', softStart: false, softEnd: false },
    ],
    [
      'an imprecise document: softly',
      in2022,
      { from: '2022-01-01', until: '2022-01-31', softStart: true, softEnd: true },
    ],
    [
      'a stated length reaches back, softly',
      { duration: 'P10Y', durationQualifier: 'almost' },
      { from: '2011-02-11', until: '2021-02-11', softStart: true, softEnd: false },
    ],
    [
      'the length of a ban does not',
      { state: 'restricted', duration: 'P3Y', durationQualifier: 'exactly' },
      { from: '2021-02-11', until: '2021-02-11', softStart: false, softEnd: false },
    ],
    [
      'since: up to the document',
      { occurred: '2020-05', occurredMeaning: 'since', from: '2020-05-01', until: '2020-05-31' },
      { from: '2020-05-01', until: '2021-02-11', softStart: true, softEnd: false },
    ],
    [
      'on one day: that day only',
      { occurred: '2018-09-27', occurredMeaning: 'on', from: '2018-09-27', until: '2018-09-27' },
      { from: '2018-09-27', until: '2018-09-27', softStart: false, softEnd: false },
    ],
    [
      'before: the end is known, and it is soft',
      { occurred: '../2018-07', occurredMeaning: 'before', from: null, until: '2018-07-31' },
      { from: '2018-07-31', until: '2018-07-31', softStart: true, softEnd: true },
    ],
  ])('%s', (_, change, coverage) => expect(coverageOf(said(change))).toEqual(coverage));
});

describe('the present', () => {
  test('is not stated where no document speaks of custody; the newest naming still confirms', () => {
    expect(presentOf([], named)).toMatchObject({
      group: 'not_stated',
      state: null,
      confirmedBy: 'invented-2',
    });
  });

  test.each<[string, Partial<StatementOf<'custody'>>[], string]>([
    ['the newest statement', [{ state: 'held' }, { state: 'at_liberty', ...in2022 }], 'at_liberty'],
    ['on one day the heavier', [{ state: 'at_liberty' }, { state: 'restricted' }], 'restricted'],
    ['the kind of detention before the bare word', [{ state: 'held' }, { state: 'pre_trial' }], 'pre_trial'],
    ['dead, whatever a later text says', [{ state: 'dead' }, { state: 'held', ...in2022 }], 'dead'],
    [
      'what was later, not what was said later',
      [
        { state: 'house_arrest' },
        {
          state: 'held',
          ...in2022,
          occurred: '2018-09',
          occurredMeaning: 'on',
          from: '2018-09-01',
          until: '2018-09-30',
        },
      ],
      'house_arrest',
    ],
  ])('is %s', (_, changes, state) => expect(presentOf(changes.map(said), named).state).toBe(state));

  test('is not what a document tells as past', () => {
    const past = {
      occurred: '2018-09-27',
      occurredMeaning: 'on',
      from: '2018-09-27',
      until: '2018-09-27',
    } as const;
    expect(presentOf([said(past)], named).group).toBe('not_stated');
    expect(presentOf([said({ ...past, state: 'dead' })], named).group).toBe('dead');
  });

  test('names every statement it rests on', () => {
    const both = [said({}), said({})];
    expect(presentOf(both, named).statements).toEqual(both.map(({ key }) => key));
  });

  test('throws for somebody whom no document names', () => expect(() => presentOf([], [])).toThrow());
});

describe('the line of custody', () => {
  const shape = (statements: Statement[]) =>
    lineOf(statements, named).segments.map(({ state, basis, from, until }) => [state, basis, from, until]);

  test('joins two custodies that agree, more lightly', () => {
    expect(shape([said({}), said({ state: 'serving_sentence', ...in2022 })])).toEqual([
      ['held', 'solid', '2021-02-11', '2021-02-11'],
      ['held', 'between', '2021-02-11', '2022-01-01'],
      ['serving_sentence', 'solid', '2022-01-01', '2022-01-31'],
    ]);
  });

  test('joins nothing across a release or the word “former”', () => {
    const of = { ...in2022, statedBy: 'invented-1' };
    const former = inventedStatement('designation', {
      ...of,
      term: 'former_political_prisoner',
      criteria: null,
    });
    const released = inventedStatement('event', { ...of, type: 'release' });
    for (const end of [former, released]) {
      expect(shape([said({}), said(in2022), end]).map(([, basis]) => basis)).toEqual(['solid', 'solid']);
    }
  });

  test('joins nothing that disagrees', () => {
    expect(shape([said({}), said({ state: 'at_liberty', ...in2022 })]).map(([, basis]) => basis)).toEqual([
      'solid',
      'solid',
    ]);
  });

  test('draws two statements about the same days once', () => {
    expect(lineOf([said({}), said({})], named).segments).toMatchObject([
      { statements: [expect.any(String), expect.any(String)] },
    ]);
  });

  test('marks each document that names the person, oldest first', () => {
    expect(lineOf([], [...named].reverse()).marks.map(({ document }) => document)).toEqual([
      'invented-1',
      'invented-2',
    ]);
  });
});
