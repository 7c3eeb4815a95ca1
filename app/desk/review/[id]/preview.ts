import { type Foreseen, type Preview, previewReviews } from '@/lib/publishing/approve';
import type { ApprovalRefusal } from '@/lib/publishing/carry-out';
import type { ReviewRow } from '@/lib/review/read';

/** A review with what approving it would change; `refused`: why it cannot be approved as it stands. */
export type Shown = {
  review: ReviewRow;
  fingerprint: string;
  record: Foreseen | null;
  refused: ApprovalRefusal | null;
};

export type Bundle = { main: Shown; together: Shown[]; also: Foreseen[]; terms: Preview['terms'] };

/**
 * What a second reader has before them: a review and those read together with it, foreseen as one publication. Where
 * one of them cannot be published, each is foreseen by itself, so that the others can go on.
 */
export async function foresee(main: ReviewRow, together: readonly ReviewRow[], at: Date): Promise<Bundle> {
  const all = [main, ...together];
  const preview = await previewReviews(
    all.map(({ id }) => id),
    at,
  );
  if (!preview.ok && together.length > 0) return apart(main, together, at);
  const records = preview.ok ? preview.value.records : [];
  const shown = all.map(
    (review): Shown => ({
      review,
      fingerprint: preview.ok ? (preview.value.fingerprints.get(review.id) ?? '') : '',
      record: recordOf(review, records),
      refused: preview.ok ? null : preview.reason,
    }),
  );
  const [first, ...rest] = shown;
  if (first === undefined) throw new Error('a bundle has at least one review');
  const own = new Set(shown.map(({ record }) => record));
  const also = records.filter((record) => !own.has(record));
  return { main: first, together: rest, also, terms: preview.ok ? preview.value.terms : [] };
}

async function apart(main: ReviewRow, together: readonly ReviewRow[], at: Date): Promise<Bundle> {
  const alone = await foresee(main, [], at);
  const rest: Shown[] = [];
  const terms = new Map(alone.terms.map((term) => [`${term.of} ${term.slug}`, term]));
  for (const review of together) {
    const preview = await previewReviews([main.id, review.id], at);
    for (const term of preview.ok ? preview.value.terms : []) terms.set(`${term.of} ${term.slug}`, term);
    rest.push({
      review,
      fingerprint: preview.ok ? (preview.value.fingerprints.get(review.id) ?? '') : '',
      record: preview.ok ? recordOf(review, preview.value.records) : null,
      refused: preview.ok ? null : preview.reason,
    });
  }
  return { ...alone, together: rest, terms: [...terms.values()] };
}

/** The record a review is of. A decision about two records is shown by the first record it changes. */
function recordOf(review: ReviewRow, records: readonly Foreseen[]): Foreseen | null {
  const found =
    review.of === 'document'
      ? (records.find(({ subject, after }) => subject === 'document' && after?.slug === review.slug) ??
        records.find(({ subject }) => subject === 'document'))
      : records.find(({ subject, key }) => subject === 'person' && key === String(review.personNumber));
  return found ?? null;
}
