import sql, { empty } from 'sql-template-tag';
import { z } from 'zod';
import { readers } from '@/lib/db/readers';
import { goneAnswer, noSuchDocument, problem, publishedIn } from '@/lib/exports/answer';
import { cursorAt, readCursor } from '@/lib/exports/api/cursor';
import {
  citedPassageShape,
  documentShape,
  followedShape,
  listedDocumentShape,
  placedPassageShape,
} from '@/lib/exports/api/document';
import { addressOf, operation, readFrame, unknownQuery } from '@/lib/exports/api/operation';
import { cursorText, pageSize } from '@/lib/exports/api/parameters';
import { listShape } from '@/lib/exports/api/parts';
import { followedJson } from '@/lib/exports/followed';
import { readAbsence } from '@/lib/record/absence';
import { type DocumentPassage, documentHead } from '@/lib/record/document-schema';
import { passageAddress } from '@/lib/record/passage-address';
import { readPublishedDocument } from '@/lib/record/read';
import { readFollowed } from '@/lib/record/read-followed';
import { readPassage } from '@/lib/record/read-passage';

const none = z.object({});
const listing = z.object({ limit: pageSize(50, 200), cursor: cursorText });

export const listDocumentsOperation = operation({
  id: 'listDocuments',
  address: '/api/v1/documents',
  tag: 'Documents',
  summary: 'Documents on record, the newest first',
  parameters: listing,
  answer: listShape('DocumentList', listedDocumentShape, { total: z.int() }),
  refuses: [],
});

const entries = z.tuple([
  z.object({
    total: z.int(),
    entries: z.array(
      z.object({
        entry: documentHead.extend({ people: z.int(), passages: z.int(), demands: z.int() }),
      }),
    ),
  }),
]);

/** Documents on record, newest first, within one day by slug. */
export async function listDocumentsAnswer({ limit, cursor }: z.output<typeof listing>) {
  const at = readCursor(cursor, 'documents', z.tuple([z.iso.date(), z.string()]));
  if (!at.ok) return unknownQuery(at.reason);
  const [day, slug] = at.value ?? [];
  const after =
    day === undefined
      ? empty
      : sql`WHERE d.stated_from < ${day}::date OR (d.stated_from = ${day}::date AND d.slug > ${slug})`;
  const frame = await readFrame();
  const rows = await readers().rows`
    SELECT (SELECT count(*)::int FROM record.document) AS total, (SELECT coalesce(json_agg(r), '[]') FROM (
      SELECT (d.sheet - 'passages' - 'demands' - 'numbers' - 'people' - 'bystanders' - 'citedTexts')
          || jsonb_build_object('people', jsonb_array_length(d.sheet -> 'people'),
                                'passages', jsonb_array_length(d.sheet -> 'passages'),
                                'demands', jsonb_array_length(d.sheet -> 'demands')) AS entry
        FROM record.document d ${after} ORDER BY d.stated_from DESC, d.slug LIMIT ${limit + 1}) r) AS entries`;
  const [{ total, entries: read }] = entries.parse(rows);
  const shown = read.slice(0, limit).map(({ entry }) => entry);
  const last = read.length > limit ? shown.at(-1) : undefined;
  return {
    ...frame,
    items: shown.map((entry) => ({
      ...entry,
      page: `/documents/${entry.slug}`,
      self: `/api/v1/documents/${entry.slug}`,
    })),
    total,
    next: last
      ? nextAddress('/api/v1/documents', limit, cursorAt('documents', [last.statedFrom, last.slug]))
      : null,
  };
}

const nextAddress = (path: string, limit: number, cursor: string) =>
  addressOf(path, { limit: limit === 50 ? null : limit, cursor });

export const readDocumentOperation = operation({
  id: 'readDocument',
  address: '/api/v1/documents/{id}',
  tag: 'Documents',
  summary: 'The sheet of one document, with its passages, demands and whom it names',
  parameters: none,
  answer: documentShape,
  refuses: [404, 410],
});

/** One document by its slug, with the edition that the sheet is; a tombstone or a refusal otherwise. */
export async function readDocumentAnswer(id: string) {
  const published = await readPublishedDocument(id);
  if (published === null) return absent(id);
  return { ...published.sheet, page: `/documents/${id}`, ...publishedIn(published.edition) };
}

