import { z } from 'zod';
import { changeAs, writers } from '@/lib/db/writers';
import { cellsOf } from '@/lib/importing/cells';
import { readKnown } from '@/lib/importing/known';
import { type Matched, matchRows, matchWithin, type Row, readById } from '@/lib/importing/match';
import { planRow } from '@/lib/importing/plan';
import { holdRun, noteRun } from '@/lib/importing/run';
import { mapping as mappingShape, type Plan, type Remark, type Verdict } from '@/lib/importing/schema';

const rowsAtOnce = 250;

type Checked = {
  ordinal: number;
  verdict: Verdict;
  remarks: Remark[];
  plan: Plan | null;
  candidates: Matched['candidates'];
  externalId: string | null;
};

const tallest = z.array(z.object({ id: z.int() }));

/**
 * Checks every row of an import that was not carried out, some at a time, each lot in one transaction; then the import
 * is ready to be looked at. Sets nothing and records nobody. Goes on behind the last row that was checked.
 */
export async function checkRows(importId: number, token: string, now: () => Date): Promise<void> {
  const db = writers();
  const table = await db.import.findUniqueOrThrow({ where: { id: importId } });
  const mapping = mappingShape.parse(table.mapping);
  const rows = await db.importRow.findMany({
    where: { importId },
    orderBy: { ordinal: 'asc' },
    select: { ordinal: true, cells: true, carriedAt: true },
  });
  const [newest] = tallest.parse(
    await db.$queryRaw`SELECT coalesce(max(id), 0)::int AS id FROM casework.folded_name`,
  );
  const known = await readKnown(db, {
    names: [...new Set(rows.map(({ cells }) => cellsOf(cells, mapping.columns).one('document')))],
    documentId: mapping.documentId,
  });
  const planned = rows.map(({ ordinal, cells }) => ({
    ordinal,
    ...planRow(cells, table.headers.length, mapping, known),
  }));
  const sound = planned.flatMap(({ plan, ...row }): Row[] => (plan === null ? [] : [{ ...row, plan }]));
  const byOrdinal = new Map(sound.map((row) => [row.ordinal, row]));
  const within = matchWithin(sound);
  const byId = await readById(
    db,
    table.list,
    planned.flatMap(({ externalId }) => externalId ?? []),
  );
  const carried = new Set(rows.flatMap(({ ordinal, carriedAt }) => (carriedAt === null ? [] : [ordinal])));
  const begun = await db.importRun.findUniqueOrThrow({ where: { importId } });
  for (let at = planned.findIndex(({ ordinal }) => ordinal > begun.cursor); at !== -1; ) {
    const lot = planned.slice(at, at + rowsAtOnce);
    const next = at + rowsAtOnce < planned.length ? at + rowsAtOnce : -1;
    const sounds = lot.flatMap(({ ordinal }) => byOrdinal.get(ordinal) ?? []);
    const matched = await db.$transaction((tx) => matchRows(tx, sounds, byId, within), { timeout: 60_000 });
    const checked = checkedOf(lot, matched).filter(({ ordinal }) => !carried.has(ordinal));
    await changeAs(begun.byId, `table ${importId} checked`, async (tx) => {
      const run = await holdRun(tx, importId, token);
      await tx.$executeRaw`
        UPDATE casework.import_row r SET verdict = c.verdict::casework."ImportVerdict", remarks = c.remarks,
               plan = c.plan, candidates = c.candidates, external_id = c."externalId"
          FROM jsonb_to_recordset(${JSON.stringify(checked)}::jsonb)
            AS c (ordinal int, verdict text, remarks jsonb, plan jsonb, candidates jsonb, "externalId" text)
         WHERE r.import_id = ${importId} AND r.ordinal = c.ordinal`;
      const last = lot.at(-1)?.ordinal ?? run.cursor;
      await noteRun(tx, importId, { done: run.done + lot.length, cursor: last, over: next === -1 }, now());
      // what is recorded from here on is looked for again before anybody is recorded
      const first = run.cursor === 0 ? { checkedUpTo: newest?.id ?? 0 } : {};
      const ready = next === -1 ? { state: 'ready' as const } : {};
      await tx.import.update({ where: { id: importId }, data: { ...first, ...ready } });
    });
    at = next;
  }
}

function checkedOf(
  lot: readonly { ordinal: number; plan: Plan | null; remarks: Remark[]; externalId: string | null }[],
  matched: readonly Matched[],
): Checked[] {
  let sound = 0;
  return lot.map((row) => {
    if (row.plan === null) return { ...row, verdict: 'refused', candidates: [] };
    const match = matched[sound];
    sound += 1;
    if (match === undefined) throw new Error('a row was not matched');
    return { ...row, ...match };
  });
}
