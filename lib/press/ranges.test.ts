import { expect, it } from 'vitest';
import { rangeOf } from '@/lib/press/ranges';

it.each([
  [undefined, null],
  ['bytes=0-4', { start: 0, end: 5 }],
  ['bytes=5-', { start: 5, end: 10 }],
  ['bytes=-3', { start: 7, end: 10 }],
  ['bytes=-30', { start: 0, end: 10 }],
  ['bytes=0-99', { start: 0, end: 10 }],
  ['bytes=9-9', { start: 9, end: 10 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=4-2', null],
  ['bytes=0-1,3-4', null],
  ['lines=0-4', null],
  ['bytes=-', null],
  ['bytes=a-b', null],
])('%s of ten bytes', (header, expected) => expect(rangeOf(header, 10)).toEqual(expected));
