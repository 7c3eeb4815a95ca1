import { z } from 'zod';
import { inOneMoment, type ReadDb } from '@/lib/db/readers';
import { type DocumentSheet, documentSheet } from '@/lib/record/document-schema';
import { type Edition, edition } from '@/lib/record/edition-schema';
import { readNewestEdition } from '@/lib/record/read';
import { type PersonSheet, personSheet } from '@/lib/record/schema';

/** What an edition says of a sheet in a file: enough to cite it and to check it against the chain. */
export type SheetEdition = Pick<Edition, 'seq' | 'number' | 'publishedAt' | 'hash' | 'contentHash'>;
export type PublishedPerson = { sheet: PersonSheet; edition: SheetEdition };
export type PublishedDocument = { sheet: DocumentSheet; edition: SheetEdition };

/** The whole record of one moment, read in parts: what was given may be forgotten before more is read. */
export type WholeRecord = {
  newest: Edition | null;
  /** By slug. */
  documents: () => AsyncGenerator<PublishedDocument>;
  /** By number. */
  people: () => AsyncGenerator<PublishedPerson>;
};

const peopleAtOnce = 200;
const documentsAtOnce = 10;

/** Lets `read` walk the whole published record as it stood when it began. Withdrawn subjects are not in it. */
export function readWholeRecord<Value>(read: (whole: WholeRecord) => Promise<Value>): Promise<Value> {
  return inOneMoment(async (db) =>
    read({
      newest: await readNewestEdition(db),
      documents: () => documentsOf(db),
      people: () => peopleOf(db),
    }),
  );
}

const sheetEdition = edition
  .pick({ seq: true, number: true, publishedAt: true, hash: true, contentHash: true })
  .extend({
    seq: z.coerce.number().int(),
    publishedAt: z.date().transform((moment) => moment.toISOString()),
  });
const row = sheetEdition.extend({ key: z.union([z.int(), z.string()]), sheet: z.unknown() });

const personRow = row.extend({ key: z.int() });

async function readPeople(db: ReadDb, after: number) {
  return z.array(personRow).parse(
    await db.rows`
      SELECT s.number AS key, s.sheet, e.seq, e.number, e.published_at AS "publishedAt", e.hash,
             e.content_hash AS "contentHash"
        FROM record.sheet s JOIN record.person p USING (number) JOIN record.edition e ON e.seq = p.edition_seq
       WHERE s.number > ${after} ORDER BY s.number LIMIT ${peopleAtOnce}`,
  );
}

/** While one part is written the database reads the next: neither waits for the other. */
async function* peopleOf(db: ReadDb): AsyncGenerator<PublishedPerson> {
  for (let part = readPeople(db, 0); ; ) {
    const rows = await part;
    const last = rows.length < peopleAtOnce ? undefined : rows.at(-1);
    if (last !== undefined) {
      part = readPeople(db, last.key);
      // whoever stops in the middle does not ask how it went
      part.catch(() => {});
    }
    for (const { key: _, sheet, ...published } of rows) {
      yield { sheet: personSheet.parse(sheet), edition: published };
    }
    if (last === undefined) return;
  }
}

async function* documentsOf(db: ReadDb): AsyncGenerator<PublishedDocument> {
  for (let after = ''; ; ) {
    const rows = z.array(row.extend({ key: z.string() })).parse(
      await db.rows`
        SELECT d.slug AS key, d.sheet, e.seq, e.number, e.published_at AS "publishedAt", e.hash,
               e.content_hash AS "contentHash"
          FROM record.document d JOIN record.edition e ON e.seq = d.edition_seq
         WHERE d.slug > ${after} ORDER BY d.slug LIMIT ${documentsAtOnce}`,
    );
    for (const { key, sheet, ...published } of rows) {
      yield { sheet: documentSheet.parse(sheet), edition: published };
      after = key;
    }
    if (rows.length < documentsAtOnce) return;
  }
}
