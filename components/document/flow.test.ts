import { describe, expect, it } from 'vitest';
import { flowOf, ribbonPath } from '@/components/document/flow';
import type { Followed } from '@/lib/record/followed';
import type { CustodyGroup } from '@/lib/record/schema';

type Stated = Exclude<CustodyGroup, 'not_stated'>;
const stated = (group: Stated) => ({ group, statedBy: 'a', reference: 'A', stated: '2021', sources: [] });
const person = (then: Stated | null, next: Stated | 'only' | null): Followed => ({
  person: { slug: 'invented', name: 'Invented' },
  asked: [{ action: 'release', sources: [] }],
  // biome-ignore lint/suspicious/noThenProperty: the shape's own word for where somebody stood then
  then: then === null ? null : stated(then),
  next:
    next === null
      ? null
      : {
          document: 'b',
          reference: 'B',
          stated: '2022',
          statedFrom: '2022-01-01',
          passages: ['para-1'],
          custody: next === 'only' ? null : stated(next),
          asked: [],
        },
});

describe('the picture of what followed', () => {
  const people = [
    ...Array.from({ length: 11 }, () => person('held', 'held')),
    person('held', 'dead'),
    ...Array.from({ length: 9 }, () => person('held', null)),
    person(null, 'only'),
  ];
  const flow = flowOf(people);

  it('counts everybody once on each side', () => {
    const sum = (nodes: { count: number }[]) => nodes.reduce((total, { count }) => total + count, 0);
    expect(sum(flow.left)).toBe(22);
    expect(sum(flow.right)).toBe(22);
    expect(sum(flow.ribbons)).toBe(22);
    expect(flow.left.map(({ key, count }) => [key, count])).toEqual([
      ['held', 21],
      ['not_stated', 1],
    ]);
    expect(flow.right.map(({ key, count }) => [key, count])).toEqual([
      ['held', 11],
      ['dead', 1],
      ['named_only', 1],
      ['not_named', 9],
    ]);
  });
  it('keeps every block high enough for its word, and none on another', () => {
    for (const side of [flow.left, flow.right])
      for (const [index, node] of side.entries()) {
        expect(node.height).toBeGreaterThanOrEqual(20);
        const before = side[index - 1];
        if (before) expect(node.y).toBeGreaterThan(before.y + before.height);
      }
  });
  it('fills each block with its ribbons exactly', () => {
    const [held] = flow.left;
    const ends = flow.ribbons.filter(({ from }) => from === 'held').map(({ left }) => left);
    expect(ends.reduce((total, { height }) => total + height, 0)).toBeCloseTo(held?.height ?? 0);
    expect(ends[1]?.y).toBeCloseTo((ends[0]?.y ?? 0) + (ends[0]?.height ?? 0));
  });
  it('draws closed outlines, and nothing of nobody', () => {
    for (const ribbon of flow.ribbons) expect(ribbonPath(ribbon)).toMatch(/^M0 [\d.]+C.*Z$/);
    expect(flowOf([])).toEqual({ left: [], right: [], ribbons: [], height: 0 });
  });
});
