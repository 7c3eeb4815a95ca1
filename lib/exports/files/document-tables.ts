import type { Table } from '@/lib/exports/files/person-tables';
import type { PublishedDocument } from '@/lib/exports/files/whole';
import { passageAddress } from '@/lib/record/passage-address';

const several = (values: readonly string[]) => (values.length === 0 ? null : values.join(' | '));

/** Tables that are made of documents' sheets. */
export const documentTables: readonly Table<PublishedDocument>[] = [
  {
    name: 'documents',
    about: 'One row a document',
    columns: [
      ...[
        'slug',
        'kind',
        'reference',
        'title',
        'usual_title',
        'body',
        'stated',
        'stated_from',
        'stated_until',
      ],
      ...[
        'stated_meaning',
        'votes_for',
        'votes_against',
        'abstentions',
        'references',
        'official_url',
        'page',
      ],
      ...['edition', 'edition_seq', 'edition_date', 'edition_hash'],
    ],
    rows: ({ sheet, edition }, full) => [
      {
        slug: sheet.slug,
        kind: sheet.kind,
        reference: sheet.shortTitle,
        title: sheet.title,
        usual_title: sheet.usualTitle,
        body: sheet.body,
        stated: sheet.stated,
        stated_from: sheet.statedFrom,
        stated_until: sheet.statedUntil,
        stated_meaning: sheet.statedMeaning,
        votes_for: sheet.votes?.for ?? null,
        votes_against: sheet.votes?.against ?? null,
        abstentions: sheet.votes?.abstentions ?? null,
        references: several(sheet.references.map(({ value }) => value)),
        official_url: sheet.officialUrl,
        page: full(`/documents/${sheet.slug}`),
        edition: edition.number,
        edition_seq: edition.seq,
        edition_date: edition.publishedAt,
        edition_hash: edition.hash,
      },
    ],
  },
  {
    name: 'texts',
    about: 'One row a language that a document is on record in, with the hash of its bytes',
    columns: ['document', 'language', 'sha256', 'bytes', 'held', 'official_url'],
    rows: ({ sheet }) =>
      sheet.texts.map((text) => ({
        document: sheet.slug,
        language: text.language,
        sha256: text.sha256,
        bytes: text.byteCount,
        held: text.held,
        official_url: text.officialUrl,
      })),
  },
  {
    name: 'passages',
    about: 'One row a passage; its words where the text is held, else the fragments that statements rest on',
    columns: [
      ...['document', 'language', 'label', 'printed_label', 'kind', 'ordinal', 'text', 'fragments', 'page'],
    ],
    rows: ({ sheet }, full) =>
      sheet.passages.map((passage) => ({
        document: sheet.slug,
        language: passage.language,
        label: passage.label,
        printed_label: passage.printedLabel,
        kind: passage.kind,
        ordinal: passage.ordinal,
        text: passage.text,
        fragments: several(passage.fragments.map(({ quote }) => quote)),
        page: full(passageAddress(sheet.slug, passage.label)),
      })),
  },
  {
    name: 'mentions',
    about: 'One row a place of a text that names a person; spans are [start, end) in UTF-16 code units',
    columns: ['document', 'language', 'label', 'start', 'end', 'surface', 'person', 'name', 'source'],
    rows: ({ sheet }, full) =>
      sheet.passages.flatMap(({ language, label, mentions }) =>
        mentions.map(({ start, end, surface, person }) => ({
          ...{ document: sheet.slug, language, label, start, end, surface },
          ...{ person: person.slug, name: person.name },
          source: full(passageAddress(sheet.slug, label)),
        })),
      ),
  },
  {
    name: 'demands',
    about: 'One row a demand, instruction or position of a document',
    columns: [
      ...['document', 'key', 'language', 'label', 'kind', 'verb', 'action', 'summary', 'quote', 'addressees'],
      ...['addressee_stated', 'people', 'source'],
    ],
    rows: ({ sheet }, full) =>
      sheet.demands.map(({ key, language, label, kind, verb, action, summary, quote, ...rest }) => ({
        document: sheet.slug,
        ...{ key, language, label, kind, verb, action, summary, quote },
        addressees: several(rest.addressees),
        addressee_stated: rest.addresseeStated,
        people: several(rest.people.map(({ slug, name }) => slug ?? name)),
        source: full(passageAddress(sheet.slug, label)),
      })),
  },
  {
    name: 'numbers',
    about: 'One row a number that a document states',
    columns: [
      ...[
        'document',
        'key',
        'language',
        'label',
        'quote',
        'what',
        'unit',
        'exact',
        'min',
        'max',
        'qualifier',
      ],
      ...['dated', 'attributed_to', 'source'],
    ],
    rows: ({ sheet }, full) =>
      sheet.numbers.map(({ source, ...number }) => ({
        document: sheet.slug,
        ...number,
        attributed_to: source,
        source: full(passageAddress(sheet.slug, number.label)),
      })),
  },
];
