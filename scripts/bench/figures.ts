/** Numbers of one run, and how they are boiled down. */

export interface Figure {
  name: string;
  people: number;
  value: number;
  unit: 'req/s' | 'ms' | 's' | 'MB';
  p50Ms: number | null;
  p99Ms: number | null;
  /** What stood beside it in the same run; null where nothing comparable exists. */
  reference: string | null;
  /** Value through the reference's value, the median of the rounds. */
  ratio: number | null;
  aim: string | null;
  met: boolean | null;
  note: string | null;
}

const empty = { p50Ms: null, p99Ms: null, reference: null, ratio: null, aim: null, met: null, note: null };

/** A figure, with what is not given left unknown. */
export function figure(given: Pick<Figure, 'name' | 'people' | 'value' | 'unit'> & Partial<Figure>): Figure {
  return { ...empty, ...given };
}

/** The value below which that share of the values lies. Throws when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
