import { expect, test } from 'vitest';
import { labelsOf, readInvented } from '@/lib/intake/testing';

const resolution = (paragraph: string, end: string) =>
  `European Parliament resolution on Verdania\n\nThe European Parliament,\n\n–  having regard to it,\n\n1.  ${paragraph}\n\n${end}\n`;

test.each([
  [
    'numbers whose mark stands in the text',
    'Recalls its resolution(1) and another(2).',
    '(1) Of May.\n\n(2) Of June.',
    ['footnote-1', 'footnote-2'],
  ],
  ['numbers in square brackets', 'Recalls its resolution.', '[1] Of May.', ['footnote-1']],
  [
    'a bare number before a journal',
    'Recalls its resolution.',
    '1 OJ C 23, 21.1.2021, p. 83.',
    ['footnote-1'],
  ],
  ['points of the last paragraph', 'Calls for:', '(1) more;\n\n(2) less.', ['para-1-1', 'para-1-2']],
])('%s', (_, paragraph, end, labels) => {
  expect(labelsOf(readInvented(resolution(paragraph, end))).slice(4)).toEqual(labels);
});
