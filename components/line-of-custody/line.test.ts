import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf, gapsOf } from '@/components/line-of-custody/bars';
import {
  captionsThatFit,
  placeLabels,
  type Stem,
  stackNumbers,
  widthOf,
} from '@/components/line-of-custody/labels';
import { ownScale, scaleOf, ticksOf } from '@/components/line-of-custody/scale';
import type { CustodyState, Line, LineSegment } from '@/lib/record/schema';

const segment = (
  state: CustodyState,
  from: string,
  until: string,
  over: Partial<LineSegment> = {},
): LineSegment => ({
  state,
  basis: 'solid',
  from,
  until,
  softStart: false,
  softEnd: false,
  certainty: 'stated',
  statements: ['s'],
  ...over,
});
const line = (segments: LineSegment[], marks: string[] = []): Line => ({
  segments,
  marks: marks.map((from) => ({ document: 'd', reference: 'D', from, until: from })),
});
const measures = { widthPx: 500, leastPx: 5, fadePx: 40 };

describe('the axis', () => {
  it('begins with the first year known and is never shorter than six years', () => {
    expect(ownScale(['2012-06-01', '2019-01-01'], '2026-11-21').from).toBe('2012-01-01');
    expect(ownScale(['2024-06-01'], '2026-11-21').from).toBe('2021-01-01');
    expect(ownScale([], '2026-11-21').from).toBe('2021-01-01');
  });
  it('keeps days outside at its ends', () => {
    const scale = scaleOf('2020-01-01', '2021-01-01');
    expect([scale.at('2019-01-01'), scale.at('2020-01-01'), scale.at('2022-01-01')]).toEqual([0, 0, 100]);
  });
  it.each([280, 528, 740])('labels no two years closer than there is room, at %i px', (width) => {
    for (const first of ['2021', '2012', '1998', '1950']) {
      const ticks = ticksOf(scaleOf(`${first}-01-01`, '2026-11-21'), width).filter(
        ({ labelled }) => labelled,
      );
      const at = ticks.map(({ x }) => (x / 100) * width);
      expect(at.length).toBeGreaterThan(1);
      for (const [index, x] of at.slice(1).entries()) expect(x - (at[index] ?? 0)).toBeGreaterThanOrEqual(38);
    }
  });
});

describe('bars', () => {
  const scale = scaleOf('2016-01-01', '2026-01-01');
  it('keeps a single day wide enough to be seen, inside the axis', () => {
    for (const day of ['2016-01-01', '2021-02-11', '2026-01-01']) {
      const [bar] = barsOf(line([segment('held', day, day)]), scale, measures);
      expect(bar?.width).toBe(1);
      expect(bar?.x).toBeGreaterThanOrEqual(0);
      expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(100.001);
    }
  });
  it('fades soft ends, over half the stretch at most', () => {
    const soft = { softStart: true, softEnd: true };
    const [short, long] = barsOf(
      line([
        segment('held', '2016-01-01', '2016-07-01', soft),
        segment('held', '2017-01-01', '2025-01-01', soft),
      ]),
      scale,
      measures,
    );
    expect(short?.fadeIn).toBeCloseTo((short?.width ?? 0) / 2);
    expect(long?.fadeIn).toBe(8);
  });
  it('lets different states on the same days share the height, and agreeing ones not', () => {
    const day = '2021-02-11';
    const bars = barsOf(
      line([segment('restricted', day, day), segment('at_liberty', day, day)]),
      scale,
      measures,
    );
    expect(bars.map(({ top, height }) => [top, height])).toEqual([
      [0, 0.5],
      [0.5, 0.5],
    ]);
    const same = barsOf(
      line([segment('held', day, day), segment('serving_sentence', day, day)]),
      scale,
      measures,
    );
    expect(same.map(({ height }) => height)).toEqual([1, 1]);
  });
});

describe('gaps', () => {
  const scale = scaleOf('2016-01-01', '2026-01-01');
  const gaps = (each: Line) => gapsOf(each, barsOf(each, scale, measures), scale, measures);
  it('hatches from the first thing known to today', () => {
    expect(gaps(line([], ['2021-01-01']))).toHaveLength(1);
    expect(
      gaps(line([segment('held', '2017-01-01', '2018-01-01'), segment('held', '2020-01-01', '2020-01-01')])),
    ).toHaveLength(2);
  });
  it('leaves no gap where nothing at all is known, nor after a death', () => {
    expect(gaps(line([]))).toEqual([]);
    expect(gaps(line([segment('dead', '2020-01-01', '2020-01-01')]))).toEqual([]);
    const twice = [segment('dead', '2020-01-01', '2020-06-01'), segment('dead', '2022-01-01', '2022-02-01')];
    expect(gaps(line(twice))).toEqual([]);
    expect(gaps(line([segment('held', '2017-01-01', '2018-01-01'), ...twice]))).toHaveLength(1);
  });
});

describe('labels', () => {
  const crossings = (stems: Stem[], width: number) => {
    const placed = (placeLabels(stems, width) ?? []).map((label) => ({
      ...label,
      from: label.side === 'right' ? label.x + 6 : label.x - 6 - widthOf(label.words),
      to: label.side === 'right' ? label.x + 6 + widthOf(label.words) : label.x - 6,
    }));
    return placed.flatMap((a, index) =>
      placed.slice(index + 1).filter((b) => {
        const onEachOther = a.lane === b.lane && a.from < b.to && b.from < a.to;
        const stemThrough = (label: typeof a, stem: typeof a) =>
          stem.lane >= label.lane && stem.x > label.from && stem.x < label.to;
        return onEachOther || stemThrough(a, b) || stemThrough(b, a);
      }),
    );
  };
  const words = 'B0-0000/2021, 11 Feb 2021';
  const stems = (xs: number[]) => xs.map((x) => ({ x, words }));
  it.each([
    [[10, 20, 30]],
    [[400, 450, 499]],
    [[10, 250, 499]],
    [[240, 250, 260, 270]],
    [[0, 110, 230]],
    [[248, 322, 355]],
  ])('find a place without crossing: %j', (xs) => {
    for (const width of [528, 740]) {
      expect(placeLabels(stems(xs), width)).toHaveLength(xs.length);
      expect(crossings(stems(xs), width)).toEqual([]);
    }
  });
  it('never cross, wherever the stems stand', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 528 }), { maxLength: 6 }), (xs) => {
        expect(crossings(stems(xs), 528)).toEqual([]);
      }),
    ));
  it('give up when stems coincide or when there is no room', () => {
    expect(placeLabels(stems([5, 5]), 528)).toBeNull();
    expect(placeLabels(stems([60, 120, 200]), 220)).toBeNull();
  });
  it('are numbered one above the other where they would touch', () =>
    expect(stackNumbers([10, 12, 60, 70], 16).map(({ lane }) => lane)).toEqual([0, 1, 0, 1]));
  it('let captions keep away from stems', () => {
    const known = [{ x: 0, width: 300, words: 'not known' }];
    expect(captionsThatFit(known, 300, [100]).map(({ middle }) => middle)).toEqual([200]);
    expect(captionsThatFit([{ x: 80, width: 40, words: 'serving a sentence' }], 300, [130])).toEqual([]);
  });
  it('leave out captions without room', () => {
    const captions = [
      { x: 0, width: 100, words: 'held' },
      { x: 110, width: 4, words: 'a very long caption' },
      { x: 114, width: 200, words: 'not known' },
    ];
    expect(captionsThatFit(captions, 314).map((each) => each.words)).toEqual(['held', 'not known']);
  });
});
