import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';

/** What a merge or split rests on: shown to readers, so it names a document or says what was compared. */
export type Decision = { by: number; at: Date; source: string };

export type MergeRefusal =
  | 'the same record'
  | 'unknown person'
  | 'already merged'
  | 'told apart'
  | 'withdrawn';

/** Whom a person is on record as, following merges to their end. */
export async function onRecordAs(tx: WriteTx, number: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ number: number }[]>`SELECT casework.on_record_as(${number}) AS number`;
  return row?.number ?? number;
}

/**
 * Decides that two records are of one person. Nothing is moved: sheets are composed from all who are merged.
 * Refuses people whom the record tells apart (take that back first), people withdrawn, and those already one.
 */
export async function mergePeople(
  tx: WriteTx,
  { kept, gone }: { kept: number; gone: number },
  decision: Decision,
): Promise<Result<{ id: number }, MergeRefusal>> {
  const people = await tx.person.findMany({
    where: { number: { in: [kept, gone] } },
    select: { number: true, withdrawnAt: true },
  });
  if (kept === gone) return refused('the same record');
  if (people.length < 2) return refused('unknown person');
  if (people.some(({ withdrawnAt }) => withdrawnAt !== null)) return refused('withdrawn');
  const apart = await tx.personApart.findFirst({ where: { personNumber: kept, otherNumber: gone } });
  if (apart) return refused('told apart');
  if ((await onRecordAs(tx, kept)) !== kept || (await onRecordAs(tx, gone)) !== gone) {
    return refused('already merged');
  }
  const { id } = await tx.merge.create({
    data: {
      keptNumber: kept,
      goneNumber: gone,
      source: decision.source,
      decidedById: decision.by,
      decidedAt: decision.at,
    },
    select: { id: true },
  });
  return accepted({ id });
}

/** Takes a merge back. Both records are again what they were; what was recorded for each stays with each. */
export async function undoMerge(
  tx: WriteTx,
  id: number,
  decision: Decision,
): Promise<Result<{ kept: number; gone: number }, 'unknown merge' | 'already undone'>> {
  const merge = await tx.merge.findUnique({ where: { id } });
  if (!merge) return refused('unknown merge');
  if (merge.undoneAt !== null) return refused('already undone');
  await tx.merge.update({
    where: { id },
    data: { undoneById: decision.by, undoneAt: decision.at, undoneSource: decision.source },
  });
  return accepted({ kept: merge.keptNumber, gone: merge.goneNumber });
}

/** Somebody on record, as sheets name them. */
export type OnRecord = {
  number: number;
  slug: string;
  usualName: string;
  sortName: string;
  standing: string;
};

/** Everybody who is merged away, with whom they are on record as. */
export async function readMerged(tx: WriteTx): Promise<ReadonlyMap<number, OnRecord>> {
  const rows = await tx.$queryRaw<(OnRecord & { gone: number })[]>`
    SELECT m.gone_number AS gone, p.number, p.slug, p.usual_name AS "usualName", p.sort_name AS "sortName",
           p.standing::text AS standing
      FROM casework.merge m JOIN casework.person p ON p.number = casework.on_record_as(m.gone_number)
     WHERE m.undone_at IS NULL`;
  return new Map(rows.map(({ gone, ...person }) => [gone, person]));
}
