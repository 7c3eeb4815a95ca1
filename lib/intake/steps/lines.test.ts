import { expect, test } from 'vitest';
import { emptyDraft } from '@/lib/intake/draft';
import { cutLines } from '@/lib/intake/steps/lines';
import { plainSource } from '@/lib/intake/testing';

const linesOf = (text: string, more = {}) =>
  cutLines(emptyDraft(plainSource(text, more), null)).lines.map(
    ({ start, end, apart, pageStart, indent }) => ({
      text: text.slice(start, end),
      apart,
      pageStart,
      indent,
    }),
  );
const line = (text: string, more = {}) => ({ text, apart: false, pageStart: false, indent: 0, ...more });

test.each([
  ['every kind of line break', 'a\nb\r\nc\rd\u2028e\u0085f', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['no break at the end', 'a', ['a']],
  ['nothing', '', []],
  ['blanks and lines of no-break spaces', ' \n\t\n\u00a0\u00a0\na ', ['a']],
  ['no-break spaces at a line’s edges stay', 'a\u00a0\n\u00a0b', ['a\u00a0', '\u00a0b']],
])('%s', (_, text, expected) => {
  expect(linesOf(text).map((one) => one.text)).toEqual(expected);
});

test('an empty line sets the next apart; a form feed begins a page; blanks before count', () => {
  expect(linesOf('a\n  b\n\nc\n\fd')).toEqual([
    line('a', { apart: true }),
    line('b', { indent: 2 }),
    line('c', { apart: true }),
    line('d', { apart: true, pageStart: true }),
  ]);
});

test('a block of the format begins and ends a line', () => {
  const blocks = [
    { start: 0, end: 2, hint: 'heading' as const },
    { start: 3, end: 5, hint: 'paragraph' as const },
  ];
  const { lines } = cutLines(emptyDraft(plainSource('ab\ncd', { blocks }), null));
  expect(lines.map(({ hint, apart }) => [hint, apart])).toEqual([
    ['heading', true],
    ['paragraph', true],
  ]);
});
