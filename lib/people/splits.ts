import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import type { Decision } from '@/lib/people/merges';
import type { PersonInput } from '@/lib/people/schema';
import { freeSlug, recordApart, recordPerson } from '@/lib/people/write';

/** What goes to the new record: rows that now belong to the old one. */
export type Share = { mentionIds: number[]; statementIds: number[]; nameIds: number[] };

export type SplitRefusal = 'unknown person' | 'not of this record' | 'no mention moved' | 'nothing left';

const ownedBy = (number: number, ids: number[]) => ({ where: { id: { in: ids }, personNumber: number } });

/**
 * Decides that one record was of two people. The share goes to a new record with a number of its own; readers are
 * told that the two are not one. Refuses a share that is not wholly the old record's, that moves no mention (nobody
 * is on record whom no document names) or that leaves none.
 */
export async function splitPerson(
  tx: WriteTx,
  from: number,
  person: PersonInput,
  share: Share,
  decision: Decision,
): Promise<Result<{ id: number; newNumber: number }, SplitRefusal>> {
  if (!(await tx.person.findUnique({ where: { number: from } }))) return refused('unknown person');
  if (share.mentionIds.length === 0) return refused('no mention moved');
  const owned = [
    [await tx.mention.count(ownedBy(from, share.mentionIds)), share.mentionIds],
    [await tx.statement.count(ownedBy(from, share.statementIds)), share.statementIds],
    [await tx.name.count(ownedBy(from, share.nameIds)), share.nameIds],
  ] as const;
  if (owned.some(([count, ids]) => count !== ids.length)) return refused('not of this record');
  if ((await tx.mention.count({ where: { personNumber: from } })) === share.mentionIds.length) {
    return refused('nothing left');
  }
  // the address was free when the parting was proposed; somebody may have taken it since
  const slug = await freeSlug(tx, person.slug);
  const { number: newNumber } = await recordPerson(tx, { ...person, slug });
  await moveShare(tx, from, newNumber, share);
  await recordApart(tx, from, newNumber);
  const { id } = await tx.split.create({
    data: {
      fromNumber: from,
      newNumber,
      ...share,
      source: decision.source,
      decidedById: decision.by,
      decidedAt: decision.at,
    },
    select: { id: true },
  });
  return accepted({ id, newNumber });
}

/**
 * Takes a split back: the share returns, the two are no longer told apart, and the new record's number and address
 * are merged into the old one.
 */
export async function undoSplit(
  tx: WriteTx,
  id: number,
  decision: Decision,
): Promise<Result<{ kept: number; gone: number }, 'unknown split' | 'already undone'>> {
  const split = await tx.split.findUnique({ where: { id } });
  if (!split) return refused('unknown split');
  if (split.undoneAt !== null) return refused('already undone');
  const { fromNumber: kept, newNumber: gone } = split;
  await moveShare(tx, gone, kept, split);
  await tx.personApart.deleteMany({
    where: {
      OR: [
        { personNumber: kept, otherNumber: gone },
        { personNumber: gone, otherNumber: kept },
      ],
    },
  });
  await tx.split.update({ where: { id }, data: { undoneById: decision.by, undoneAt: decision.at } });
  await tx.merge.create({
    data: {
      keptNumber: kept,
      goneNumber: gone,
      source: decision.source,
      decidedById: decision.by,
      decidedAt: decision.at,
    },
  });
  return accepted({ kept, gone });
}

async function moveShare(tx: WriteTx, from: number, to: number, share: Share): Promise<void> {
  const data = { personNumber: to };
  await tx.mention.updateMany({ ...ownedBy(from, share.mentionIds), data });
  await tx.statement.updateMany({ ...ownedBy(from, share.statementIds), data });
  await tx.name.updateMany({ ...ownedBy(from, share.nameIds), data });
}
