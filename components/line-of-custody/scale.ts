import type { Day } from '@/lib/core/partial-date';

/** Where a day stands on the axis: percent of its width, 0 at its first day, 100 at its last. */
export type Scale = { from: Day; until: Day; at: (day: Day) => number };

const at = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const round = (percent: number) => Math.round(percent * 1000) / 1000;

/** An axis from one day to a later one; days outside it are moved to its ends. */
export function scaleOf(from: Day, until: Day): Scale {
  const [start, length] = [at(from), Math.max(1, at(until) - at(from))];
  return {
    from,
    until,
    at: (day) => round(Math.min(100, Math.max(0, ((at(day) - start) / length) * 100))),
  };
}

/**
 * The axis of one person: from the start of the first year anything is known of until today, at least six years,
 * so that a short record does not look like a long one.
 */
export function ownScale(days: readonly Day[], today: Day): Scale {
  const lastYear = Number(today.slice(0, 4));
  const firstYear = Math.min(lastYear - 5, ...days.map((day) => Number(day.slice(0, 4))));
  return scaleOf(`${firstYear}-01-01`, today);
}

export type Tick = { x: number; year: number; labelled: boolean };

/**
 * One tick a year, labelled so that labels keep `roomPx` each on an axis of `widthPx`; the end of the axis is
 * kept free for the word "today".
 */
export function ticksOf(scale: Scale, widthPx: number, roomPx = 46): Tick[] {
  const [first, last] = [Number(scale.from.slice(0, 4)), Number(scale.until.slice(0, 4))];
  const step = [1, 2, 5, 10, 20].find((years) => (widthPx / (last - first + 1)) * years >= roomPx) ?? 50;
  const free = 100 - (2 * roomPx * 100) / widthPx;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => step <= 5 || year % (step / 5) === 0)
    .map((year) => {
      const x = scale.at(`${year}-01-01`);
      return { x, year, labelled: year % step === 0 && x <= free };
    });
}
