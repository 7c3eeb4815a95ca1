import { type FoldedName, foldName } from './fold';
import { comparePairs, type Match } from './pairing';
import { type Reason, reasonsOf } from './reasons';

export type Verdict = 'same' | 'maybe' | 'different';

export interface Likeness {
  /** 0 to 1; what was the same to the letter is 1 */
  likeness: number;
  verdict: Verdict;
}
export interface ExplainedLikeness extends Likeness {
  /** what differs and why it does not matter, or does: ж stands for zj, order swapped, ending -a */
  reasons: Reason[];
}

/**
 * Whether two printed names may be one person's. The weakest part decides: a given name that differs is
 * not outweighed by a family name that agrees. Symmetric in its two names.
 */
export function likeness(a: string, b: string): ExplainedLikeness {
  const one = foldName(a);
  const other = foldName(b);
  const match = comparePairs(one, other);
  return { ...judged(match), reasons: reasonsOf(one, other, match) };
}

/** The same without reasons, for names folded before; some microseconds a call. */
export function likenessOfFolded(a: FoldedName, b: FoldedName): Likeness {
  return judged(comparePairs(a, b));
}

function judged(match: Match): Likeness {
  const likeness = Math.max(0, Math.min(1, 1 - match.distance));
  return { likeness: Math.round(likeness * 1e4) / 1e4, verdict: match.verdict };
}
