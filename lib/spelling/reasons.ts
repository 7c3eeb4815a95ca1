import type { FoldedName, FoldedPart } from './fold';
import { letterPairs } from './letter-pairs';
import type { Match } from './pairing';
import { DOUBTS, type PartMatch } from './part-likeness';

/**
 * What differs between two names and how it was read, as a code with what it is about; lib/language/spelling-wording.ts
 * has the words. Letters and parts are as printed, in lower case.
 */
export type Reason =
  /** no part of one name is a spelling of a part of the other */
  | { code: 'unlike' }
  /** two parts of one are written as one part of the other */
  | { code: 'joined' }
  | { code: 'order' }
  /** letters that stand for the same sounds */
  | { code: 'letters'; a: string; b: string }
  /** letters that one writes and the other leaves out */
  | { code: 'letters_or_none'; letters: string }
  /** a may be a form of b: Bota, Botagoz */
  | { code: 'variant'; a: string; b: string }
  | { code: 'other_name'; a: string; b: string }
  /** they differ by a slip of the hand or a vowel */
  | { code: 'slip'; a: string; b: string }
  | { code: 'initial'; letters: string }
  /** a case ending; empty where it shows in a stem only */
  | { code: 'case'; ending: string }
  /** two endings, as a man and a woman have; empty where one has none */
  | { code: 'endings'; a: string; b: string }
  /** an ending that only one has */
  | { code: 'ending'; ending: string }
  /** one script writes few vowels, or only syllables of its own */
  | { code: 'script' }
  | { code: 'part'; part: string }
  | { code: 'patronymic'; part: string };

const MOST_LETTERS = 5;
/** Cyrillic letters that every habit writes alike; saying so would hide what matters. */
const PLAIN = new Map(
  [...'аaбbвvгgдdеeзzиiкkлlмmнnоoпpрrсsтtуuфfыyэeёeіiйy'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? ''] as const] : [],
  ),
);

/**
 * What differs between two names, letters first, then part by part in the order of the first name. Empty where the
 * names differ in nothing but capitals and plain letters.
 */
export function reasonsOf(one: FoldedName, other: FoldedName, match: Match): Reason[] {
  if (match.pairs.length === 0) return [{ code: 'unlike' }];
  const reasons: Reason[] = [];
  const joined = match.joined;
  const [first, second] =
    joined === null ? [one, other] : one.parts.length > other.parts.length ? [joined, other] : [one, joined];
  if (joined !== null) reasons.push({ code: 'joined' });
  const order = [...match.pairs].sort(([x], [y]) => x - y);
  if (order.some(([, m], at) => at > 0 && m < (order[at - 1]?.[1] ?? 0))) reasons.push({ code: 'order' });
  const letters: Reason[] = [];
  for (const [n, m, part] of order) {
    const [x, y] = [first.parts[n], second.parts[m]];
    if (x === undefined || y === undefined) continue;
    reasons.push(...partReasons(x, y, part));
    if (part.weight <= 1 && (part.doubts & DOUBTS.initial) === 0) letters.push(...letterReasons(x, y, part));
  }
  for (const part of match.left)
    reasons.push({ code: part.patronymic ? 'patronymic' : 'part', part: part.surface });
  return distinct([...distinct(letters).slice(0, MOST_LETTERS), ...reasons]);
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...seen.values()];
}

function partReasons(one: FoldedPart, other: FoldedPart, part: PartMatch): Reason[] {
  const reasons: Reason[] = [];
  const [a, b] = [one.surface, other.surface];
  if (part.doubts & DOUBTS.variant) reasons.push({ code: 'variant', a, b });
  else if (part.weight > 2) reasons.push({ code: 'other_name', a, b });
  else if (part.weight > 1) reasons.push({ code: 'slip', a, b });
  if (part.doubts & DOUBTS.initial) {
    reasons.push({ code: 'initial', letters: (one.initial ? one : other).surface });
  }
  const [tailOne = '', tailOther = ''] = (part.stems ?? []).map((stem, at) =>
    (at === 0 ? one : other).surface.slice(stem.letters),
  );
  if (part.doubts & (DOUBTS.case | DOUBTS.tailCase)) {
    const tail = part.stems?.[0].oblique === true ? tailOne : tailOther;
    reasons.push({ code: 'case', ending: part.stems?.[0].kind === 'ov' ? tail.slice(2) : tail });
  } else if (part.doubts & DOUBTS.gender) reasons.push({ code: 'endings', a: tailOne, b: tailOther });
  if (part.doubts & DOUBTS.rough) reasons.push({ code: 'script' });
  if (part.doubts & DOUBTS.ending) reasons.push({ code: 'ending', ending: tailOne || tailOther });
  return reasons;
}

function letterReasons(one: FoldedPart, other: FoldedPart, part: PartMatch): Reason[] {
  if (one.surface === other.surface) return [];
  return letterPairs(one, other, part)
    .filter(([a, b]) => a !== b && PLAIN.get(a) !== b && PLAIN.get(b) !== a)
    .map(([a, b]) =>
      a === '' || b === '' ? { code: 'letters_or_none', letters: a || b } : { code: 'letters', a, b },
    );
}
