import type { FoldedName, FoldedPart } from './fold';
import { letterPairs } from './letter-pairs';
import type { Match } from './pairing';
import { DOUBTS, type PartMatch } from './part-likeness';

const MOST_LETTERS = 5;
/** Cyrillic letters that every habit writes alike; saying so would hide what matters. */
const PLAIN = new Map(
  [...'аaбbвvгgдdеeзzиiкkлlмmнnоoпpрrсsтtуuфfыyэeёeіiйy'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? ''] as const] : [],
  ),
);

/**
 * In words, what differs between two names and how it was read, in the order of the first name; for readers
 * and editors, in English. Empty where the names differ in nothing but capitals and plain letters.
 */
export function reasonsOf(one: FoldedName, other: FoldedName, match: Match): string[] {
  if (match.pairs.length === 0) return ['no part of one name is a spelling of a part of the other'];
  const reasons: string[] = [];
  const joined = match.joined;
  const [first, second] =
    joined === null ? [one, other] : one.parts.length > other.parts.length ? [joined, other] : [one, joined];
  if (joined !== null) reasons.push('two parts written as one');
  const order = [...match.pairs].sort(([x], [y]) => x - y);
  if (order.some(([, m], at) => at > 0 && m < (order[at - 1]?.[1] ?? 0))) reasons.push('order swapped');
  const letters: string[] = [];
  for (const [n, m, part] of order) {
    const [x, y] = [first.parts[n], second.parts[m]];
    if (x === undefined || y === undefined) continue;
    reasons.push(...partReasons(x, y, part));
    if (part.weight <= 1 && (part.doubts & DOUBTS.initial) === 0) letters.push(...letterReasons(x, y, part));
  }
  for (const part of match.left)
    reasons.push(`${part.patronymic ? 'patronymic ' : ''}${part.surface} in one only`);
  return [...new Set([...[...new Set(letters)].slice(0, MOST_LETTERS), ...reasons])];
}

function partReasons(one: FoldedPart, other: FoldedPart, part: PartMatch): string[] {
  const reasons: string[] = [];
  if (part.doubts & DOUBTS.variant) reasons.push(`${one.surface} may be a form of ${other.surface}`);
  else if (part.weight > 2) reasons.push(`${one.surface} is not ${other.surface}`);
  else if (part.weight > 1) reasons.push(`${one.surface} and ${other.surface} differ by a slip or a vowel`);
  if (part.doubts & DOUBTS.initial) {
    reasons.push(`initial ${(one.initial ? one : other).surface.toUpperCase()}.`);
  }
  const [tailOne, tailOther] = (part.stems ?? []).map((stem, at) =>
    (at === 0 ? one : other).surface.slice(stem.letters),
  );
  if (part.doubts & (DOUBTS.case | DOUBTS.tailCase)) {
    const tail = part.stems?.[0].oblique === true ? tailOne : tailOther;
    const bent = part.stems?.[0].kind === 'ov' ? tail?.slice(2) : tail;
    reasons.push(`case ending${bent ? ` -${bent}` : ''}`);
  } else if (part.doubts & DOUBTS.gender) reasons.push(`ending -${tailOne || '∅'}, -${tailOther || '∅'}`);
  if (part.doubts & DOUBTS.vowels) reasons.push('one alphabet writes few vowels');
  if (part.doubts & DOUBTS.ending) reasons.push(`ending -${tailOne || tailOther} in one only`);
  return reasons;
}

function letterReasons(one: FoldedPart, other: FoldedPart, part: PartMatch): string[] {
  if (one.surface === other.surface) return [];
  return letterPairs(one, other, part)
    .filter(([x, y]) => x !== y && PLAIN.get(x) !== y && PLAIN.get(y) !== x)
    .map(([x, y]) => (x === '' ? `${y} or nothing` : y === '' ? `${x} or nothing` : `${x} = ${y}`));
}
