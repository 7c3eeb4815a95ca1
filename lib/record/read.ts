import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import { type DocumentSheet, documentSheet } from '@/lib/record/document-schema';
import { type Edition, edition, type PersonSheet, personSheet } from '@/lib/record/schema';

/** The current sheet of a published person; null when no published person has this address. */
export async function readPersonSheet(slug: string, db: ReadDb = readers()): Promise<PersonSheet | null> {
  const row = await db.recordSheet.findUnique({ where: { slug }, select: { sheet: true } });
  return row === null ? null : personSheet.parse(row.sheet);
}

/** Where an old address of a person leads now: the present slug; null when nothing leads there. */
export async function readRedirect(slug: string, db: ReadDb = readers()): Promise<string | null> {
  const rows = await db.$queryRaw`
    SELECT p.slug FROM record.slug_redirect r JOIN record.person p USING (number) WHERE r.slug = ${slug}`;
  return z.array(z.object({ slug: z.string() })).parse(rows)[0]?.slug ?? null;
}

const editionRow = edition.extend({
  seq: z.coerce.number().int(),
  publishedAt: z.date().transform((moment) => moment.toISOString()),
});

/**
 * Every edition of one subject, newest first. `key` is the person's number as text, or the document's slug.
 * Withdrawals are among them: an address that was withdrawn can say so.
 */
export async function listEditions(
  subject: Edition['subject'],
  key: string,
  db: ReadDb = readers(),
): Promise<Edition[]> {
  const rows = await db.edition.findMany({ where: { subject, subjectKey: key }, orderBy: { seq: 'desc' } });
  return z.array(editionRow).parse(rows);
}

/** The newest edition of the whole record: what an answer made now was generated from; null before the first. */
export async function readNewestEdition(db: ReadDb = readers()): Promise<Edition | null> {
  const row = await db.edition.findFirst({ orderBy: { seq: 'desc' } });
  return row === null ? null : editionRow.parse(row);
}

/** The edition a published person or document stands at now; null when it is not published. */
export async function readPresentEdition(
  subject: Edition['subject'],
  slug: string,
  db: ReadDb = readers(),
): Promise<Edition | null> {
  const where = { where: { slug }, select: { editionSeq: true } };
  const standing =
    subject === 'person'
      ? await db.recordPerson.findUnique(where)
      : await db.recordDocument.findUnique(where);
  if (standing === null) return null;
  const row = await db.edition.findUnique({ where: { seq: standing.editionSeq } });
  return row === null ? null : editionRow.parse(row);
}

/** The current sheet of a published document; null when no published document has this address. */
export async function readDocument(slug: string, db: ReadDb = readers()): Promise<DocumentSheet | null> {
  const row = await db.recordDocument.findUnique({ where: { slug }, select: { sheet: true } });
  return row === null ? null : documentSheet.parse(row.sheet);
}

const documentEntry = documentSheet
  .pick({
    slug: true,
    kind: true,
    kindNote: true,
    title: true,
    usualTitle: true,
    shortTitle: true,
    body: true,
    stated: true,
    statedFrom: true,
    statedUntil: true,
    statedMeaning: true,
    officialUrl: true,
    votes: true,
    references: true,
    links: true,
    texts: true,
  })
  .extend({ people: z.int(), passages: z.int(), demands: z.int() });
/** A document as a list shows it: without its passages, with how many people, passages and demands it has. */
export type DocumentEntry = z.infer<typeof documentEntry>;

/** Every published document, newest first; within one day by slug. `people` counts the cases it names. */
export async function listDocuments(db: ReadDb = readers()): Promise<DocumentEntry[]> {
  const rows = await db.$queryRaw`
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
  const rows = await db.$queryRaw`
    SELECT s.sheet FROM record.person p JOIN record.sheet s USING (number)
     WHERE p.documents @> ARRAY[${document}] ORDER BY p.sort_name COLLATE "en-x-icu", p.number`;
  return z
    .array(z.object({ sheet: personSheet }))
    .parse(rows)
    .map(({ sheet }) => sheet);
}
