import type { Draft } from '@/lib/intake/draft';
import type { SourceText } from '@/lib/intake/schema';
import { readStructure } from '@/lib/intake/structure';

/** A plain text as the formats hand it on; a form feed begins a page. */
export function plainSource(text: string, more: Partial<SourceText> = {}): SourceText {
  return {
    format: 'text',
    text,
    blocks: null,
    pageBreaks: [...text.matchAll(/\f/g)].map(({ index }) => index),
    title: null,
    language: null,
    address: null,
    encoding: 'utf-8',
    ...more,
  };
}

/** The structure of an invented plain text. */
export const readInvented = (text: string, language: string | null = null): Draft =>
  readStructure(plainSource(text), language);

/** Labels in order, page furniture left out. */
export const labelsOf = ({ passages }: Draft): string[] =>
  passages.flatMap(({ label, kind }) => (kind === 'other' || kind === 'header' ? [] : [label]));

/** The text of a passage; throws when there is none of this label. */
export function textOf({ passages }: Draft, label: string): string {
  const found = passages.find((passage) => passage.label === label);
  if (!found) throw new Error(`no passage ${label}`);
  return found.text;
}

/** Dates as "2021-02-11 adopted title", in order. */
export const datesOf = ({ dates }: Draft): string[] =>
  dates.map(({ iso, meaning, passage }) => `${iso} ${meaning} ${passage}`);

/** Doubts as "label_missing recital-C". */
export const doubtsOf = ({ doubts }: Draft): string[] =>
  doubts.map(({ code, passage }) => `${code} ${passage ?? ''}`.trim());
