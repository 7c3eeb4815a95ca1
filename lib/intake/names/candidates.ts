import { type FoldedName, foldName } from '@/lib/spelling/fold';
import { likenessOfFolded } from '@/lib/spelling/likeness';
import type { Candidate } from '../schema';
import type { KnownForm } from './schema';

const MOST_CANDIDATES = 5;
/** A slip of the keyboard leaves so much likeness; what is less like is not offered. */
const LEAST_LIKENESS = 0.35;

/** Known people a printed name may be, likeliest first, each with the spelling of theirs that is most like it. */
export function candidatesOf(surface: string, forms: readonly KnownForm[]): Candidate[] {
  const folded = foldName(surface);
  const best = new Map<Candidate['person'], Candidate>();
  for (const known of forms) {
    const candidate = compared(folded, known);
    const before = best.get(known.person);
    if (before === undefined || compareCandidates(candidate, before) < 0) best.set(known.person, candidate);
  }
  const ranked = [...best.values()].sort(compareCandidates);
  const near = ranked.filter(({ verdict }) => verdict !== 'different');
  const offered = near.length > 0 ? near : ranked.filter(({ likeness }) => likeness >= LEAST_LIKENESS);
  return offered.slice(0, MOST_CANDIDATES);
}

function compared(folded: FoldedName, { person, form }: KnownForm): Candidate {
  return { person, form, ...likenessOfFolded(folded, foldName(form)) };
}

const RANK = { same: 0, maybe: 1, different: 2 } as const;

/** Verdict first, then likeness; ties by the spelling, so that a text is always read alike. */
export function compareCandidates(one: Candidate, other: Candidate): number {
  return (
    RANK[one.verdict] - RANK[other.verdict] ||
    other.likeness - one.likeness ||
    (one.form < other.form ? -1 : one.form > other.form ? 1 : 0) ||
    (String(one.person) < String(other.person) ? -1 : 1)
  );
}
