import { align, type Costs } from './align';
import { isMan, isUsual, isWoman } from './bearer';
import type { Stem } from './endings';
import type { FoldedPart } from './fold';
import { isFarFetched, isSlip, isSwap } from './slip';
import type { EndingKind } from './tables/endings';
import { VARIANTS } from './tables/variants';
import { wayTo } from './way';

/** Why two parts that agree are not simply the same. */
export const DOUBTS = {
  gender: 1,
  ending: 2,
  case: 4,
  initial: 8,
  tailCase: 16,
  variant: 32,
  initials: 64,
  rough: 128,
  slip: 256,
} as const;

/** How two parts of two names compare. */
export interface PartMatch {
  /** weighted edit distance of the best reading */
  cost: number;
  /** cost weighed by length: up to 1 the same sounds, up to 2 a slip, above that another name */
  weight: number;
  doubts: number;
  stems: readonly [Stem, Stem] | null;
}

/** A part that weighs more is not a spelling of the other, however freely read. */
export const MAX_WEIGHT = 5;
export const NO_MATCH: PartMatch = { cost: 99, weight: 9, doubts: 0, stems: null };

const SAME_PART: PartMatch = { cost: 0, weight: 0, doubts: 0, stems: null };

const PAIRS: readonly (readonly [EndingKind, EndingKind, number, number])[] = [
  ['whole', 'case', 0.06, 0],
  ['ov', 'ova', 0.3, DOUBTS.gender],
  ['sky', 'skaya', 0.3, DOUBTS.gender],
  ['uly', 'kyzy', 0.6, DOUBTS.gender],
  ['ovich', 'ovna', 0.6, DOUBTS.gender],
  ['uly', 'ovich', 0.15, 0],
  ['kyzy', 'ovna', 0.15, 0],
  ['whole', 'ov', 0.3, DOUBTS.ending],
  ['whole', 'ova', 0.3, DOUBTS.ending],
  ['whole', 'uly', 0.3, DOUBTS.ending],
  ['whole', 'kyzy', 0.3, DOUBTS.ending],
  ['ov', 'uly', 0.3, DOUBTS.ending],
  ['ov', 'ovich', 0.5, DOUBTS.ending],
  ['ova', 'kyzy', 0.3, DOUBTS.ending],
];
const KINDS = ['whole', 'case', 'a', 'ov', 'ova', 'uly', 'kyzy', 'ovich', 'ovna', 'sky', 'skaya'] as const;

const between = new Map<EndingKind, Map<EndingKind, { price: number; doubt: number }>>(
  KINDS.map((kind) => [kind, new Map([[kind, { price: kind === 'a' ? 0.06 : 0, doubt: 0 }]])]),
);
// two genitives are compared as they stand
between.get('case')?.delete('case');
for (const [one, other, price, doubt] of PAIRS) {
  between.get(one)?.set(other, { price, doubt });
  between.get(other)?.set(one, { price, doubt });
}

/** The cost that still counts as the same sounds, by the number of sounds of the stem. */
const SAME_COST = [0.1, 0.1, 0.15, 0.22, 0.3, 0.36, 0.4, 0.44, 0.46, 0.48];
/** The cost that one slip of the keyboard may make. */
const SLIP_COST = [0.1, 0.1, 0.2, 0.35, 0.55, 0.75, 0.9, 1.1, 1.2, 1.3, 1.4];
/** How much dearer than a slip a reading is still followed, so that a search can rank what it finds. */
const FOLLOWED = 1;

function allowed(table: readonly number[], size: number): number {
  return table[Math.min(size, table.length - 1)] ?? 0;
}

