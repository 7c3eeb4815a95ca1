import { z } from 'zod';
import type { Actor, Editor } from '@/lib/accounts/actor';
import { Prisma } from '@/lib/db/generated/client';
import { writers } from '@/lib/db/writers';
import { type Proposal, proposal } from '@/lib/review/schema';

const who = z.object({ id: z.int(), name: z.string() });

const reviewRow = z.object({
  id: z.int(),
  /** What is to be read: a person's drafts, a document, or a decision about two records. */
  of: z.enum(['person', 'document', 'decision']),
  personNumber: z.int().nullable(),
  documentId: z.int().nullable(),
  name: z.string(),
  /** Address part of the record where it is public already; null before. */
  slug: z.string().nullable(),
  /** Statements in draft and changes that wait; null for documents. */
  drafts: z.coerce.number().int().nullable(),
  proposal: proposal.nullable(),
  proposedBy: who,
  proposedAt: z.date(),
  note: z.string().nullable(),
  assignedTo: who.nullable(),
  decision: z.enum(['approved', 'returned', 'withdrawn']).nullable(),
  decidedBy: who.nullable(),
  decidedAt: z.date().nullable(),
  remark: z.string().nullable(),
});
export type ReviewRow = z.infer<typeof reviewRow>;

const rows = Prisma.sql`
  SELECT r.id,
         CASE WHEN r.proposal IS NOT NULL THEN 'decision' WHEN r.document_id IS NOT NULL THEN 'document' ELSE 'person' END AS of,
         r.person_number AS "personNumber", r.document_id AS "documentId",
         coalesce(p.usual_name, d.short_title) AS name, coalesce(rp.slug, rd.slug) AS slug,
         CASE WHEN r.person_number IS NOT NULL THEN
           (SELECT count(*) FROM casework.statement s WHERE s.person_number = r.person_number AND s.state = 'draft')
           + (SELECT count(*) FROM casework.revision v LEFT JOIN casework.statement s ON s.id = v.statement_id
                LEFT JOIN casework.name n ON n.id = v.name_id
               WHERE v.state = 'open' AND coalesce(v.person_number, s.person_number, n.person_number) = r.person_number)
         END AS drafts,
         r.proposal, json_build_object('id', a.id, 'name', a.display_name) AS "proposedBy",
         r.proposed_at AS "proposedAt", r.note,
         CASE WHEN t.id IS NULL THEN NULL ELSE json_build_object('id', t.id, 'name', t.display_name) END AS "assignedTo",
         r.decision::text AS decision,
         CASE WHEN b.id IS NULL THEN NULL ELSE json_build_object('id', b.id, 'name', b.display_name) END AS "decidedBy",
         r.decided_at AS "decidedAt", r.remark
    FROM casework.review r
    JOIN casework.account a ON a.id = r.proposed_by
    LEFT JOIN casework.account t ON t.id = r.assigned_to
    LEFT JOIN casework.account b ON b.id = r.decided_by
    LEFT JOIN casework.person p ON p.number = r.person_number
    LEFT JOIN casework.document d ON d.id = r.document_id
    LEFT JOIN record.person rp ON rp.number = r.person_number
    LEFT JOIN record.document rd ON rd.slug = d.slug`;

const parsed = (found: unknown): ReviewRow[] => z.array(reviewRow).parse(found);

/** Everything that waits for a second reader, oldest first. */
export async function listWaiting(_asker: Actor): Promise<ReviewRow[]> {
  return parsed(
    await writers().$queryRaw`${rows} WHERE r.decision IS NULL ORDER BY r.proposed_at, r.id LIMIT 500`,
  );
}

/** What the asker sent to be read and somebody decided, newest first: answers and remarks. */
export async function listAnswered(asker: Actor): Promise<ReviewRow[]> {
  return parsed(
    await writers().$queryRaw`${rows}
      WHERE r.proposed_by = ${asker.accountId} AND r.decision IN ('approved', 'returned')
      ORDER BY r.decided_at DESC LIMIT 100`,
  );
}

/** One review, whoever sent it; null when there is none with this number. */
export async function readReview(_asker: Actor, id: number): Promise<ReviewRow | null> {
  return parsed(await writers().$queryRaw`${rows} WHERE r.id = ${id}`)[0] ?? null;
}

/** Waiting drafts of people whom the document names, by name: what is read together with it. */
export async function listWaitingWith(_asker: Actor, documentId: number): Promise<ReviewRow[]> {
  return parsed(
    await writers().$queryRaw`${rows}
      WHERE r.decision IS NULL AND r.proposal IS NULL AND r.person_number IN (
        SELECT m.person_number FROM casework.mention m JOIN casework.passage x ON x.id = m.passage_id
         WHERE x.document_id = ${documentId} AND m.state = 'settled')
      ORDER BY p.sort_name COLLATE "und-x-icu", r.id`,
  );
}

/** Who may be asked to read: editors and stewards who may act, by name. */
export async function listReaders(_asker: Editor): Promise<{ id: number; name: string }[]> {
  const accounts = await writers().account.findMany({
    where: { role: { in: ['editor', 'steward'] }, revokedAt: null },
    orderBy: { displayName: 'asc' },
    select: { id: true, displayName: true },
  });
  return accounts.map(({ id, displayName }) => ({ id, name: displayName }));
}

/** The people a decision is about, by the names the casework gives them. */
export async function readDecided(
  _asker: Actor,
  decision: Proposal,
): Promise<{ kept: string; gone: string }> {
  if (decision.act === 'revise_entity') {
    return { kept: await nameOf(decision.of, decision.entity), gone: decision.values.name };
  }
  const numbers = await numbersOf(decision);
  const people = await writers().person.findMany({
    where: { number: { in: numbers } },
    select: { number: true, usualName: true },
  });
  const [kept = '', gone = ''] = numbers.map(
    (number) => people.find((person) => person.number === number)?.usualName ?? '',
  );
  return { kept, gone };
}

async function nameOf(of: 'organisation' | 'place' | 'provision', id: number): Promise<string> {
  const asked = { where: { id }, select: { name: true } } as const;
  const db = writers();
  const row =
    of === 'organisation'
      ? await db.organisation.findUnique(asked)
      : of === 'place'
        ? await db.place.findUnique(asked)
        : await db.provision.findUnique(asked);
  return row?.name ?? '';
}

async function numbersOf(decision: Exclude<Proposal, { act: 'revise_entity' }>): Promise<number[]> {
  switch (decision.act) {
    case 'merge':
      return [decision.kept, decision.gone];
    case 'keep_apart':
      return [decision.one, decision.other];
    case 'split':
      return [decision.from];
    case 'revise_document':
    case 'lift':
      return [];
    case 'undo_merge': {
      const merge = await writers().merge.findUnique({ where: { id: decision.merge } });
      return merge ? [merge.keptNumber, merge.goneNumber] : [];
    }
    case 'undo_split': {
      const split = await writers().split.findUnique({ where: { id: decision.split } });
      return split ? [split.fromNumber, split.newNumber] : [];
    }
  }
}
