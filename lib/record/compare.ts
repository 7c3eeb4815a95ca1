import { accepted, type Result, refused } from '@/lib/core/result';
import { changesOfDocument, changesOfPerson } from '@/lib/record/changes';
import type { DocumentSheet } from '@/lib/record/document-schema';
import type { Edition } from '@/lib/record/edition-schema';
import type { Compared, ComparedPart, EditionSheet } from '@/lib/record/edition-shape';
import type { PersonSheet } from '@/lib/record/schema';

/**
 * What readers see differently in two editions of one subject: statements whole, of every other part the entries that
 * stand on one side only. The parts are those an edition names as its changes, so both always tell the same. Throws when
 * one is of a person and the other of a document.
 */
export function compareEditions(before: EditionSheet, after: EditionSheet): Compared {
  if (before.subject === 'person' && after.subject === 'person')
    return comparePeople(before.sheet, after.sheet);
  if (before.subject === 'document' && after.subject === 'document')
    return compareDocuments(before.sheet, after.sheet);
  throw new Error('editions of a person and of a document cannot be compared');
}

function comparePeople(before: PersonSheet, after: PersonSheet): Compared {
  const find = (sheet: PersonSheet, key: string) => sheet.statements.find((each) => each.key === key) ?? null;
  const compared: Compared = { statements: [], parts: [] };
  for (const { key, kind } of changesOfPerson(before, after)) {
    if (key === null) continue;
    if (kind !== null) compared.statements.push({ key, before: find(before, key), after: find(after, key) });
    else compared.parts.push(comparePart(key, personPart(before, key), personPart(after, key)));
  }
  return compared;
}

function compareDocuments(before: DocumentSheet, after: DocumentSheet): Compared {
  const parts = changesOfDocument(before, after).flatMap(({ key }) =>
    key === null ? [] : [comparePart(key, documentPart(before, key), documentPart(after, key))],
  );
  return { statements: [], parts };
}

function comparePart(part: string, before: string[], after: string[]): ComparedPart {
  return {
    part,
    before: before.filter((line) => !after.includes(line)),
    after: after.filter((line) => !before.includes(line)),
  };
}

/** The entries of a part of a person's sheet, each as one line of text. */
function personPart(sheet: PersonSheet, part: string): string[] {
  switch (part) {
    case 'names':
      return sheet.names.map(({ form, language, reference, occurrences }) =>
        joined([form, language, reference, occurrences === null ? null : `${occurrences} ×`]),
      );
    case 'namings':
      return sheet.namings.map(({ reference, title, stated, passages }) =>
        joined([reference, title, stated, passages.join(' ')]),
      );
    case 'namedWith':
      return sheet.namedWith.map(({ name, documents }) => joined([name, documents.join(' ')]));
    case 'apartFrom':
    case 'mergedFrom':
      return sheet[part].map(({ name }) => name);
    default:
      return scalar(new Map<string, unknown>(Object.entries(sheet)).get(part));
  }
}

/** The same of a document's sheet. */
function documentPart(sheet: DocumentSheet, part: string): string[] {
  switch (part) {
    case 'passages':
      return sheet.passages.map(({ language, label, text, mentions, fragments }) =>
        joined([
          `${language} ${label}`,
          text ?? fragments.map(({ quote }) => quote).join(' … '),
          mentions.map(({ surface, person }) => `${surface} = ${person.name}`).join(', '),
        ]),
      );
    case 'demands':
      return sheet.demands.map(({ label, summary, people }) =>
        joined([label, summary, people.map(({ name }) => name).join(', ')]),
      );
    case 'numbers':
      return sheet.numbers.map(({ label, quote }) => joined([label, quote]));
    case 'people':
    case 'bystanders':
      return sheet[part].map(({ name, passages }) => joined([name, passages.join(' ')]));
    case 'texts':
      return sheet.texts.map(({ language, sha256, held }) =>
        joined([language, sha256, held ? 'held' : null]),
      );
    case 'references':
      return sheet.references.map(({ type, value }) => joined([type, value]));
    case 'links':
      return sheet.links.map(({ relation, reference }) => joined([relation, reference]));
    case 'citedTexts':
      return sheet.citedTexts.map(({ label, title, quote }) => joined([label, title, quote]));
    default:
      return scalar(new Map<string, unknown>(Object.entries(sheet)).get(part));
  }
}

const joined = (parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

function scalar(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object')
    return Object.entries(value).map(([name, each]) => `${name}: ${String(each)}`);
  return [String(value)];
}

type Editions = { edition: Edition; editions: readonly Edition[] };

/**
 * What an edition is to be compared with: `since`, the place of another edition of the same subject; without it the
 * one published before; null when there is none before. Refuses anything else.
 */
export function parseSince(
  pairs: readonly (readonly [string, string])[],
  { edition, editions }: Editions,
): Result<number | null, 'bad query'> {
  const [first, second] = pairs;
  const published = editions.filter(({ act, seq }) => act === 'published' && seq !== edition.seq);
  if (first === undefined) return accepted(published.find(({ seq }) => seq < edition.seq)?.seq ?? null);
  const [name, value] = first;
  const wanted = published.find(({ seq }) => String(seq) === value);
  return second === undefined && name === 'since' && wanted !== undefined
    ? accepted(wanted.seq)
    : refused('bad query');
}