/** Compares two parts of names. Symmetric. */
export function matchParts(one: FoldedPart, other: FoldedPart): PartMatch {
  if (one.initial || other.initial) return matchInitial(one, other);
  if (one === other) return SAME_PART;
  const size = Math.min(one.size, other.size);
  const limit = allowed(SLIP_COST, size) + FOLLOWED;
  const rough = one.rough !== other.rough;
  const costs = align(one.lattice, other.lattice, limit, rough);
  const { cost, width } = costs;
  let best = 99;
  let doubts = 0;
  let stems: [Stem, Stem] | null = null;
  for (const stem of one.stems) {
    const endings = between.get(stem.kind);
    for (const twin of other.stems) {
      const met = cost[stem.node * width + twin.node] as number;
      if (met > limit || met >= best) continue;
      const ending = endings?.get(twin.kind);
      if (ending === undefined) continue;
      const bent = stem.oblique !== twin.oblique;
      const price = met + ending.price + (bent ? 0.04 : 0);
      if (price >= best) continue;
      best = price;
      doubts = ending.doubt;
      if (bent) {
        doubts |= stem.lastOnly || twin.lastOnly ? DOUBTS.tailCase : DOUBTS.case;
        const [bentPart, plainPart] = stem.oblique ? [one, other] : [other, one];
        const guessed = (stem.guessed || twin.guessed) && !isMan(plainPart);
        // a woman's name that ends in a consonant does not bend: Uljana is no Ulzhan
        const unbent = stem.kind !== twin.kind && isWoman(plainPart) && !isMan(plainPart);
        if (guessed || unbent || isWoman(bentPart)) doubts |= DOUBTS.gender;
      }
      stems = [stem, twin];
    }
  }
  let weight = stems === null ? NO_MATCH.weight : weigh(best, size);
  if (rough) doubts |= DOUBTS.rough;
  else if (stems !== null && weight > 1) {
    weight = weighSlip(weight, best, one, other, costs, stems);
    doubts |= DOUBTS.slip;
  }
  // two names that are both usual are no slips for each other
  if (
    weight <= 1 &&
    best >= FAR_FETCHED &&
    stems !== null &&
    one.script === 'latin' &&
    other.script === 'latin'
  ) {
    const steps = wayTo([one.lattice, other.lattice], costs, [stems[0].node, stems[1].node]);
    if (steps !== null && isFarFetched(steps)) weight = PERHAPS_OTHER;
  }
  const usual = one.plain !== other.plain && isUsual(one) && isUsual(other);
  if (weight <= 1) {
    return {
      cost: best,
      weight: usual && best > SURE ? Math.max(weight, PERHAPS_OTHER) : weight,
      doubts,
      stems,
    };
  }
  if (areVariants(one, other))
    return { cost: best, weight: VARIANT_WEIGHT, doubts: DOUBTS.variant, stems: null };
  if (stems === null) return NO_MATCH;
  return { cost: best, weight: usual ? Math.max(weight, OTHER_NAME) : weight, doubts, stems };
}

/** Where the way from one part to the other shows that a hand slipped, or that none did. */
function weighSlip(
  weight: number,
  cost: number,
  one: FoldedPart,
  other: FoldedPart,
  costs: Costs,
  [stem, twin]: readonly [Stem, Stem],
): number {
  const size = Math.min(one.size, other.size);
  const swapped = cost - SWAP_SAVES;
  const mayBeSwap = weight > 2 && size >= LEAST_SWAP && one.lattice.size === other.lattice.size;
  if (weight > 2 && !(mayBeSwap && swapped <= allowed(SLIP_COST, size))) return weight;
  const steps = wayTo([one.lattice, other.lattice], costs, [stem.node, twin.node]);
  if (steps === null) return weight;
  if (weight > 2) return isSwap(steps) ? Math.max(SWAP_WEIGHT, weigh(swapped, size)) : weight;
  return isSlip(steps, [one.script, other.script]) ? weight : Math.max(weight, OTHER_NAME);
}

/** A swap of two letters is found as one lost and one gained; it is one slip. */
const SWAP_SAVES = 1.1;
const SWAP_WEIGHT = 1.6;
const LEAST_SWAP = 5;
const VARIANT_WEIGHT = 1.2;
const OTHER_NAME = 2.1;
const PERHAPS_OTHER = 1.3;
/** Two second-best readings cost as much at least. */
const FAR_FETCHED = 0.09;
/** So little apart that two listed names are two spellings of one. */
const SURE = 0.12;

function areVariants(one: FoldedPart, other: FoldedPart): boolean {
  const lines = VARIANTS.get(one.plain);
  if (lines === undefined) return false;
  return VARIANTS.get(other.plain)?.some((line) => lines.includes(line)) === true;
}

function weigh(cost: number, size: number): number {
  const same = allowed(SAME_COST, size);
  if (cost <= same) return cost / same;
  const slip = allowed(SLIP_COST, size);
  if (cost <= slip) return 1 + (cost - same) / (slip - same);
  return 2 + ((cost - slip) / FOLLOWED) * (MAX_WEIGHT - 2);
}

/** A little less than the same sound, so that Zarina stands before Zhanar for Z. */
const SAME_LETTER = 0.1;

/** An initial agrees with a part that begins with its sound or, in the same alphabet, with its letter. */
function matchInitial(one: FoldedPart, other: FoldedPart): PartMatch {
  const [short, full] = one.initial ? [one, other] : [other, one];
  const { cost, width } = align(short.lattice, full.lattice, 0.4, false);
  let least = 99;
  for (let node = 0; node < width; node += 1) {
    const met = cost[short.lattice.end * width + node] ?? 99;
    if (met < least) least = met;
  }
  // whoever shortens Zhanar in her own letters writes Z., though no reading of z is zh
  if (least > SAME_LETTER && short.script === full.script && full.surface.startsWith(short.surface)) {
    least = SAME_LETTER;
  }
  if (least > 0.2) {
    // M. may be Monsieur, whatever the given name
    return short.courtesy ? { cost: 0.3, weight: 1, doubts: DOUBTS.initial, stems: null } : NO_MATCH;
  }
  const both = one.initial && other.initial;
  return {
    cost: least,
    weight: Math.min(1, least * 4),
    doubts: both ? DOUBTS.initials : DOUBTS.initial,
    stems: null,
  };
}
