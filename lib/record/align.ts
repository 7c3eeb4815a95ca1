import type { DocumentPassage } from '@/lib/record/document-schema';

type Placed = Pick<DocumentPassage, 'label' | 'kind'>;
/** The same passage in two texts; one side is null where the other text has nothing beside it. */
export type Pair<Passage> = { left: Passage | null; right: Passage | null };

/**
 * Two texts of a document side by side, both in their own order. Passages with one label stand together, unless that
 * would cross another such pair: then the longest run of pairs that keep both orders stays. Between two pairs,
 * passages without a common label stand together if both sides have the same kinds in the same order (letters of
 * another alphabet make other labels); else each stands alone, since nothing says which belongs to which.
 */
export function alignPassages<Passage extends Placed>(
  left: readonly Passage[],
  right: readonly Passage[],
): Pair<Passage>[] {
  const rows: Pair<Passage>[] = [];
  let [l, r] = [0, 0];
  for (const anchor of [...anchorsOf(left, right), { left: left.length, right: right.length }]) {
    rows.push(...between(left.slice(l, anchor.left), right.slice(r, anchor.right)));
    const pair = { left: left[anchor.left] ?? null, right: right[anchor.right] ?? null };
    if (pair.left !== null) rows.push(pair);
    [l, r] = [anchor.left + 1, anchor.right + 1];
  }
  return rows;
}

type Anchor = { left: number; right: number };

/** Places of common labels, ascending on both sides: the longest such run. */
function anchorsOf(left: readonly Placed[], right: readonly Placed[]): Anchor[] {
  const places = new Map(right.map(({ label }, place) => [label, place]));
  /** For each length, the run of that length that ends earliest on the right; a run points back to its beginning. */
  const ends: Run[] = [];
  for (const [place, { label }] of left.entries()) {
    const other = places.get(label);
    if (other === undefined) continue;
    const length = ends.findIndex((end) => end.right >= other);
    const at = length === -1 ? ends.length : length;
    ends[at] = { left: place, right: other, before: ends[at - 1] ?? null };
  }
  const anchors: Anchor[] = [];
  for (let run: Run | null = ends.at(-1) ?? null; run !== null; run = run.before) anchors.push(run);
  return anchors.reverse();
}

type Run = Anchor & { before: Run | null };

function between<Passage extends Placed>(
  left: readonly Passage[],
  right: readonly Passage[],
): Pair<Passage>[] {
  const alike = left.length === right.length && left.every(({ kind }, place) => kind === right[place]?.kind);
  if (alike) return left.map((passage, place) => ({ left: passage, right: right[place] ?? null }));
  return [
    ...left.map((passage) => ({ left: passage, right: null })),
    ...right.map((passage) => ({ left: null, right: passage })),
  ];
}
