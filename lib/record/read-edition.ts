import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import { documentSheet } from '@/lib/record/document-schema';
import type { Edition } from '@/lib/record/edition-schema';
import type { EditionRead, EditionSheet } from '@/lib/record/edition-shape';
import { listEditions } from '@/lib/record/read';
import { personSheet } from '@/lib/record/schema';

const stored = z.object({
  subject: z.enum(['person', 'document']),
  key: z.string(),
  content: z.string().nullable(),
  slug: z.string().nullable(),
});

/** One edition by its place in the chain, with what it published; null when the chain has no such place. */
export async function readEdition(seq: number, db: ReadDb = readers()): Promise<EditionRead | null> {
  const rows = await db.rows`
    SELECT e.subject, e.subject_key AS key, c.content, coalesce(p.slug, k.slug, d.slug) AS slug
      FROM record.edition e LEFT JOIN record.edition_content c USING (seq)
      LEFT JOIN record.person p ON p.number = CASE e.subject WHEN 'person' THEN e.subject_key::int END
      LEFT JOIN record.person k ON k.number = CASE e.act WHEN 'merged' THEN (e.changes -> 0 ->> 'key')::int END
      LEFT JOIN record.document d ON d.slug = CASE e.subject WHEN 'document' THEN e.subject_key END
     WHERE e.seq = ${seq}`;
  const [row] = z.array(stored).parse(rows);
  if (row === undefined) return null;
  const editions = await listEditions(row.subject, row.key, db);
  const edition = editions.find((each) => each.seq === seq);
  if (edition === undefined) throw new Error(`edition ${seq} is in the chain and not among its subject's`);
  return {
    edition,
    content: row.content === null ? null : sheetOf(row.subject, JSON.parse(row.content)),
    editions,
    present: row.slug === null ? null : `/${row.subject === 'person' ? 'people' : 'documents'}/${row.slug}`,
  };
}

function sheetOf(subject: Edition['subject'], content: unknown): EditionSheet {
  return subject === 'person'
    ? { subject, sheet: personSheet.parse(content) }
    : { subject, sheet: documentSheet.parse(content) };
}

/** A place in the chain as an address has it: a whole number from 1, without a zero before it; else null. */
export function parseSeq(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
