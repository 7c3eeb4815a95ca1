import { describe, expect, it } from 'vitest';
import { alignPassages } from './align';

const text = (first: number, ...labels: string[]) => {
  const count: Record<string, number> = {};
  return labels.map((label, index) => {
    const kind = label.split('-')[0] ?? '';
    count[kind] = (count[kind] ?? 0) + 1;
    return { id: first + index, label, kind, kindOrdinal: count[kind] ?? 1, ordinal: index + 1 };
  });
};

describe('passages of two languages side by side', () => {
  const cases: [what: string, one: string[], other: string[], pairs: [number | null, number | null][]][] = [
    [
      'by label',
      ['title', 'recital-A', 'para-1'],
      ['title', 'recital-A', 'para-1'],
      [
        [1, 11],
        [2, 12],
        [3, 13],
      ],
    ],
    [
      'by place among their kind where labels differ',
      ['recital-A', 'recital-Aa', 'para-1'],
      ['recital-A', 'recital-B', 'para-1'],
      [
        [1, 11],
        [2, 12],
        [3, 13],
      ],
    ],
    [
      'one that stands alone in the first',
      ['recital-A', 'footnote-1', 'para-1'],
      ['recital-A', 'para-1'],
      [
        [1, 11],
        [2, null],
        [3, 12],
      ],
    ],
    [
      'one that stands alone in the second, behind the one before it',
      ['recital-A', 'para-1'],
      ['recital-A', 'footnote-1', 'para-1'],
      [
        [1, 11],
        [null, 12],
        [2, 13],
      ],
    ],
    ['nothing beside a text', [], ['para-1'], [[null, 11]]],
  ];
  it.each(cases)('%s', (_, one, other, pairs) => {
    expect(alignPassages(text(1, ...one), text(11, ...other))).toEqual(
      pairs.map(([first, second]) => ({ one: first, other: second })),
    );
  });
});
