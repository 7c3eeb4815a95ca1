import type { Scale } from '@/components/line-of-custody/scale';
import { groupOf } from '@/lib/custody/rules';
import type { CustodyGroup, CustodyState, Line, LineSegment } from '@/lib/record/schema';

/** A stretch as it is drawn. x and width in percent of the axis; top and height in parts of the bar (0–1). */
export type Bar = {
  state: CustodyState;
  group: CustodyGroup;
  basis: LineSegment['basis'];
  x: number;
  width: number;
  top: number;
  height: number;
  /** How much of the width fades at each end, percent of the axis; 0: a sharp end. */
  fadeIn: number;
  fadeOut: number;
  segment: LineSegment;
};

/** Stretches of the axis about which nothing is known. */
export type Gap = { x: number; width: number };

export type BarMeasures = { widthPx: number; leastPx: number; fadePx: number };

const overlap = (a: { x: number; width: number }, b: { x: number; width: number }) =>
  a.x < b.x + b.width && b.x < a.x + a.width;

/**
 * The bars of a line. A single day is still `leastPx` wide. An end that is not known to the day fades over at
 * most `fadePx` and half the stretch. Where statements of different groups meet they share the height, so that
 * neither hides the other.
 */
export function barsOf(line: Line, scale: Scale, { widthPx, leastPx, fadePx }: BarMeasures): Bar[] {
  const percent = (px: number) => (px / widthPx) * 100;
  const placed = line.segments
    .filter(({ until }) => until >= scale.from)
    .map((segment) => {
      const [from, until] = [scale.at(segment.from), scale.at(segment.until)];
      const width = Math.max(until - from, percent(leastPx));
      const x = Math.max(0, Math.min(until - width / 2 - (until - from) / 2, 100 - width));
      const fade = Math.min(percent(fadePx), width / 2);
      return {
        segment,
        state: segment.state,
        group: groupOf[segment.state],
        basis: segment.basis,
        x,
        width,
        fadeIn: segment.softStart ? fade : 0,
        fadeOut: segment.softEnd ? fade : 0,
      };
    });
  return placed.map((bar) => {
    const groups = [...new Set(placed.filter((other) => overlap(bar, other)).map(({ group }) => group))];
    const height = 1 / groups.length;
    return { ...bar, top: groups.indexOf(bar.group) * height, height };
  });
}

/**
 * What is left of the axis between the first thing known and its end, without slivers under `leastPx`. After a
 * death nothing is asked any more, so nothing is unknown.
 */
export function gapsOf(line: Line, bars: readonly Bar[], scale: Scale, measures: BarMeasures): Gap[] {
  const days = [...line.segments.map(({ from }) => from), ...line.marks.map(({ from }) => from)].sort();
  const [first] = days;
  if (first === undefined) return [];
  const least = (measures.leastPx / measures.widthPx) * 100;
  const gaps: Gap[] = [];
  const death = Math.min(100, ...bars.filter(({ state }) => state === 'dead').map(({ x }) => x));
  let reached = scale.at(first);
  for (const bar of [...bars].sort((a, b) => a.x - b.x)) {
    if (bar.x - reached > least && reached < death) gaps.push({ x: reached, width: bar.x - reached });
    reached = Math.max(reached, bar.x + bar.width);
  }
  if (death === 100 && 100 - reached > least) gaps.push({ x: reached, width: 100 - reached });
  return gaps;
}
