import { expect, test } from 'vitest';
import { doubtsOf, labelsOf, readInvented } from '@/lib/intake/testing';

const numbered = (marks: readonly string[]) =>
  `European Parliament resolution on Verdania\n\nThe European Parliament,\n\n${marks.map((mark) => `${mark}  a part of the text;`).join('\n\n')}\n`;

test('a label that stands twice is told apart and doubted', () => {
  const read = readInvented(numbered(['1.', '2.', '2.', '3.']));
  expect(labelsOf(read).slice(2)).toEqual(['para-1', 'para-2', 'para-2-again', 'para-3']);
  expect(doubtsOf(read)).toContain('label_repeats para-2-again');
});

test('a number left out is doubted where the next stands', () => {
  expect(doubtsOf(readInvented(numbered(['1.', '2.', '4.'])))).toContain('label_missing para-4');
});

test('ordinals count all passages and those of a kind', () => {
  const { passages } = readInvented(numbered(['A.', 'B.', '1.']));
  expect(passages.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5]);
  expect(passages.map(({ kind, kindOrdinal }) => `${kind} ${kindOrdinal}`)).toEqual([
    'title 1',
    'lead 1',
    'recital 1',
    'recital 2',
    'paragraph 1',
  ]);
});

test('every span leads to the words in the source', () => {
  const text = numbered(['A.', '1.', '(a)']);
  for (const passage of readInvented(text).passages) {
    expect(text.slice(passage.span.start, passage.span.end)).toBe(passage.text);
  }
});
