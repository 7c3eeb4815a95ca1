import { changeAs, type WriteTx, writers } from '@/lib/db/writers';
import { carrySame, type Settled } from '@/lib/importing/carry-same';
import { recordOutsideIds, resolveRows, type Waiting } from '@/lib/importing/resolve';
import { holdRun, noteRun } from '@/lib/importing/run';
import { freeSlugs, recordPeople } from '@/lib/people/write';
import { slugOf } from '@/lib/readings/rules';

const rowsAtOnce = 250;

/**
 * Carries out what editors decided about the rows of an import, as drafts, some rows at a time: each lot in one
 * transaction that is done as a whole or not at all. Goes on behind the last row that was done. Nobody is recorded or
 * linked whom no editor decided about, and no death, release or designation is set (law 7).
 */
export async function carryRows(importId: number, token: string, now: () => Date): Promise<void> {
  for (let over = false; !over; ) over = await carrySome(importId, token, now);
}

async function carrySome(importId: number, token: string, now: () => Date): Promise<boolean> {
  // who ordered it is the author of what it records, and approves none of it
  const { byId } = await writers().importRun.findUniqueOrThrow({ where: { importId } });
  return changeAs(
    byId,
    `table ${importId}`,
    async (tx) => {
      const run = await holdRun(tx, importId, token);
      // imports, and editors who record somebody new, take turns: none records whom another just did
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('casework.person.slug'))`;
      const { rows, seen, last } = await resolveRows(tx, importId, run.cursor, rowsAtOnce);
      await carry(tx, { importId, by: byId, now: now() }, rows);
      const over = seen < rowsAtOnce;
      await noteRun(tx, importId, { done: run.done + seen, cursor: last ?? run.cursor, over }, now());
      return over;
    },
    { timeoutSeconds: 120 },
  );
}

type Order = { importId: number; by: number; now: Date };

async function carry(tx: WriteTx, order: Order, rows: readonly Waiting[]): Promise<void> {
  const settled: Settled[] = [];
  const people = new Map<number, number>();
  const newcomers = rows.filter(({ whom }) => whom.is === 'new');
  const made = await recordNewcomers(tx, order, newcomers);
  newcomers.forEach((row, at) => {
    const number = made[at];
    if (number !== undefined) people.set(row.ordinal, number);
  });
  for (const row of rows) {
    const { whom } = row;
    const number =
      whom.is === 'new' ? people.get(row.ordinal) : whom.is === 'row' ? people.get(whom.row) : whom.number;
    // the row it is the same as was itself given back
    if (number === undefined) continue;
    people.set(row.ordinal, number);
    settled.push({ row, number, isNew: whom.is === 'new' });
  }
  await recordOutsideIds(
    tx,
    order.importId,
    settled.map(({ row, number }) => ({ externalId: row.externalId, number })),
  );
  await carrySame(tx, order, settled);
}

/** People not on record, with the spellings of their rows; whoever decided about the row approves none of it either. */
async function recordNewcomers(tx: WriteTx, order: Order, rows: readonly Waiting[]): Promise<number[]> {
  if (rows.length === 0) return [];
  const slugs = await freeSlugs(
    tx,
    rows.map(({ plan }) => slugOf(plan.person.usualName)),
  );
  return recordPeople(
    tx,
    rows.map(({ plan, decidedBy }, at) => ({
      ...plan.person,
      slug: slugs[at] ?? '',
      names: plan.names,
      privateNote: plan.note,
      editedBy: [...new Set([order.by, decidedBy])],
    })),
  );
}
