import { z } from 'zod';
import type { WriteTx } from '@/lib/db/writers';
import { formsOf, matchRows, readById } from '@/lib/importing/match';
import {
  type Candidate,
  candidate,
  type Plan,
  plan as planShape,
  type Remark,
  remark,
} from '@/lib/importing/schema';

/** A row that is to be carried out, with whom it is about as its editor decided. */
export type Waiting = {
  ordinal: number;
  externalId: string | null;
  plan: Plan;
  remarks: Remark[];
  decidedBy: number;
  whom: { is: 'new' } | { is: 'person'; number: number } | { is: 'row'; row: number };
};

const waitingRow = z.object({
  ordinal: z.int(),
  externalId: z.string().nullable(),
  plan: planShape,
  remarks: z.array(remark),
  candidates: z.array(candidate),
  choice: z.enum(['new', 'same', 'as_row']),
  decidedBy: z.int(),
  /** As they are on record today; null where they were withdrawn, or the row before was not carried out. */
  number: z.int().nullable(),
  sameRow: z.int().nullable(),
});
type WaitingRow = z.infer<typeof waitingRow>;

/**
 * The next rows that editors decided about. What changed since they looked is given back to them instead of being
 * carried out: somebody like it was recorded meanwhile, or the one it was settled on is gone.
 */
export async function resolveRows(
  tx: WriteTx,
  importId: number,
  cursor: number,
  limit: number,
): Promise<{ rows: Waiting[]; seen: number; last: number | null }> {
  const found = z.array(waitingRow).parse(
    await tx.$queryRaw`
      SELECT r.ordinal, r.external_id AS "externalId", r.plan, r.remarks, r.candidates, d.choice, d.by AS "decidedBy",
             d.same_row AS "sameRow",
             (SELECT p.number FROM casework.person p
               WHERE p.withdrawn_at IS NULL
                 AND p.number = casework.on_record_as(coalesce(d.person_number, b.person_number))) AS number
        FROM casework.import_row r JOIN casework.import_decision d USING (import_id, ordinal)
        LEFT JOIN casework.import_row b ON b.import_id = r.import_id AND b.ordinal = d.same_row
       WHERE r.import_id = ${importId} AND r.ordinal > ${cursor} AND r.carried_at IS NULL
         AND r.verdict IN ('new', 'same', 'maybe') AND d.choice <> 'aside'
       ORDER BY r.ordinal LIMIT ${limit}`,
  );
  const stale = await findStale(tx, importId, found);
  const inLot = new Set<number>();
  const rows = found.flatMap((row): Waiting[] => {
    if (stale.has(row.ordinal)) return [];
    const { choice, number, sameRow, candidates: _, ...rest } = row;
    const whom =
      choice === 'new'
        ? ({ is: 'new' } as const)
        : number !== null
          ? ({ is: 'person', number } as const)
          : sameRow !== null && inLot.has(sameRow)
            ? ({ is: 'row', row: sameRow } as const)
            : null;
    if (whom === null) {
      // a row before it that waits may still be carried out; somebody who is gone will not come back
      if (choice === 'same') stale.set(row.ordinal, []);
      return [];
    }
    inLot.add(row.ordinal);
    return [{ ...rest, whom }];
  });
  for (const [ordinal, candidates] of stale) {
    await tx.importDecision.delete({ where: { importId_ordinal: { importId, ordinal } } });
    await tx.importRow.update({
      where: { importId_ordinal: { importId, ordinal } },
      data: { verdict: 'maybe', candidates },
    });
  }
  return { rows, seen: found.length, last: found.at(-1)?.ordinal ?? null };
}

/** Rows of newcomers whom somebody recorded since is like, or has the id of, with these added to whom they may mean. */
async function findStale(
  tx: WriteTx,
  importId: number,
  found: readonly WaitingRow[],
): Promise<Map<number, Candidate[]>> {
  const stale = new Map<number, Candidate[]>();
  const newcomers = found.filter(({ choice }) => choice === 'new');
  if (newcomers.length === 0) return stale;
  const { list, checkedUpTo } = await tx.import.findUniqueOrThrow({
    where: { id: importId },
    select: { list: true, checkedUpTo: true },
  });
  const since = new Set(
    z
      .array(z.object({ number: z.int() }))
      .parse(
        await tx.$queryRaw`
          SELECT DISTINCT casework.on_record_as(n.number) AS number FROM (
            SELECT person_number AS number FROM casework.folded_name WHERE id > ${checkedUpTo}
            EXCEPT SELECT person_number FROM casework.import_row WHERE import_id = ${importId}) n`,
      )
      .map(({ number }) => number),
  );
  const ids = newcomers.flatMap(({ externalId }) => externalId ?? []);
  const byId = await readById(tx, list, ids);
  const asked = newcomers.filter(
    ({ externalId }) => since.size > 0 || (externalId !== null && byId.has(externalId)),
  );
  if (asked.length === 0) return stale;
  const alone = { firstOf: () => null, near: new Map() };
  const matched = await matchRows(tx, asked, byId, alone);
  asked.forEach((row, at) => {
    const seen = new Set(row.candidates.map(({ person }) => person));
    const now = (matched[at]?.candidates ?? []).filter(
      ({ person, byId: named }) => person !== null && !seen.has(person) && (named || since.has(person)),
    );
    if (now.length > 0)
      stale.set(row.ordinal, [...now, ...row.candidates].slice(0, formsOf(row.plan).length + 6));
  });
  return stale;
}

/** Notes by which id of the list each person is known; an id is recorded once, for the first. */
export async function recordOutsideIds(
  tx: WriteTx,
  importId: number,
  people: readonly { externalId: string | null; number: number }[],
): Promise<void> {
  const { list } = await tx.import.findUniqueOrThrow({ where: { id: importId }, select: { list: true } });
  const data = people.flatMap(({ externalId, number }) =>
    externalId === null ? [] : [{ list, externalId, personNumber: number, importId }],
  );
  if (data.length > 0) await tx.outsideId.createMany({ data, skipDuplicates: true });
}
