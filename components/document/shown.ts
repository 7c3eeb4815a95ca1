import type { DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';

/** Whether the document's page has the passage: with its text, or with words of it that may be shown. */
export const isShown = ({ text, mentions, fragments }: DocumentPassage) =>
  text !== null || mentions.length + fragments.length > 0;

/**
 * A passage whose text is not held, with the words of the numbers it states and of the texts it refers to among its
 * fragments, so that whoever follows them here finds them.
 */
export function withWords(passage: DocumentPassage | null, sheet: DocumentSheet): DocumentPassage | null {
  if (passage === null || passage.text !== null) return passage;
  const known = new Set(passage.fragments.map(({ quote }) => quote));
  const here = ({ label, language }: { label: string; language: string }) =>
    label === passage.label && language === passage.language;
  const quotes = [...sheet.numbers, ...sheet.citedTexts].filter(here).flatMap(({ quote }) => quote ?? []);
  const further = [...new Set(quotes)]
    .filter((quote) => !known.has(quote))
    .map((quote, index) => ({ start: -1 - index, end: -1, quote }));
  return { ...passage, fragments: [...passage.fragments, ...further] };
}
