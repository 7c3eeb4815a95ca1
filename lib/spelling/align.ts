import type { Lattice } from './lattice';
import { DISTANCE, isVowelNumber, SOUND_COUNT, VOWELS } from './sounds';

const FAR = 1e9;
/** Losing a vowel costs this share when one of the alphabets writes none (Arabic, Hebrew). */
const UNWRITTEN_VOWEL = 0.1;
/** And those that are written stand for several. */
const UNSURE_VOWEL = 0.4;

/** Added where names differ in their first sound by more than a habit: few slip there, and other names begin there. */
const FIRST_LETTER = 0.3;
const CHEAP = 0.45;

let scratch = new Float64Array(4096);

/** Least costs of reading the first n nodes of one lattice as the first m of the other, at [n * width + m]. */
export interface Costs {
  cost: Float64Array;
  width: number;
}

/*
 * The loops below read arrays at places that are within them by construction; `as number` keeps millions of
 * checks a second out of the one function that every comparison waits for.
 */

/**
 * Weighted edit distance between two lattices, cell by cell; cells dearer than `limit` are not followed
 * (their cost stays at 1e9). The array is lent until the next call. Symmetric: swapping the lattices
 * transposes it.
 */
export function align(one: Lattice, other: Lattice, limit: number, rough: boolean): Costs {
  const width = other.end + 1;
  const cells = (one.end + 1) * width;
  if (scratch.length < cells) scratch = new Float64Array(cells * 2);
  const cost = scratch;
  cost.fill(FAR, 0, cells);
  cost[0] = 0;
  for (let n = 0; n <= one.end; n += 1) {
    const firstOne = one.first[n] as number;
    const untilOne = one.first[n + 1] as number;
    for (let m = 0; m < width; m += 1) {
      const here = cost[n * width + m] as number;
      if (here > limit) continue;
      const firstOther = other.first[m] as number;
      const untilOther = other.first[m + 1] as number;
      const begins = n === 0 && m === 0;
      for (let q = firstOther; q < untilOther; q += 1) {
        const gone = lossOf(other, q, rough);
        const lost =
          here + (other.doubt[q] as number) + (begins && gone > CHEAP ? gone + FIRST_LETTER : gone);
        const cell = n * width + (other.to[q] as number);
        if (lost < (cost[cell] as number)) cost[cell] = lost;
      }
      for (let p = firstOne; p < untilOne; p += 1) {
        const price = here + (one.doubt[p] as number);
        const row = (one.to[p] as number) * width;
        const gone = lossOf(one, p, rough);
        const lost = price + (begins && gone > CHEAP ? gone + FIRST_LETTER : gone);
        if (lost < (cost[row + m] as number)) cost[row + m] = lost;
        const sound = one.sound[p] as number;
        if (sound < 0) continue;
        const distances = sound * SOUND_COUNT;
        for (let q = firstOther; q < untilOther; q += 1) {
          const heard = other.sound[q] as number;
          if (heard < 0) continue;
          let apart = DISTANCE[distances + heard] as number;
          if (rough && sound < VOWELS.length && heard < VOWELS.length) apart *= UNSURE_VOWEL;
          const met =
            price + (other.doubt[q] as number) + (begins && apart > CHEAP ? apart + FIRST_LETTER : apart);
          const cell = row + (other.to[q] as number);
          if (met < (cost[cell] as number)) cost[cell] = met;
        }
      }
    }
  }
  return { cost, width };
}

function lossOf(lattice: Lattice, arc: number, rough: boolean): number {
  const loss = lattice.loss[arc] as number;
  return rough && isVowelNumber(lattice.sound[arc] as number) ? loss * UNWRITTEN_VOWEL : loss;
}