/** Says that a document is not on record; of one that was withdrawn, what stays of it. */
export async function absent(id: string): Promise<Response> {
  const absence = await readAbsence('document', id);
  return absence.is === 'gone' ? goneAnswer(absence.tombstone) : noSuchDocument();
}

const passageListing = z.object({
  language: z
    .string()
    .max(35)
    .optional()
    .describe('Only passages of the text in this language: a BCP 47 tag of one of the texts of the document'),
  limit: pageSize(50, 200),
  cursor: cursorText,
});

export const listPassagesOperation = operation({
  id: 'listPassages',
  address: '/api/v1/documents/{id}/passages',
  tag: 'Documents',
  summary: 'Passages of a document, text by text, in their reading order',
  parameters: passageListing,
  answer: listShape('PassageList', placedPassageShape, { total: z.int() }),
  refuses: [404, 410],
});

/** Passages of a document. A cursor is of one edition of it: after the next it is broken, since places may have moved. */
export async function listPassagesAnswer(
  id: string,
  { language, limit, cursor }: z.output<typeof passageListing>,
) {
  const frame = await readFrame();
  const published = await readPublishedDocument(id);
  if (published === null) return absent(id);
  const { sheet, edition } = published;
  const languages = sheet.texts.map((text) => text.language);
  if (language !== undefined && !languages.includes(language)) {
    return unknownQuery(`The document has no text in "${language}". It has: ${languages.join(', ')}.`);
  }
  const of = [id, language ?? null, edition.seq];
  const at = readCursor(cursor, of, z.tuple([z.int().min(1)]));
  if (!at.ok) return unknownQuery(at.reason);
  const [begin = 0] = at.value ?? [];
  const all = sheet.passages.filter((passage) => language === undefined || passage.language === language);
  const path = `/api/v1/documents/${id}/passages`;
  const more = begin + limit < all.length;
  return {
    ...frame,
    items: all.slice(begin, begin + limit).map((passage) => placed(passage, id, sheet.shortTitle)),
    total: all.length,
    next: more
      ? addressOf(path, {
          language,
          limit: limit === 50 ? null : limit,
          cursor: cursorAt(of, [begin + limit]),
        })
      : null,
  };
}

const placed = (passage: DocumentPassage, document: string, reference: string) => ({
  ...passage,
  document,
  reference,
  page: passageAddress(document, passage.label),
  self: `/api/v1${passageAddress(document, passage.label).replace(/\/([^/]+)$/, '/passages/$1')}`,
});

export const readPassageOperation = operation({
  id: 'readPassage',
  address: '/api/v1/documents/{id}/passages/{label}',
  tag: 'Documents',
  summary: 'One passage in every language that the document has it in, and whose statements rest on it',
  parameters: none,
  answer: citedPassageShape,
  refuses: [404, 410],
});

/** A passage with the keys of the statements that cite it, by person. */
export async function readPassageAnswer(id: string, label: string) {
  const read = await readPassage(id, label);
  if (read === null) {
    const document = await readPublishedDocument(id);
    if (document === null) return absent(id);
    return problem(
      404,
      'No such passage',
      `The document has no such passage. All of them: /api/v1/documents/${id}/passages`,
    );
  }
  const labels = read.passages.map((passage) => passage.label);
  return {
    passages: read.passages.map((passage) => placed(passage, id, read.sheet.shortTitle)),
    cited: read.citing.map(({ slug, name, statements }) => ({
      slug,
      name,
      statements: statements
        .filter(({ citations }) =>
          citations.some((each) => each.document === id && labels.includes(each.label)),
        )
        .map(({ key }) => key),
    })),
    ...publishedIn(read.edition),
  };
}

export const readFollowedOperation = operation({
  id: 'readFollowed',
  address: '/api/v1/documents/{id}/followed.json',
  tag: 'Documents',
  summary: 'Whom a document asked something for, where each stood then and when next named, with sources',
  about: 'The same as a table: `followed.csv` beside it. Says what was stated, never why.',
  parameters: none,
  answer: followedShape,
  refuses: [404, 410],
});

/** What followed a document. */
export async function readFollowedAnswer(id: string) {
  const frame = await readFrame();
  const read = await readFollowed(id);
  return read === null ? absent(id) : { ...followedJson(read.sheet, read.followed), ...frame };
}
