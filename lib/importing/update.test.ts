import { expect, test } from 'vitest';
import { differenceOf, type OnRecord } from '@/lib/importing/update';
import { type StatementInput, statementInput } from '@/lib/statements/schema';

const custody = {
  kind: 'custody',
  state: 'held',
  restriction: null,
  duration: null,
  durationQualifier: null,
  liberty: null,
};

/** A statement from "is held", of an invented person. */
function input(detail: Record<string, unknown> = {}, rest: Record<string, unknown> = {}): StatementInput {
  return statementInput.parse({
    ...{
      key: null,
      person: 'ada',
      occurred: null,
      occurredMeaning: null,
      stated: '2022',
      certainty: 'stated',
    },
    ...{ gist: null, publicNote: null, privateNote: null },
    detail: { ...custody, place: null, ...detail },
    citations: [{ passageId: 7, quote: 'is held', start: 4, end: 11, mentionId: null }],
    ...rest,
  });
}
const onRecord = (one: StatementInput, waits = false): OnRecord[] => [
  { id: 3, input: one, waits, draft: true, revision: 1 },
];
const may = { occurred: '2021-05', occurredMeaning: 'on' };
const elsewhere = { citations: [{ passageId: 8, quote: 'is held', start: 4, end: 11, mentionId: null }] };

test.each([
  ['nothing on record', input(), [], { is: 'new' }],
  ['the same', input(), onRecord(input()), { is: 'said' }],
  ['the same words, by a mention', input(), onRecord(input({}, { gist: 'noted' })), { is: 'said' }],
  ['the same of other words', input(), onRecord(input({}, elsewhere)), { is: 'new' }],
  ['another code of the same words', input(), onRecord(input({ state: 'house_arrest' })), { is: 'new' }],
  ['an empty cell is no news', input(), onRecord(input({ place: 'lakeside' }, may)), { is: 'said' }],
  [
    'a place more',
    input({ place: 'lakeside' }),
    onRecord(input({}, may)),
    { is: 'changed', present: { id: 3 }, input: input({ place: 'lakeside' }, may) },
  ],
  [
    'another date',
    input({}, may),
    onRecord(input({}, { occurred: '2021', occurredMeaning: 'on' })),
    { is: 'changed', present: { id: 3 }, input: input({}, may) },
  ],
  ['a change that waits', input({}, may), onRecord(input(), true), { is: 'said' }],
] as const)('%s', (_, planned, there, difference) => {
  expect(differenceOf(planned, there)).toMatchObject(difference);
});
