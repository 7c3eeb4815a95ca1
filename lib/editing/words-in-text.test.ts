import { expect, test } from 'vitest';
import { findNearPlace, passagesWith } from '@/lib/editing/words-in-text';

const passages = [
  { id: 1, label: 'recital-A', text: 'whereas Ilyas Fictov was taken from his home in May;' },
  { id: 2, label: 'para-1', text: 'Calls for the release of Saule Fictova; Ilyas Fictov was ill;' },
];

test('words are found where they stand', () => {
  expect(passagesWith(passages, 'was taken from').map(({ id }) => id)).toEqual([1]);
  expect(passagesWith(passages, 'Ilyas Fictov was').map(({ id }) => id)).toEqual([1, 2]);
});

test.each([
  ['was taken at his home', { label: 'recital-A', words: 'was taken from his home' }],
  ['For the Release of Saule', { label: 'para-1', words: 'for the release of Saule' }],
  ['nothing like that stands there', null],
  ['', null],
])('"%s" is nearest to', (quote, near) => {
  expect(findNearPlace(passages, quote)).toEqual(near);
});
