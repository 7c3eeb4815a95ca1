import { isMan } from './bearer';
import { type FoldedName, type FoldedPart, joinsOf } from './fold';
import type { Verdict } from './likeness';
import { DOUBTS, MAX_WEIGHT, matchParts, NO_MATCH, type PartMatch } from './part-likeness';

/** Which parts of two names stand for each other, and what that makes of the names. */
export interface Match {
  verdict: Verdict;
  /** 0 the same to the letter; 0.15 where "same" ends, 0.5 where "maybe" ends, up to 1 */
  distance: number;
  /** pairs of part numbers, one from each name */
  pairs: readonly (readonly [number, number, PartMatch])[];
  /** what the longer name has that the shorter has not */
  left: readonly FoldedPart[];
  /** the longer name with two parts written as one, where that agrees better */
  joined: FoldedName | null;
}

const NOTHING: Match = { verdict: 'different', distance: 1, pairs: [], left: [], joined: null };
const INITIALS_ONLY: Match = { ...NOTHING, verdict: 'maybe', distance: 0.5 };
const MAX_MATCHED = 5;
const GOOD_ENOUGH = 0.06;

/** Compares two folded names, parts in any order. Symmetric. */
export function comparePairs(one: FoldedName, other: FoldedName): Match {
  const match = compareParts(one.parts, other.parts);
  if (match.verdict === 'same' || one.parts.length === other.parts.length) return match;
  return compareJoined(one, other, match);
}

/** Of names with unlike numbers of parts, the longer one may write as two words what the other writes as one. */
function compareJoined(one: FoldedName, other: FoldedName, apart: Match): Match {
  const oneIsLonger = one.parts.length > other.parts.length;
  const longer = oneIsLonger ? one : other;
  if (longer.parts.length < 3 || longer.parts.length > MAX_MATCHED) return apart;
  let best = apart;
  for (const join of joinsOf(longer)) {
    const match = oneIsLonger ? compareParts(join.parts, other.parts) : compareParts(one.parts, join.parts);
    if (match.distance < best.distance) best = { ...match, joined: join };
  }
  return best;
}

function compareParts(one: readonly FoldedPart[], other: readonly FoldedPart[]): Match {
  if (one.length === 0 || other.length === 0) return NOTHING;
  if (one.length <= other.length) return compare(one, other);
  const match = compare(other, one);
  return { ...match, pairs: match.pairs.map(([n, m, part]) => [m, n, part] as const) };
}

function compare(short: readonly FoldedPart[], long: readonly FoldedPart[]): Match {
  const width = Math.min(long.length, MAX_MATCHED);
  const height = Math.min(short.length, MAX_MATCHED);
  const matches: (PartMatch | undefined)[] = new Array(height * width);
  let best: Match = NOTHING;
  const taken: boolean[] = [];
  const chosen: [number, number, PartMatch][] = [];
  place(0, 0);
  return best;

  function place(n: number, worst: number): void {
    if (n === height) {
      const match = verdictOf(short, long, chosen, worst);
      if (match.distance < best.distance) best = { ...match, pairs: [...chosen] };
      return;
    }
    for (let step = 0; step < width; step += 1) {
      // parts in the same order are tried first; where those agree well, no other order agrees better
      const m = (n + step) % width;
      if (taken[m] === true) continue;
      if (best.distance < GOOD_ENOUGH) return;
      const part = matchAt(n, m);
      if (part.weight > MAX_WEIGHT) continue;
      taken[m] = true;
      chosen.push([n, m, part]);
      place(n + 1, Math.max(worst, part.weight));
      chosen.pop();
      taken[m] = false;
    }
  }

  function matchAt(n: number, m: number): PartMatch {
    const known = matches[n * width + m];
    if (known !== undefined) return known;
    const [first, second] = [short[n], long[m]];
    const found = first === undefined || second === undefined ? NO_MATCH : matchParts(first, second);
    matches[n * width + m] = found;
    return found;
  }
}

type Chosen = readonly [number, number, PartMatch];

/** Doubts that leave a name in between: neither the same nor another. */
const DOUBT = { ending: 0.2, initial: 0.22, oneShown: 0.2, extra: 0.2, extraOfOne: 0.3, extraInitial: 0.1 };

/** Where another name begins. */
const OTHER = 0.5;
const ANOTHER_ENDING = DOUBTS.gender | DOUBTS.ending;

