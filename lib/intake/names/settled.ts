import type { Candidate } from '../schema';
import type { Stretch } from './asked';
import { candidatesOf } from './candidates';
import { ENOUGH } from './judge';
import type { Proposal, ReadText } from './proposals';
import type { AskedName, KnownForm } from './schema';

/** A run of words taken for a person's name. */
export interface Settled {
  passage: number;
  first: number;
  last: number;
  candidates: Candidate[];
  /** Why: a known spelling, or the rule of context. */
  rule: string;
  /** What its context had proposed, where it had. */
  proposal: Proposal | null;
}

/** Below ENOUGH, yet a known name a slip away says what the context does not. */
const ENOUGH_WITH_LIKENESS = 0.5;
const LIKE = 0.75;

/**
 * Full names of a text, in order, none overlapping: known people's first, in the longest stretch that is spelled
 * like one of theirs, then what the context proposes.
 */
export function settledNames(
  texts: readonly ReadText[],
  proposals: readonly Proposal[],
  asked: readonly AskedName[],
  stretches: readonly Stretch[],
  answers: readonly (readonly KnownForm[])[],
): Settled[] {
  const memo = new Map<number, Candidate[]>();
  const candidatesAt = (place: number): Candidate[] => {
    const known = memo.get(place);
    if (known !== undefined) return known;
    const found = candidatesOf(asked[place]?.text ?? '', answers[place] ?? []);
    memo.set(place, found);
    return found;
  };
  const taken = texts.map(({ words }) => new Uint8Array(words.length));
  const isFree = ({ passage, first, last }: Stretch | Proposal) =>
    taken[passage]?.subarray(first, last + 1).every((one) => one === 0) === true;
  const settled: Settled[] = [];
  const take = (one: Settled) => {
    taken[one.passage]?.fill(1, one.first, one.last + 1);
    settled.push(one);
  };
  const proposed = new Map(proposals.map((proposal) => [signOf(proposal), proposal]));
  const institutional = texts.map((): Proposal[] => []);
  for (const proposal of proposals)
    if (proposal.institutional) institutional[proposal.passage]?.push(proposal);
  const isInstitution = (stretch: Stretch) =>
    institutional[stretch.passage]?.some((one) => one.first <= stretch.last && stretch.first <= one.last) ===
    true;
  const known = stretches
    .filter(({ first, last, asked: place }) => last > first && (answers[place]?.length ?? 0) > 0)
    .filter(({ asked: place }) => candidatesAt(place)[0]?.verdict === 'same')
    .filter((stretch) => !isInstitution(stretch))
    .sort((one, other) => other.last - other.first - (one.last - one.first));
  for (const stretch of known) {
    if (!isFree(stretch)) continue;
    const { passage, first, last, asked: place } = stretch;
    const proposal = proposed.get(signOf(stretch)) ?? null;
    // a single initial and a family name are less than a name: the context has to agree
    if (!isFullName(texts, stretch) && (proposal === null || proposal.score < ENOUGH)) continue;
    take({ passage, first, last, candidates: candidatesAt(place), rule: 'known', proposal });
  }
  const places = new Map(stretches.map((stretch) => [signOf(stretch), stretch.asked]));
  for (const proposal of proposals) {
    if (!isFree(proposal)) continue;
    const place = places.get(signOf(proposal));
    const candidates = place === undefined ? [] : candidatesAt(place);
    const [first] = candidates;
    const like =
      proposal.count > 1 && first !== undefined && first.verdict !== 'different' && first.likeness >= LIKE;
    if (proposal.score < ENOUGH && !(like && proposal.score >= ENOUGH_WITH_LIKENESS)) continue;
    take({
      passage: proposal.passage,
      first: proposal.first,
      last: proposal.last,
      candidates,
      rule: proposal.score < ENOUGH ? 'near_known' : proposal.rule,
      proposal,
    });
  }
  return settled.sort((one, other) => one.passage - other.passage || one.first - other.first);
}

function signOf({ passage, first, last }: Stretch | Proposal): string {
  return `${passage}/${first}/${last}`;
}

function isFullName(texts: readonly ReadText[], { passage, first, last }: Stretch): boolean {
  const words = texts[passage]?.words.slice(first, last + 1) ?? [];
  return words.filter(({ shape }) => shape === 'capital' || shape === 'caps').length >= 2;
}
