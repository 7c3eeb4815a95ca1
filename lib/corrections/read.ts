import { z } from 'zod';
import type { Editor } from '@/lib/accounts/actor';
import { unseal } from '@/lib/accounts/seal';
import {
  type CorrectionRow,
  type CorrectionState,
  correctionRow,
  correctionState,
  openedLetter,
} from '@/lib/corrections/schema';
import { Prisma } from '@/lib/db/generated/client';
import { writers } from '@/lib/db/writers';
import { type Letter, ownerOf } from '@/lib/letters/schema';

const columns = Prisma.sql`
  c.id, CASE WHEN c.person_number IS NULL THEN 'document' ELSE 'person' END AS subject,
  coalesce(c.person_number, c.document_id) AS number, coalesce(p.usual_name, d.short_title) AS name,
  coalesce(p.slug, d.slug) AS slug, c.received_on::text AS "receivedOn", c.may_publish AS "mayPublish",
  c.state::text AS state, c.answer, c.remark, c.settled_on::text AS "settledOn", c.revision,
  CASE WHEN t.id IS NOT NULL THEN jsonb_build_object('id', t.id, 'name', t.display_name) END AS "takenBy",
  CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name', a.display_name) END AS "answeredBy"`;
const tables = Prisma.sql`
  casework.correction c LEFT JOIN casework.person p ON p.number = c.person_number
  LEFT JOIN casework.document d ON d.id = c.document_id
  LEFT JOIN casework.account t ON t.id = c.taken_by LEFT JOIN casework.account a ON a.id = c.answered_by`;

const counted = z.array(z.object({ state: correctionState, count: z.int() }));

/** How many corrections stand where. Deletes the letters whose time is over first. */
export async function countCorrections(_asker: Editor, now: Date): Promise<Map<CorrectionState, number>> {
  const db = writers();
  await db.$executeRaw`SELECT casework.lapse_corrections(${now.toISOString().slice(0, 10)}::date)`;
  const rows = await db.$queryRaw`
    SELECT state::text AS state, count(*)::int AS count FROM casework.correction GROUP BY state`;
  return new Map(counted.parse(rows).map(({ state, count }) => [state, count]));
}

/** One page of the corrections in a state, oldest first while they wait, newest first once settled. From page 1. */
export async function listCorrections(
  _asker: Editor,
  { state, page, size }: { state: CorrectionState; page: number; size: number },
): Promise<CorrectionRow[]> {
  const order = ['open', 'taken', 'proposed'].includes(state)
    ? Prisma.sql`c.received_on, c.id`
    : Prisma.sql`c.settled_on DESC, c.id DESC`;
  const rows = await writers().$queryRaw`
    SELECT ${columns} FROM ${tables} WHERE c.state::text = ${state} ORDER BY ${order}
     LIMIT ${size} OFFSET ${(page - 1) * size}`;
  return z.array(correctionRow).parse(rows);
}

const sealedRow = z.array(
  correctionRow.extend({ key: z.uuid(), sealed: z.instanceof(Uint8Array).nullable() }),
);

/** 'deleted': it was settled. 'unreadable': sealed with a secret this installation no longer has. */
export type OpenedLetter = { kind: 'open'; letter: Letter } | { kind: 'deleted' } | { kind: 'unreadable' };

/** A correction with what the reader wrote, for an editor; null when there is none of that number. */
export async function readCorrection(
  _asker: Editor,
  id: number,
): Promise<(CorrectionRow & { letter: OpenedLetter }) | null> {
  const rows = await writers().$queryRaw`
    SELECT ${columns}, c.key::text AS key, l.sealed FROM ${tables}
      LEFT JOIN casework.letter l ON l.correction_id = c.id WHERE c.id = ${id}`;
  const [row] = sealedRow.parse(rows);
  if (row === undefined) return null;
  const { key, sealed, ...correction } = row;
  return { ...correction, letter: openLetter(sealed, key) };
}

function openLetter(sealed: Uint8Array | null, key: string): OpenedLetter {
  if (sealed === null) return { kind: 'deleted' };
  const clear = unseal(sealed, ownerOf(key));
  return clear === null
    ? { kind: 'unreadable' }
    : { kind: 'open', letter: openedLetter.parse(JSON.parse(clear)) };
}
