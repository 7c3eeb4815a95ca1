import { csvOf } from '@/lib/exports/csv';
import type { DocumentSheet } from '@/lib/record/document-schema';
import {
  type Asked,
  outcomeOf,
  type Source,
  type StatedCustody,
  type WhatFollowed,
} from '@/lib/record/followed';
import { passageAddress } from '@/lib/record/passage-address';

type Named = Pick<DocumentSheet, 'slug' | 'shortTitle' | 'usualTitle' | 'stated' | 'statedMeaning'>;

/** The passage's own page, so that whoever has the value can read the words it rests on. */
const located = (source: Source) => ({ ...source, page: passageAddress(source.document, source.label) });
const custodyWithPages = (custody: StatedCustody | null) =>
  custody && { ...custody, sources: custody.sources.map(located) };
const askedWithPages = (asked: readonly Asked[]) =>
  asked.map(({ action, sources }) => ({ action, sources: sources.map(located) }));

/** What followed a document as JSON: the same values as its page and its CSV, each with its sources. */
export function followedJson(document: Named, { people, counts }: WhatFollowed) {
  const { slug, shortTitle, usualTitle, stated, statedMeaning } = document;
  return {
    document: {
      slug,
      reference: shortTitle,
      title: usualTitle,
      stated,
      statedMeaning,
      page: `/documents/${slug}`,
    },
    counts,
    people: people.map((followed) => ({
      person: { ...followed.person, page: `/people/${followed.person.slug}` },
      outcome: outcomeOf(followed),
      asked: askedWithPages(followed.asked),
      // biome-ignore lint/suspicious/noThenProperty: the shape's own word for where somebody stood then
      then: custodyWithPages(followed.then),
      next: followed.next && {
        ...followed.next,
        page: `/documents/${followed.next.document}`,
        passages: followed.next.passages.map((label) => ({
          label,
          page: passageAddress(followed.next?.document ?? '', label),
        })),
        custody: custodyWithPages(followed.next.custody),
        asked: askedWithPages(followed.next.asked),
      },
    })),
  };
}

const columns = [
  'person',
  'name',
  'record',
  'outcome',
  'asked',
  'asked_words',
  'asked_source',
  'then_custody',
  'then_stated',
  'then_document',
  'then_words',
  'then_source',
  'next_document',
  'next_stated',
  'next_source',
  'next_custody',
  'next_custody_words',
  'next_custody_source',
  'next_asked',
  'next_asked_words',
  'next_asked_source',
  'document',
  'document_stated',
  'record_edition',
  'record_date',
  'licence',
] as const;

export type CsvFrame = {
  /** Makes a full address of a path of this site: a file leaves it. */
  full: (path: string) => string;
  /** The newest edition of the whole record, which the file was made from; null before the first. */
  newest: { seq: number; publishedAt: string } | null;
  licence: string;
};

/**
 * What followed a document as CSV: a row for each person it asked something for, codes as in the API, every value
 * beside its words and its source. Several words of one cell are parted by " | ", several addresses by a blank.
 * Where nothing is stated, cells are empty and `outcome` says which kind of nothing: not_named or named_only.
 */
export function followedCsv(
  document: Named,
  { people }: WhatFollowed,
  { full, newest, licence }: CsvFrame,
): string {
  const words = (sources: readonly Source[]) => sources.map(({ quote }) => quote).join(' | ') || null;
  const pages = (sources: readonly Source[]) =>
    [...new Set(sources.map((source) => full(located(source).page)))].join(' ') || null;
  const all = (asked: readonly Asked[]) => asked.flatMap(({ sources }) => sources);
  const actions = (asked: readonly Asked[]) => asked.map(({ action }) => action).join(' | ') || null;
  return csvOf(
    columns,
    people.map((followed) => {
      const { person, asked, then, next } = followed;
      const again = next?.asked ?? [];
      return {
        person: person.slug,
        name: person.name,
        record: full(`/people/${person.slug}`),
        outcome: outcomeOf(followed),
        asked: actions(asked),
        asked_words: words(all(asked)),
        asked_source: pages(all(asked)),
        then_custody: then?.group ?? null,
        then_stated: then?.stated ?? null,
        then_document: then?.reference ?? null,
        then_words: words(then?.sources ?? []),
        then_source: pages(then?.sources ?? []),
        next_document: next?.reference ?? null,
        next_stated: next?.stated ?? null,
        next_source:
          next?.passages.map((label) => full(passageAddress(next.document, label))).join(' ') ?? null,
        next_custody: next?.custody?.group ?? null,
        next_custody_words: words(next?.custody?.sources ?? []),
        next_custody_source: pages(next?.custody?.sources ?? []),
        next_asked: actions(again),
        next_asked_words: words(all(again)),
        next_asked_source: pages(all(again)),
        document: document.shortTitle,
        document_stated: document.stated,
        record_edition: newest?.seq ?? null,
        record_date: newest?.publishedAt.slice(0, 10) ?? null,
        licence,
      };
    }),
  );
}
