/** Rows of the check's table, and the two comparisons that make most of them. */
import type { Gold } from './gold';
import type { Words } from './kept';

export type LeftOut = { what: string; key: string };
/** One line of the table; `unexplained` says what is wrong, a sentence each. */
export type Row = { what: string; gold: number; kept: number; leftOut: number; unexplained: string[] };

export const passageOf = (at: { document: string; passage: string }) => `${at.document}/${at.passage}`;

/** Two lists must hold the same texts, each as often. What one lacks is unexplained. */
export function sameTexts(what: string, gold: readonly string[], kept: readonly string[]): Row {
  const count = (list: readonly string[]) =>
    list.reduce((counts, one) => counts.set(one, (counts.get(one) ?? 0) + 1), new Map<string, number>());
  const [wanted, there] = [count(gold), count(kept)];
  const missing = [...wanted].filter(([one, times]) => (there.get(one) ?? 0) < times);
  const added = [...there].filter(([one, times]) => (wanted.get(one) ?? 0) < times);
  return {
    what,
    gold: gold.length,
    kept: kept.length,
    leftOut: 0,
    unexplained: [
      ...missing.map(([one]) => `${what}: ${one} is in the reading and not on record`),
      ...added.map(([one]) => `${what}: ${one} is on record and not in the reading`),
    ],
  };
}

/** What is wrong with our words for theirs: another passage, not in its text, or beside the words of the reading. */
export function wordsAgree(
  gold: Gold,
  theirs: { document: string; passage: string; start: number; end: number },
  ours: Words,
): string | null {
  if (ours.passage !== passageOf(theirs)) return `cites ${ours.passage} instead of ${passageOf(theirs)}`;
  if (gold.texts.get(ours.passage)?.slice(ours.start, ours.end) !== ours.words) {
    return `its words do not stand at ${ours.start}–${ours.end} of ${ours.passage}`;
  }
  const overlap = ours.start < theirs.end && theirs.start < ours.end;
  return overlap ? null : 'its words stand beside those of the reading';
}
