import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/core/result';
import { Prisma } from '@/lib/db/generated/client';
import type { WriteTx } from '@/lib/db/writers';
import { type PersonRefusal, reviseName, revisePerson, withdrawName } from '@/lib/people/revise';
import { nameInput, personEdit } from '@/lib/people/schema';
import { statementInput } from '@/lib/statements/schema';
import { type RevisingRefusal, reviseStatement, withdrawStatement } from '@/lib/statements/write';

/** What a revision is of: exactly one. */
export type RevisionSubject = { statementId: number } | { nameId: number } | { personNumber: number };

export type Proposed =
  | { act: 'change'; proposed: z.infer<typeof statementInput | typeof nameInput | typeof personEdit> }
  | { act: 'withdraw' };

/** What an editor saw when they wrote: the subject's revision, and which version of the revision that waits. */
export type Seen = { revision: number; waiting: { id: number; version: number } | null };

/**
 * Has a change of something accepted wait for a second reader. Where one of the same subject waits it is written
 * anew, and whoever wrote it before is remembered, as are those `beside` the author who decided what it says.
 * Refuses when what waits is not what the author saw.
 */
export async function proposeRevision(
  tx: WriteTx,
  author: number,
  subject: RevisionSubject,
  change: Proposed,
  reason: string,
  seen: Seen,
  beside: readonly number[] = [],
): Promise<Result<{ id: number }, 'changed meanwhile'>> {
  const waiting = await tx.revision.findFirst({ where: { ...subject, state: 'open' } });
  if ((waiting?.id ?? null) !== (seen.waiting?.id ?? null)) return refused('changed meanwhile');
  const columns = {
    act: change.act,
    proposed: change.act === 'change' ? change.proposed : Prisma.DbNull,
    reason,
    seenRevision: seen.revision,
  };
  if (waiting === null) {
    const editedBy = [...new Set(beside)].filter((account) => account !== author);
    const data = { ...subject, ...columns, madeById: author, editedBy };
    return accepted(await tx.revision.create({ data, select: { id: true } }));
  }
  const { count } = await tx.revision.updateMany({
    where: { id: waiting.id, state: 'open', version: seen.waiting?.version ?? 0 },
    data: {
      ...columns,
      version: { increment: 1 },
      editedBy: [...new Set([...waiting.editedBy, author, ...beside])],
    },
  });
  return count === 1 ? accepted({ id: waiting.id }) : refused('changed meanwhile');
}

/** Takes back a change that waits: the subject stays as it is. Refuses when it no longer waits in that version. */
export async function dropRevision(
  tx: WriteTx,
  { id, version }: { id: number; version: number },
): Promise<Result<null, 'changed meanwhile'>> {
  const { count } = await tx.revision.updateMany({
    where: { id, version, state: 'open' },
    data: { state: 'dropped' },
  });
  return count === 1 ? accepted(null) : refused('changed meanwhile');
}

const openRow = z.object({ id: z.int() });

/** Numbers of the changes that wait of these people, their names and their statements, oldest first. */
async function listOpen(tx: WriteTx, people: readonly number[]): Promise<number[]> {
  const rows = z.array(openRow).parse(
    await tx.$queryRaw`
      SELECT v.id FROM casework.revision v
        LEFT JOIN casework.statement s ON s.id = v.statement_id
        LEFT JOIN casework.name n ON n.id = v.name_id
       WHERE v.state = 'open'
         AND coalesce(v.person_number, s.person_number, n.person_number) = ANY(${[...people]})
       ORDER BY v.id`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Carries out every change that waits of these people, each through the writer that edits drafts. The database
 * refuses a reader who wrote in one of them (HB007). Refuses all when one no longer fits what it was made for.
 */
export async function applyRevisions(
  tx: WriteTx,
  people: readonly number[],
): Promise<Result<{ applied: number }, 'changed meanwhile'>> {
  const ids = await listOpen(tx, people);
  for (const id of ids) {
    const done = await apply(tx, id);
    if (!done.ok) return refused('changed meanwhile');
  }
  return accepted({ applied: ids.length });
}

async function apply(
  tx: WriteTx,
  id: number,
): Promise<Result<{ revision: number }, RevisingRefusal | PersonRefusal>> {
  const row = await tx.revision.update({ where: { id }, data: { state: 'accepted' } });
  const { statementId, nameId, personNumber, act, proposed, reason, seenRevision: seen } = row;
  if (statementId !== null) {
    return act === 'withdraw'
      ? withdrawStatement(tx, statementId, seen, reason)
      : reviseStatement(tx, statementId, seen, statementInput.parse(proposed), null);
  }
  if (nameId !== null) {
    return act === 'withdraw'
      ? withdrawName(tx, nameId, seen, reason)
      : reviseName(tx, nameId, seen, nameInput.parse(proposed), null);
  }
  if (personNumber === null) throw new Error(`revision ${id} is of nothing`);
  return revisePerson(tx, personNumber, seen, personEdit.parse(proposed), null);
}
