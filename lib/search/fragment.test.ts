import { describe, expect, it } from 'vitest';
import { type Fragment, fragmentOf } from '@/lib/search/fragment';

const mark = (text: string) => text.replaceAll('[', '\u0001').replaceAll(']', '\u0002');
const say = ({ pieces, before, after }: Fragment) =>
  `${before ? '… ' : ''}${pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}${after ? ' …' : ''}`;
const words = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => `w${from + index}`).join(' ');

describe('a fragment around found words', () => {
  it.each([
    ['nothing', '', ''],
    ['a short text whole', 'calls for the [release] of Dana', 'calls for the [release] of Dana'],
    ['marks inside words', 'un[like]ly', 'un[like]ly'],
    ['no mark: the beginning', words(20), `${words(15)} …`],
    [
      'a hit far in, in the middle',
      `${words(30)} [hit] ${words(30, 31)}`,
      `… ${words(7, 24)} [hit] ${words(7, 31)} …`,
    ],
    ['a hit at the end', `${words(30)} [hit]`, `… ${words(14, 17)} [hit]`],
    [
      'the densest stretch',
      `[a] ${words(40)} [b] x [c] ${words(40, 41)}`,
      `… ${words(6, 35)} [b] x [c] ${words(6, 41)} …`,
    ],
    ['a mark over several words', `${words(30)} [two words] end`, `… ${words(12, 19)} [two words] end`],
  ])('%s', (_, text, expected) => {
    expect(say(fragmentOf(mark(text)))).toBe(expected);
  });
});
