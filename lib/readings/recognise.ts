import { z } from 'zod';
import type { ReadReferences } from '@/lib/intake/schema';
import type { CaseworkDb } from '@/lib/readings/known-people';
import { mostReadingMs } from '@/lib/readings/progress';
import { listReferences } from '@/lib/readings/rules';

/** References that are one document's own; a procedure or a debate has several documents. */
const ownReferences = ['adopted', 'tabled', 'joint_motion', 'number', 'celex'];

const knownDocument = z.object({
  id: z.int(),
  slug: z.string(),
  shortTitle: z.string(),
  usualTitle: z.string(),
  /** Languages of its texts in force, each with whether the bytes are the same and whether they are held. */
  texts: z.array(z.object({ id: z.int(), language: z.string(), same: z.boolean(), held: z.boolean() })),
  /** The numbers it shares with what was read. */
  shared: z.array(z.string()),
});
/** A document on record that a reading may be a text of. */
export type KnownDocument = z.infer<typeof knownDocument>;

/**
 * Documents that hold the same bytes or carry one of the same numbers, those with the same bytes first. What to do
 * with the likeness is an editor's to say: another language, a corrected text, or another document after all.
 */
export async function findKnownDocuments(
  db: CaseworkDb,
  sha256: string,
  references: ReadReferences,
): Promise<KnownDocument[]> {
  const numbers = listReferences(references)
    .filter(({ type }) => ownReferences.includes(type))
    .map(({ value }) => value);
  const rows = await db.$queryRaw`
    SELECT d.id, d.slug, d.short_title AS "shortTitle", d.usual_title AS "usualTitle",
           coalesce((SELECT json_agg(json_build_object('id', t.id, 'language', t.language, 'same', t.sha256 = ${sha256},
              'held', t.content IS NOT NULL) ORDER BY t.id)
              FROM casework.document_text t WHERE t.document_id = d.id AND t.replaced_by IS NULL), '[]') AS texts,
           coalesce((SELECT array_agg(DISTINCT r.value ORDER BY r.value) FROM casework.document_reference r
              WHERE r.document_id = d.id AND r.type = ANY(${ownReferences}) AND r.value = ANY(${numbers})), '{}') AS shared
      FROM casework.document d
     WHERE EXISTS (SELECT FROM casework.document_text t WHERE t.document_id = d.id AND t.sha256 = ${sha256})
        OR EXISTS (SELECT FROM casework.document_reference r
              WHERE r.document_id = d.id AND r.type = ANY(${ownReferences}) AND r.value = ANY(${numbers}))
     ORDER BY EXISTS (SELECT FROM casework.document_text t WHERE t.document_id = d.id AND t.sha256 = ${sha256}) DESC, d.id
     LIMIT 10`;
  return z.array(knownDocument).parse(rows);
}

const waitingRow = z.object({ id: z.int() });

/** A reading of the same bytes that is being read, still waits, or is kept unread; or null. */
export async function findSameWaiting(db: CaseworkDb, sha256: string, now: Date): Promise<number | null> {
  const [row] = z.array(waitingRow).parse(
    await db.$queryRaw`SELECT id FROM casework.reading
      WHERE sha256 = ${sha256} AND (state IN ('waiting', 'unread')
        OR state = 'being_read' AND recorded_at > ${new Date(now.getTime() - mostReadingMs)})
      ORDER BY id LIMIT 1`,
  );
  return row?.id ?? null;
}