/** What is left over may be a patronymic or a particle; anything else leaves a doubt. */
function verdictOf(
  short: readonly FoldedPart[],
  long: readonly FoldedPart[],
  chosen: readonly Chosen[],
  worst: number,
): Match {
  const used = new Set(chosen.map(([, m]) => m));
  const left = long.filter((_, m) => !used.has(m));
  const full = chosen.filter(([, , part]) => (part.doubts & (DOUBTS.initial | DOUBTS.initials)) === 0).length;
  if (full === 0) return worst <= 1 && left.length === 0 ? INITIALS_ONLY : NOTHING;
  let doubt = caseDoubt(short, long, chosen);
  // another ending and a slip beside it are two differences, and two are another name
  const slipped = chosen.some(([, , { doubts }]) => (doubts & DOUBTS.slip) !== 0);
  const slips = slipped && (doubt > 0 || chosen.some(([, , { doubts }]) => (doubts & ANOTHER_ENDING) !== 0));
  for (const [, , { doubts }] of chosen) {
    if (doubts & (DOUBTS.gender | DOUBTS.ending | DOUBTS.variant | DOUBTS.rough))
      doubt = Math.max(doubt, DOUBT.ending);
    if (doubts & DOUBTS.initial) doubt = Math.max(doubt, DOUBT.initial);
  }
  for (const part of left) {
    if (part.particle || (part.patronymic && full >= 2)) continue;
    doubt = Math.max(doubt, part.initial ? DOUBT.extraInitial : full >= 2 ? DOUBT.extra : DOUBT.extraOfOne);
  }
  if (full < 2 && (short.length > 1 || long.length > 1)) doubt = Math.max(doubt, DOUBT.oneShown);
  const mean = chosen.reduce((sum, [, , { weight }]) => sum + weight, 0) / chosen.length;
  const near = scaled(worst, mean) + doubt + left.length * 0.005;
  const distance = Math.min(1, slips ? Math.max(near, OTHER) : near);
  const verdict =
    worst > 2 || distance > 0.85 || slips ? 'different' : worst > 1 || doubt > 0.05 ? 'maybe' : 'same';
  return { verdict, distance, pairs: [], left, joined: null };
}

/**
 * A man's name bends in every part that can bend: where his family name alone seems to stand in the genitive,
 * the name may be his sister's, unless the other part is a man's and cannot bend (Vitali).
 */
function caseDoubt(
  short: readonly FoldedPart[],
  long: readonly FoldedPart[],
  chosen: readonly Chosen[],
): number {
  let bent = 0;
  let bentMan = false;
  let bentFamily = false;
  let straight = false;
  let unbendingMan = false;
  for (const [n, m, part] of chosen) {
    if (part.doubts & DOUBTS.case) {
      bent += 1;
      bentMan ||= !feminine(part);
      bentFamily ||=
        part.stems?.[0].kind === 'ov' &&
        [short[n], long[m]].some((each) => FEMININE_TOO.test(each?.surface ?? ''));
    } else if (part.doubts === 0) {
      const [first, second] = [short[n], long[m]];
      if (couldBend(first) && couldBend(second)) straight = true;
      else unbendingMan ||= [first, second].some((each) => each !== undefined && isMan(each));
    }
  }
  return (bentMan && straight) || (bentFamily && bent < 2 && !unbendingMan) ? DOUBT.ending : 0;
}

function scaled(worst: number, mean: number): number {
  const weakest =
    worst <= 1 ? worst * 0.1 : worst <= 2 ? 0.15 + (worst - 1) * 0.25 : 0.45 + (worst - 2) * 0.12;
  return weakest + mean * 0.05;
}

/** -ова is a man's genitive or a woman's nominative; -овым is a man's alone. */
const FEMININE_TOO = /[аaá]$/;
const FEMININE = new Set(['ova', 'skaya', 'kyzy', 'ovna', 'a']);

function feminine({ stems }: PartMatch): boolean {
  return stems?.some(({ kind }) => FEMININE.has(kind)) === true;
}

/** A part that ends in a consonant would take a case ending where the others do. */
function couldBend(part: FoldedPart | undefined): boolean {
  return part !== undefined && !part.initial && /[^aeiouyаеёиоуыэюяәіөұүäöüáéíóúý]$/u.test(part.surface);
}
