import { fromDay } from '@/lib/core/partial-date';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import type { NameInput, PersonEdit } from '@/lib/people/schema';

export type PersonRefusal = 'unknown person' | 'unknown name' | 'changed meanwhile' | 'standing public';

/**
 * Says other things of a person themselves. Refuses a revision that is no longer the present one, and another
 * standing for somebody readers know as a case: that is a withdrawal. `editor` is noted with a draft; null when a
 * second reader carries out what somebody else wrote.
 */
export async function revisePerson(
  tx: WriteTx,
  number: number,
  seenRevision: number,
  { consentOn, embargoUntil, ...columns }: PersonEdit,
  editor: number | null,
): Promise<Result<{ revision: number }, PersonRefusal>> {
  await tx.$executeRaw`SELECT FROM casework.person WHERE number = ${number} FOR UPDATE`;
  const row = await tx.person.findUnique({
    where: { number },
    select: { revision: true, standing: true, accepted: true, editedBy: true },
  });
  if (!row) return refused('unknown person');
  if (row.revision !== seenRevision) return refused('changed meanwhile');
  if (row.accepted && row.standing === 'case' && columns.standing !== 'case') {
    return refused('standing public');
  }
  await tx.person.update({
    where: { number },
    data: {
      ...columns,
      consentOn: consentOn === null ? null : fromDay(consentOn),
      embargoUntil: embargoUntil === null ? null : fromDay(embargoUntil),
      revision: { increment: 1 },
      ...(editor === null ? {} : { editedBy: [...new Set([...row.editedBy, editor])] }),
    },
  });
  return accepted({ revision: seenRevision + 1 });
}

/** Puts one more spelling of a person's name on record, as a draft. */
export async function recordName(
  tx: WriteTx,
  author: number,
  personNumber: number,
  name: NameInput,
): Promise<{ id: number }> {
  return tx.name.create({ data: { ...name, personNumber, editedBy: [author] }, select: { id: true } });
}

/** Corrects a spelling. Refuses as revisePerson does, and a spelling that was withdrawn. */
export async function reviseName(
  tx: WriteTx,
  id: number,
  seenRevision: number,
  name: NameInput,
  editor: number | null,
): Promise<Result<{ revision: number }, PersonRefusal>> {
  const held = await holdName(tx, id, seenRevision);
  if (!held.ok) return held;
  await tx.name.update({
    where: { id },
    data: {
      ...name,
      revision: { increment: 1 },
      ...(editor === null ? {} : { editedBy: [...new Set([...held.value.editedBy, editor])] }),
    },
  });
  return accepted({ revision: seenRevision + 1 });
}

/** Withdraws a spelling with the reason: readers no longer see it or find by it; the row stays. */
export async function withdrawName(
  tx: WriteTx,
  id: number,
  seenRevision: number,
  reason: string,
): Promise<Result<{ revision: number }, PersonRefusal>> {
  const held = await holdName(tx, id, seenRevision);
  if (!held.ok) return held;
  await tx.name.update({
    where: { id },
    data: { accepted: false, withdrawnReason: reason, revision: { increment: 1 } },
  });
  return accepted({ revision: seenRevision + 1 });
}

async function holdName(
  tx: WriteTx,
  id: number,
  seenRevision: number,
): Promise<Result<{ editedBy: number[] }, PersonRefusal>> {
  await tx.$executeRaw`SELECT FROM casework.name WHERE id = ${id} FOR UPDATE`;
  const row = await tx.name.findUnique({
    where: { id },
    select: { revision: true, editedBy: true, withdrawnReason: true },
  });
  if (!row || row.withdrawnReason !== null) return refused('unknown name');
  return row.revision === seenRevision ? accepted(row) : refused('changed meanwhile');
}
