import { expect, test } from 'vitest';
import { endsOfTerms } from '@/lib/custody/terms';
import { inventedStatement } from '@/lib/record/invented';

const sentence = (
  over: Record<string, unknown> = {},
  parts: object[] = [{ kind: 'prison', duration: 'P7Y' }],
) =>
  inventedStatement('sentence', {
    ...{ occurred: '2018-10', occurredMeaning: 'on', from: '2018-10-01', until: '2018-10-31' },
    parts: parts.map((part) => ({ duration: null, amount: null, currency: null, ...part })),
    ...over,
  });

const custody = (state: string, from: string) =>
  inventedStatement('custody', { state, occurred: from, occurredMeaning: 'since', from });

test('a sentence of which only the month is known may end on any day of that month', () => {
  const [end] = endsOfTerms({ statements: [sentence()] }, '2025-10-31');
  expect(end).toMatchObject({ from: '2025-10-01', until: '2025-10-31', passed: false, ended: false });
});

test.each([
  ['2025-11-01', true],
  ['2025-10-31', false],
])('on %s it has passed: %s', (today, passed) => {
  expect(endsOfTerms({ statements: [sentence()] }, today)[0]?.passed).toBe(passed);
});

test.each([
  ['at_liberty', '2021-03-01', true],
  ['restricted', '2021-03-01', true],
  ['serving_sentence', '2021-03-01', false],
  ['at_liberty', '2017-03-01', false],
])('%s since %s ends it: %s', (state, from, ended) => {
  const [end] = endsOfTerms({ statements: [custody(state, from), sentence()] }, '2026-01-01');
  expect(end?.ended).toBe(ended);
});

test.each([
  ['the day is not stated', sentence({ occurred: null, occurredMeaning: null, from: null, until: null })],
  ['the document only says before when', sentence({ occurredMeaning: 'before' })],
  ['it was passed in absence', sentence({ inAbsentia: true })],
  ['the length is not stated', sentence({}, [{ kind: 'prison' }])],
  ['it is for life', sentence({}, [{ kind: 'life' }])],
  ['it is suspended', sentence({}, [{ kind: 'suspended', duration: 'P3Y' }])],
])('no end is counted where %s', (_why, said) => {
  expect(endsOfTerms({ statements: [said] }, '2026-01-01')).toEqual([]);
});
