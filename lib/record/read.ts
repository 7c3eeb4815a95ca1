import sql from 'sql-template-tag';
import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import { type DocumentSheet, documentHead, documentSheet } from '@/lib/record/document-schema';
import { type Edition, edition } from '@/lib/record/edition-schema';
import { type PersonSheet, personSheet } from '@/lib/record/schema';

const sheets = z.array(z.object({ sheet: z.unknown() }));
const edited = z.object({ sheet: z.unknown(), edition: z.unknown() });
const editionJson = edition.extend({ publishedAt: z.iso.datetime({ offset: true }).transform(instant) });

function instant(text: string): string {
  return new Date(text).toISOString();
}

/** The chain's row as JSON, with the names of Edition. */
const editionColumns = sql`json_build_object('seq', e.seq, 'subject', e.subject, 'subjectKey', e.subject_key,
  'number', e.number, 'act', e.act, 'publishedAt', e.published_at, 'changes', e.changes, 'basis', e.basis,
  'readers', e.readers, 'contentHash', e.content_hash, 'previousHash', e.previous_hash, 'hash', e.hash)`;

/** The current sheet of a published person; null when no published person has this address. */
export async function readPersonSheet(slug: string, db: ReadDb = readers()): Promise<PersonSheet | null> {
  const [row] = sheets.parse(await db.rows`SELECT sheet FROM record.sheet WHERE slug = ${slug}`);
  return row === undefined ? null : personSheet.parse(row.sheet);
}

/** Where an old address of a person leads now: the present slug; null when nothing leads there. */
export async function readRedirect(slug: string, db: ReadDb = readers()): Promise<string | null> {
  const rows = await db.rows`
    SELECT p.slug FROM record.slug_redirect r JOIN record.person p USING (number) WHERE r.slug = ${slug}`;
  return z.array(z.object({ slug: z.string() })).parse(rows)[0]?.slug ?? null;
}

/**
 * Every edition of one subject, newest first. `key` is the person's number as text, or the document's slug.
 * Withdrawals are among them: an address that was withdrawn can say so.
 */
export async function listEditions(
  subject: Edition['subject'],
  key: string,
  db: ReadDb = readers(),
): Promise<Edition[]> {
  const rows = await db.rows`
    SELECT ${editionColumns} AS edition FROM record.edition e
     WHERE e.subject = ${subject} AND e.subject_key = ${key} ORDER BY e.seq DESC`;
  return z
    .array(z.object({ edition: editionJson }))
    .parse(rows)
    .map(({ edition: each }) => each);
}

/** The newest edition of the whole record: what an answer made now was generated from; null before the first. */
export async function readNewestEdition(db: ReadDb = readers()): Promise<Edition | null> {
  const rows =
    await db.rows`SELECT ${editionColumns} AS edition FROM record.edition e ORDER BY e.seq DESC LIMIT 1`;
  return z.array(z.object({ edition: editionJson })).parse(rows)[0]?.edition ?? null;
}

/** A published person with the edition that the sheet is; null when no published person has this address. */
export async function readPublishedPerson(
  slug: string,
  db: ReadDb = readers(),
): Promise<{ sheet: PersonSheet; edition: Edition } | null> {
  const rows = await db.rows`
    SELECT s.sheet, ${editionColumns} AS edition FROM record.sheet s
      JOIN record.person p USING (number) JOIN record.edition e ON e.seq = p.edition_seq WHERE s.slug = ${slug}`;
  const [row] = z.array(edited).parse(rows);
  if (row === undefined) return null;
  return { sheet: personSheet.parse(row.sheet), edition: editionJson.parse(row.edition) };
}

