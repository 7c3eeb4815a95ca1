import { expect, test } from 'vitest';
import { lettersOf, markerOf, romanPlace } from '@/lib/intake/marker';

test.each([
  ['A. whereas', 'letter', 1, 'A', 3],
  ['A.\u00a0\u00a0whereas', 'letter', 1, 'A', 4],
  ['AB. whereas', 'letter', 28, 'AB', 4],
  ['В. като', 'letter', 3, 'В', 3],
  ['12. Calls', 'number', 12, '12', 4],
  ['3) Calls', 'number', 3, '3', 3],
  ['5.1. Calls', 'dotted', 1, '5.1', 5],
  ['5.1.12 Calls', 'dotted', 12, '5.1.12', 7],
  ['(a) to act', 'small', 1, '(a)', 4],
  ['b) to act', 'small', 2, 'b', 3],
  ['в) освободить', 'small', 3, 'в', 3],
  ['(iv) to act', 'roman', 4, '(iv)', 5],
  ['(2) EUT C 45', 'note', 2, '(2)', 4],
  ['[3] See Doc.', 'note', 3, '[3]', 4],
  ['–\u00a0 having', 'dash', 0, null, 3],
  ['- respect', 'dash', 0, null, 2],
  ['• Promptly', 'bullet', 0, null, 2],
  ['•Promptly', 'bullet', 0, null, 1],
])('%s', (text, shape, place, printed, length) => {
  expect(markerOf(text)).toMatchObject({ shape, place, printed, length });
});

test.each([
  'whereas',
  '01.06.2022',
  '2019 was a year',
  'U.S. officials',
  '(Brussels) – European',
  '(2021/2544(RSP))',
  'A',
  '',
])('%j begins with none', (text) => expect(markerOf(text)).toBeNull());

test.each([
  ['i', 1],
  ['iv', 4],
  ['xiv', 14],
  ['xl', null],
  ['abc', null],
  ['', null],
])('roman %s is %s', (word, place) => {
  expect(romanPlace(word)).toBe(place);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [53, 'BA'],
])('%s is %s', (place, letters) => {
  expect(lettersOf(place)).toBe(letters);
});
