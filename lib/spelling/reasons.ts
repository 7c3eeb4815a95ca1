import type { FoldedName } from './fold';
import type { Match } from './pairing';
import { DOUBTS } from './part-likeness';

/** In words, what differs between two names and how it was read. */
export function reasonsOf(one: FoldedName, other: FoldedName, match: Match): string[] {
  const reasons: string[] = [];
  if (match.pairs.length === 0) return ['no part of one name is a spelling of a part of the other'];
  const order = match.pairs.map(([n, m]) => [n, m] as const).sort(([x], [y]) => x - y);
  if (order.some(([, m], position) => position > 0 && m < (order[position - 1]?.[1] ?? 0))) {
    reasons.push('order swapped');
  }
  for (const [n, m, part] of match.pairs) {
    const [first, second] = [one.parts[n]?.surface ?? '', other.parts[m]?.surface ?? ''];
    if (part.weight > 1) reasons.push(`${first} and ${second} differ by a slip`);
    if (part.doubts & DOUBTS.initial)
      reasons.push(`initial ${first.length < second.length ? first : second}`);
    if (part.doubts & (DOUBTS.case | DOUBTS.tailCase)) reasons.push('case ending');
    if (part.doubts & DOUBTS.gender) reasons.push('masculine and feminine ending');
    if (part.doubts & DOUBTS.ending) reasons.push('family-name ending in one only');
  }
  for (const part of match.left) reasons.push(`${part.surface} in one only`);
  return [...new Set(reasons)];
}