/** As readPublishedPerson, of several: in the order of the addresses, those that are not on record left out. */
export async function listPublishedPeople(
  slugs: readonly string[],
  db: ReadDb = readers(),
): Promise<{ sheet: PersonSheet; edition: Edition }[]> {
  const rows = await db.rows`
    SELECT s.sheet, ${editionColumns} AS edition FROM unnest(${[...slugs]}::text[]) WITH ORDINALITY AS wanted (slug, place)
      JOIN record.sheet s USING (slug) JOIN record.person p USING (number)
      JOIN record.edition e ON e.seq = p.edition_seq ORDER BY wanted.place`;
  return z
    .array(edited)
    .parse(rows)
    .map(({ sheet, edition: each }) => ({
      sheet: personSheet.parse(sheet),
      edition: editionJson.parse(each),
    }));
}

/** A published document with the edition that the sheet is; null when no published document has this address. */
export async function readPublishedDocument(
  slug: string,
  db: ReadDb = readers(),
): Promise<{ sheet: DocumentSheet; edition: Edition } | null> {
  const rows = await db.rows`
    SELECT d.sheet, ${editionColumns} AS edition FROM record.document d
      JOIN record.edition e ON e.seq = d.edition_seq WHERE d.slug = ${slug}`;
  const [row] = z.array(edited).parse(rows);
  if (row === undefined) return null;
  return { sheet: documentSheet.parse(row.sheet), edition: editionJson.parse(row.edition) };
}

/** The current sheet of a published document; null when no published document has this address. */
export async function readDocument(slug: string, db: ReadDb = readers()): Promise<DocumentSheet | null> {
  const [row] = sheets.parse(await db.rows`SELECT sheet FROM record.document WHERE slug = ${slug}`);
  return row === undefined ? null : documentSheet.parse(row.sheet);
}

const documentEntry = documentHead.extend({ people: z.int(), passages: z.int(), demands: z.int() });
/** A document as a list shows it: without its passages, with how many people, passages and demands it has. */
export type DocumentEntry = z.infer<typeof documentEntry>;

/** Every published document, newest first; within one day by slug. `people` counts the cases it names, `demands` its demands and positions. */
export async function listDocuments(db: ReadDb = readers()): Promise<DocumentEntry[]> {
  const rows = await db.rows`
    SELECT (sheet - 'passages' - 'demands' - 'numbers' - 'people' - 'bystanders' - 'citedTexts')
        || jsonb_build_object('people', jsonb_array_length(sheet -> 'people'),
                              'passages', jsonb_array_length(sheet -> 'passages'),
                              'demands', jsonb_array_length(sheet -> 'demands')) AS entry
      FROM record.document ORDER BY stated_from DESC, slug`;
  return z
    .array(z.object({ entry: documentEntry }))
    .parse(rows)
    .map(({ entry }) => entry);
}

/** The sheets of everyone a document names who has a record, by sort name. */
export async function listSheetsNamedIn(document: string, db: ReadDb = readers()): Promise<PersonSheet[]> {
  const rows = await db.rows`
    SELECT s.sheet FROM record.person p JOIN record.sheet s USING (number)
     WHERE p.documents @> ARRAY[${document}] ORDER BY p.sort_name COLLATE "en-x-icu", p.number`;
  return z
    .array(z.object({ sheet: personSheet }))
    .parse(rows)
    .map(({ sheet }) => sheet);
}

/** The sheets of everyone whom a statement resting on this passage is about, by sort name. */
export async function listSheetsCiting(
  document: string,
  labels: readonly string[],
  db: ReadDb = readers(),
): Promise<PersonSheet[]> {
  const sources = labels.map((label) => JSON.stringify([{ citations: [{ document, label }] }]));
  const rows = await db.rows`
    SELECT s.sheet FROM record.person p JOIN record.sheet s USING (number)
     WHERE p.documents @> ARRAY[${document}] AND s.sheet -> 'statements' @> ANY(${sources}::jsonb[])
     ORDER BY p.sort_name COLLATE "en-x-icu", p.number`;
  return z
    .array(z.object({ sheet: personSheet }))
    .parse(rows)
    .map(({ sheet }) => sheet);
}
