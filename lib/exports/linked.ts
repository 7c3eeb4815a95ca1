import { licence } from '@/lib/exports/answer';
import type { DocumentSheet } from '@/lib/record/document-schema';
import type { Edition } from '@/lib/record/edition-schema';
import type { PersonSheet } from '@/lib/record/schema';

/** A thing in the words of schema.org: its type, and for each property its values. Addresses are full. */
export type Linked = { type: string; values: Record<string, LinkedValue[]> };
export type LinkedValue = string | { link: string } | Linked;

type Given = Record<string, LinkedValue | null | readonly LinkedValue[]>;

function linked(type: string, given: Given): Linked {
  const values = Object.entries(given).flatMap(([property, value]): [string, LinkedValue[]][] => {
    if (value === null) return [];
    const all = isMany(value) ? [...value] : [value];
    return all.length === 0 ? [] : [[property, all]];
  });
  return { type, values: Object.fromEntries(values) };
}

const isMany = (value: LinkedValue | readonly LinkedValue[]): value is readonly LinkedValue[] =>
  Array.isArray(value);

/**
 * A person as machines that read pages may know them: names as printed, and the documents that name them. What happened
 * to them is not said in these words, which have no place for who says it and when.
 */
export function linkedPerson(sheet: PersonSheet, full: (path: string) => string): Linked {
  return linked('Person', {
    name: sheet.name,
    alternateName: [...new Set(sheet.names.map(({ form }) => form))].filter((form) => form !== sheet.name),
    url: { link: full(`/people/${sheet.slug}`) },
    subjectOf: sheet.namings.map((naming) =>
      linked('CreativeWork', {
        name: naming.title,
        alternateName: naming.reference,
        url: { link: full(`/documents/${naming.document}`) },
      }),
    ),
  });
}

/** A document: what it is called, in which languages it is on record, whom it names. */
export function linkedDocument(sheet: DocumentSheet, full: (path: string) => string): Linked {
  return linked('CreativeWork', {
    name: sheet.title ?? sheet.usualTitle,
    alternateName: sheet.shortTitle,
    identifier: sheet.references.map(({ value }) => value),
    creator: sheet.body === null ? null : linked('Organization', { name: sheet.body }),
    inLanguage: sheet.texts.map(({ language }) => language),
    url: { link: full(`/documents/${sheet.slug}`) },
    sameAs: sheet.officialUrl === null ? null : { link: sheet.officialUrl },
    mentions: sheet.people.map(({ slug, name }) =>
      linked('Person', { name, url: { link: full(`/people/${slug}`) } }),
    ),
  });
}

/** The record as a data set, with its downloads. */
export function linkedRecord(
  words: { name: string; description: string },
  newest: Edition | null,
  full: (path: string) => string,
): Linked {
  const file = (path: string, format: string) =>
    linked('DataDownload', { contentUrl: { link: full(path) }, encodingFormat: format });
  return linked('Dataset', {
    ...words,
    url: { link: full('/data') },
    license: { link: licence.url },
    creator: linked('Organization', { name: 'Habeas', url: { link: full('/') } }),
    isAccessibleForFree: 'true',
    version: newest === null ? null : String(newest.seq),
    dateModified: newest === null ? null : newest.publishedAt,
    distribution: [
      file('/data/record.jsonl', 'application/jsonl'),
      file('/data/record.csv.zip', 'application/zip'),
      file('/data/record.ftm.json', 'application/json+ftm'),
    ],
  });
}
