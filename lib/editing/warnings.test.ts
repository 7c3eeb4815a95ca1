import { expect, test } from 'vitest';
import { warningsOf } from '@/lib/editing/warnings';
import type { StatementDetail, StatementInput } from '@/lib/statements/schema';

const custody = (state: 'held' | 'pre_trial' | 'house_arrest' | 'at_liberty' | 'dead', released = false) =>
  ({
    kind: 'custody',
    state,
    restriction: null,
    duration: null,
    durationQualifier: null,
    liberty: released ? 'released' : null,
    place: null,
  }) satisfies StatementDetail;
const event = (type: 'release' | 'threat') =>
  ({ kind: 'event', type, place: null, organisation: null }) satisfies StatementDetail;

const said = (detail: StatementDetail, occurred: string | null, quote = 'some words'): StatementInput => ({
  key: null,
  person: 'ilyas-fictov',
  occurred,
  occurredMeaning: occurred === null ? null : 'on',
  stated: '2021-02-11',
  certainty: 'stated',
  gist: null,
  publicNote: null,
  privateNote: null,
  detail,
  citations: [{ passageId: 1, quote, start: 0, end: quote.length, mentionId: null }],
});

test.each<[string, StatementInput, StatementInput[], string[]]>([
  ['nothing odd', said(custody('held'), '2020'), [], []],
  ['a date after the document', said(custody('held'), '2022'), [], ['after_document']],
  [
    'custody of two kinds at one time',
    said(custody('house_arrest'), '2020-05'),
    [said(custody('pre_trial'), '2020/2021', 'other')],
    ['overlap'],
  ],
  [
    'held, which leaves open the kind',
    said(custody('held'), '2020-05'),
    [said(custody('pre_trial'), '2020', 'other')],
    [],
  ],
  [
    'custody one after the other',
    said(custody('house_arrest'), '2020-05'),
    [said(custody('pre_trial'), '2019', 'other')],
    [],
  ],
  ['a release from nothing', said(custody('at_liberty', true), '2020'), [], ['release_without_custody']],
  ['a release after custody', said(event('release'), '2020'), [said(custody('held'), '2019', 'other')], []],
  [
    'custody after a death',
    said(custody('held'), '2020'),
    [said(custody('dead'), '2019', 'other')],
    ['already_dead'],
  ],
  ['the same words again', said(custody('held'), null), [said(custody('held'), null)], ['said_before']],
  ['an event without a date', said(event('threat'), null), [], ['no_date_of_event']],
])('%s', (_, input, others, warnings) => {
  expect(warningsOf(input, others)).toEqual(warnings);
});
