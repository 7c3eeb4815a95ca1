import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Editor } from '@/lib/accounts/actor';
import { accepted, type Result, refused } from '@/lib/core/result';
import { changeAs, type WriteTx } from '@/lib/db/writers';

export type RunAct = 'check' | 'carry';
export type RunRefusal = 'unknown import' | 'running' | 'nothing to do' | 'not ready';

/** Without a sign for so long, the program is taken to have stopped, and another may go on. */
const aliveSeconds = 45;
const alive = (now: Date) => new Date(now.getTime() + aliveSeconds * 1000);

/** Raised by the program that is no longer the one to go on: somebody else went on, or the import was thrown away. */
export class Superseded extends Error {}

/** How many rows wait to be carried out: decided on, not set aside. */
export const waitingRows = (importId: number) => ({
  importId,
  carriedAt: null,
  verdict: { in: ['new' as const, 'same' as const, 'maybe' as const] },
  decision: { choice: { not: 'aside' } },
});

/**
 * Leave to check or carry out the rows of an import, for one program at a time; who stopped in the middle is followed
 * by one that goes on from there. Refuses while another gives signs of life.
 */
export async function beginRun(
  tx: WriteTx,
  { importId, by, act }: { importId: number; by: number; act: RunAct },
  now: Date,
): Promise<Result<string, RunRefusal>> {
  await tx.$executeRaw`SELECT FROM casework.import WHERE id = ${importId} FOR UPDATE`;
  const table = await tx.import.findUnique({ where: { id: importId }, include: { run: true } });
  if (table === null || table.state === 'dropped') return refused('unknown import');
  if (table.state !== (act === 'check' ? 'checking' : 'ready')) return refused('not ready');
  const { run } = table;
  if (run !== null && run.finishedAt === null && run.aliveUntil > now) return refused('running');
  const goesOn = run !== null && run.finishedAt === null && run.act === act;
  const left = act === 'check' ? table.rowCount : await tx.importRow.count({ where: waitingRows(importId) });
  if (left === 0) return refused('nothing to do');
  const token = randomBytes(16).toString('hex');
  const began = goesOn
    ? {
        done: run.done,
        cursor: run.cursor,
        total: act === 'check' ? left : run.done + left,
        startedAt: run.startedAt,
      }
    : { done: 0, cursor: 0, total: left, startedAt: now };
  const columns = { act, token, byId: by, ...began, aliveUntil: alive(now), finishedAt: null };
  await tx.importRun.upsert({ where: { importId }, create: { importId, ...columns }, update: columns });
  return accepted(token);
}

/** The run this program was given leave for, locked until the transaction ends. Throws when it is no longer that one. */
export async function holdRun(tx: WriteTx, importId: number, token: string) {
  await tx.$executeRaw`SELECT FROM casework.import_run WHERE import_id = ${importId} FOR UPDATE`;
  const run = await tx.importRun.findUnique({ where: { importId } });
  if (run === null || run.token !== token || run.finishedAt !== null) throw new Superseded();
  return run;
}

/** Notes how far it is, in the transaction that did it; a run that is over is finished. */
export async function noteRun(
  tx: WriteTx,
  importId: number,
  { done, cursor, over }: { done: number; cursor: number; over: boolean },
  now: Date,
): Promise<void> {
  await tx.importRun.update({
    where: { importId },
    data: { done, cursor, aliveUntil: alive(now), finishedAt: over ? now : null },
  });
}

/**
 * Has the rows checked or carried out in a program of its own, so that the server goes on answering; it ends by
 * itself, and what it did stays when it is broken off.
 */
export async function startRun(
  editor: Editor,
  importId: number,
  act: RunAct,
  now: Date,
): Promise<Result<null, RunRefusal>> {
  const begun = await changeAs(editor.accountId, null, (tx) =>
    beginRun(tx, { importId, by: editor.accountId, act }, now),
  );
  if (!begun.ok) return begun;
  // a source of its own beside the bundle: a bundler must neither follow nor rename it
  const program = path.join(/* turbopackIgnore: true */ process.cwd(), 'scripts/import-rows.ts');
  const child = fork(/* turbopackIgnore: true */ program, [String(importId), begun.value], {
    execArgv: ['--import', 'tsx'],
    stdio: 'ignore',
  });
  child.unref();
  return accepted(null);
}
