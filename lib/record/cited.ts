import type { CitedText, DocumentHead } from '@/lib/record/document-schema';

type Known = Pick<DocumentHead, 'slug' | 'references'>;

/** A procedure gathers several documents; the others are of one. */
const ofOne = (type: string) => type !== 'procedure';

/** The reference as a text may print it: blanks wherever its parts meet, and not as a part of a longer one. */
function printed(reference: string): RegExp {
  const parts = reference.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('\\s*')}(?![\\p{L}\\p{N}])`, 'iu');
}

/**
 * The document on record that a text refers to: the one whose own number stands in the title or the words that refer
 * to it. Null where no number does or several documents have it: a date and a subject alone prove nothing.
 */
export function documentCited(cited: CitedText, documents: readonly Known[]): string | null {
  const words = [cited.title, cited.quote].filter((part) => part !== null);
  const found = documents.filter(({ references }) =>
    references.some(({ type, value }) => ofOne(type) && words.some((part) => printed(value).test(part))),
  );
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only.slug : null;
}
