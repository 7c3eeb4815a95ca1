import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import type { WriteTx } from '@/lib/db/writers';
import type { CaseworkDb } from '@/lib/readings/known-people';
import { proposeDraft } from '@/lib/review/write';

const touchedRow = z.object({
  number: z.int(),
  slug: z.string(),
  name: z.string(),
  standing: z.enum(['case', 'mentioned', 'official']),
  isNew: z.boolean(),
  /** Statements in draft that rest on words of this document. */
  drafts: z.array(z.object({ id: z.int(), kind: z.string(), quote: z.string() })),
  /** Names settled on them that no second reader has read. */
  mentions: z.array(z.object({ id: z.int(), surface: z.string() })),
  /** Changes of what is on record that rest on this document and wait to be sent. */
  changes: z.int(),
  waiting: z.boolean(),
});
/** Somebody of whom this document left drafts that no second reader has read. */
export type Touched = z.infer<typeof touchedRow>;

/**
 * People with drafts from this document: new themselves, newly named, with statements made from its words, or with a
 * change of such a statement.
 */
export async function listTouched(db: CaseworkDb, documentId: number): Promise<Touched[]> {
  return z.array(touchedRow).parse(
    await db.$queryRaw`
      WITH named AS (
        SELECT m.person_number AS number, json_agg(json_build_object('id', m.id, 'surface', m.surface)
          ORDER BY m.id) AS mentions FROM casework.mention m
          JOIN casework.passage s ON s.id = m.passage_id
         WHERE s.document_id = ${documentId} AND m.state = 'settled' AND NOT m.accepted
         GROUP BY 1),
      said AS (
        SELECT t.person_number AS number, json_agg(json_build_object('id', t.id, 'kind', t.kind, 'quote', c.quote)
          ORDER BY t.id) AS drafts FROM casework.statement t
          JOIN casework.citation c ON c.statement_id = t.id JOIN casework.passage s ON s.id = c.passage_id
         WHERE s.document_id = ${documentId} AND t.state = 'draft'
         GROUP BY 1),
      changed AS (
        SELECT t.person_number AS number, count(DISTINCT v.id)::int AS changes FROM casework.revision v
          JOIN casework.statement t ON t.id = v.statement_id JOIN casework.citation c ON c.statement_id = t.id
          JOIN casework.passage s ON s.id = c.passage_id
         WHERE s.document_id = ${documentId} AND v.state = 'open'
         GROUP BY 1)
      SELECT p.number, p.slug, p.usual_name AS name, p.standing::text AS standing, NOT p.accepted AS "isNew",
             coalesce(changed.changes, 0) AS changes, coalesce(said.drafts, '[]') AS drafts, coalesce(named.mentions, '[]') AS mentions,
             EXISTS (SELECT FROM casework.review r WHERE r.person_number = p.number AND r.decision IS NULL) AS waiting
        FROM casework.person p LEFT JOIN named USING (number) LEFT JOIN said USING (number)
        LEFT JOIN changed USING (number)
       WHERE (named.number IS NOT NULL OR said.number IS NOT NULL OR changed.number IS NOT NULL) AND p.withdrawn_at IS NULL
       ORDER BY p.sort_name COLLATE "und-x-icu", p.number`,
  );
}

/**
 * Sends the document and everybody it left drafts of to a second reader. Who waits already is not sent twice.
 * Answers with how many drafts were sent; null: there is no such document.
 */
export async function sendToReview(
  tx: WriteTx,
  actor: Actor,
  documentId: number,
): Promise<{ sent: number } | null> {
  const there = await tx.$executeRaw`SELECT 1 FROM casework.document WHERE id = ${documentId} FOR UPDATE`;
  if (there === 0) return null;
  let sent = 0;
  const waiting = await tx.review.findFirst({ where: { documentId, decision: null }, select: { id: true } });
  if (!waiting) {
    await proposeDraft(tx, actor.accountId, { documentId });
    sent += 1;
  }
  for (const { number, waiting: sentBefore } of await listTouched(tx, documentId)) {
    if (sentBefore) continue;
    await proposeDraft(tx, actor.accountId, { personNumber: number });
    sent += 1;
  }
  return { sent };
}
