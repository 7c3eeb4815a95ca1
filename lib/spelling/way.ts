import type { Costs } from './align';
import type { Lattice } from './lattice';
import { DISTANCE, SOUND_COUNT } from './sounds';

/** One step of the cheapest way through two lattices. */
export interface Step {
  /** nodes of either lattice where the step begins */
  from: readonly [number, number];
  /** the sounds that meet; null where one lattice has no counterpart to the other's */
  one: number | null;
  other: number | null;
  /** what the difference of the sounds costs, without the doubt of their readings */
  apart: number;
  /** the doubts of the two readings; 0 where there is none */
  doubts: readonly [number, number];
}

const NEARLY = 1e-9;
const UNDOUBTED = [0, 0] as const;

interface Arrival {
  from: number;
  sound: number;
  doubt: number;
  loss: number;
}

/** Arcs into each node. */
function arrivalsOf({ end, first, to, sound, doubt, loss }: Lattice): Arrival[][] {
  const into: Arrival[][] = Array.from({ length: end + 1 }, () => []);
  for (let from = 0; from < end; from += 1) {
    for (let arc = first[from] ?? 0; arc < (first[from + 1] ?? 0); arc += 1) {
      const arrival = { from, sound: sound[arc] ?? -1, doubt: doubt[arc] ?? 0, loss: loss[arc] ?? 0 };
      into[to[arc] ?? 0]?.push(arrival);
    }
  }
  return into;
}

/**
 * The cheapest way to a pair of nodes, first step first, from costs that `align` has just found for the same
 * lattices; null where the costs do not tell (cells dearer than their limit).
 */
export function wayTo(
  [one, other]: readonly [Lattice, Lattice],
  { cost, width }: Costs,
  ends: readonly [number, number],
): Step[] | null {
  const [intoOne, intoOther] = [arrivalsOf(one), arrivalsOf(other)];
  const steps: Step[] = [];
  let [n, m] = ends;
  while (n > 0 || m > 0) {
    const step = stepInto(intoOne[n] ?? [], intoOther[m] ?? [], n, m, cost, width);
    if (step === null) return null;
    steps.push(step);
    [n, m] = step.from;
  }
  return steps.reverse();
}

/** The step by which the cheapest way comes into (n, m). */
function stepInto(
  ones: readonly Arrival[],
  others: readonly Arrival[],
  n: number,
  m: number,
  cost: Float64Array,
  width: number,
): Step | null {
  const here = cost[n * width + m] ?? 0;
  const leads = (from: number, to: number, price: number): boolean =>
    (cost[from * width + to] ?? 1e9) + price <= here + NEARLY;
  for (const p of ones) {
    for (const q of others) {
      if (p.sound < 0 || q.sound < 0) continue;
      const apart = DISTANCE[p.sound * SOUND_COUNT + q.sound] ?? 1;
      if (leads(p.from, q.from, p.doubt + q.doubt + apart))
        return {
          from: [p.from, q.from],
          one: p.sound,
          other: q.sound,
          apart,
          doubts: [p.doubt, q.doubt],
        };
    }
  }
  // what a first letter or an unwritten vowel costs is not its loss: take the cheapest way that remains
  let best: Step | null = null;
  let least = 1e9;
  const offer = (step: Step, price: number): void => {
    if (price < least) [best, least] = [step, price];
  };
  for (const p of ones) {
    const step = { from: [p.from, m] as const, one: p.sound, other: null, apart: p.loss, doubts: UNDOUBTED };
    if (leads(p.from, m, p.doubt + p.loss)) return step;
    offer(step, (cost[p.from * width + m] ?? 1e9) + p.doubt);
  }
  for (const q of others) {
    const step = { from: [n, q.from] as const, one: null, other: q.sound, apart: q.loss, doubts: UNDOUBTED };
    if (leads(n, q.from, q.doubt + q.loss)) return step;
    offer(step, (cost[n * width + q.from] ?? 1e9) + q.doubt);
  }
  // nor is what two unlike first letters cost their distance
  for (const p of ones) {
    for (const q of others) {
      if (p.from !== 0 || q.from !== 0 || p.sound < 0 || q.sound < 0) continue;
      const apart = DISTANCE[p.sound * SOUND_COUNT + q.sound] ?? 1;
      offer(
        { from: [0, 0], one: p.sound, other: q.sound, apart, doubts: [p.doubt, q.doubt] },
        p.doubt + q.doubt,
      );
    }
  }
  return least >= 1e9 ? null : best;
}
