import { z } from 'zod';
import type { Editor } from '@/lib/accounts/actor';
import { sha256 } from '@/lib/core/canonical';
import { accepted, type Result, refused } from '@/lib/core/result';
import { Prisma } from '@/lib/db/generated/client';
import { changeAs, type WriteTx } from '@/lib/db/writers';
import { readTable } from '@/lib/importing/csv';
import { type Mapping, mapping as mappingShape, type TableRefusal } from '@/lib/importing/schema';

export type Brought = { list: string; fileName: string | null; bytes: Uint8Array };

/** Keeps a table with all its rows, as it came: nothing of it is recorded of anybody. Refuses as readTable does. */
export async function recordImport(
  editor: Editor,
  { list, fileName, bytes }: Brought,
  now: Date,
): Promise<Result<{ id: number }, TableRefusal>> {
  const name = list.replace(/\s+/gu, ' ').trim().slice(0, 200);
  if (name === '') return refused('no_list');
  const table = readTable(bytes);
  if (!table.ok) return table;
  const { headers, rows, encoding, delimiter } = table.value;
  return changeAs(
    editor.accountId,
    'table brought',
    async (tx) => {
      const { id } = await tx.import.create({
        data: {
          ...{ list: name, fileName, sha256: sha256(bytes), encoding, delimiter, headers },
          ...{ rowCount: rows.length, madeById: editor.accountId, madeAt: now },
        },
        select: { id: true },
      });
      for (let at = 0; at < rows.length; at += 1000) {
        const lot = rows.slice(at, at + 1000);
        await tx.importRow.createMany({
          data: lot.map((cells, index) => ({ importId: id, ordinal: at + index + 1, cells })),
        });
      }
      return accepted({ id });
    },
    { timeoutSeconds: 60 },
  );
}

/** The heads of a table, whatever their order: a table with the same ones is read likewise. */
const headersHash = (headers: readonly string[]) => sha256(JSON.stringify([...headers].sort()));

const keptMapping = z.object({ headers: z.array(z.string()), mapping: mappingShape });

/** How a table with the same heads was read last, its columns in the order of these heads; null: never. */
export async function readKeptMapping(
  db: Pick<Prisma.TransactionClient, 'importMapping'>,
  headers: readonly string[],
): Promise<Mapping | null> {
  const row = await db.importMapping.findUnique({ where: { headersHash: headersHash(headers) } });
  const kept = keptMapping.safeParse(row?.mapping);
  if (!kept.success) return null;
  const meant = new Map(kept.data.headers.map((head, at) => [head, kept.data.mapping.columns[at] ?? null]));
  return { ...kept.data.mapping, columns: headers.map((head) => meant.get(head) ?? null) };
}

export type MappingRefusal = 'unknown import' | 'changed meanwhile' | 'running';

/** The import in the revision its editor saw, locked until the transaction ends; not while its rows are worked on. */
export async function holdImport(tx: WriteTx, id: number, seenRevision: number, now: Date) {
  await tx.$executeRaw`SELECT FROM casework.import WHERE id = ${id} FOR UPDATE`;
  const table = await tx.import.findUnique({ where: { id }, include: { run: true } });
  if (table === null || table.state === 'dropped') return refused('unknown import' as const);
  if (table.revision !== seenRevision) return refused('changed meanwhile' as const);
  const { run } = table;
  if (run !== null && run.finishedAt === null && run.aliveUntil > now) return refused('running' as const);
  return accepted(table);
}

/**
 * Says what the columns and values of a table mean. `complete`: the values too, so its rows can be checked; what was
 * decided about rows that were not carried out is taken back, since it was decided on another reading. A complete one
 * is remembered for tables with the same heads.
 */
export async function saveMapping(
  tx: WriteTx,
  editor: Editor,
  {
    id,
    seenRevision,
    mapping,
    complete,
  }: { id: number; seenRevision: number; mapping: Mapping; complete: boolean },
  now: Date,
): Promise<Result<{ revision: number }, MappingRefusal>> {
  const held = await holdImport(tx, id, seenRevision, now);
  if (!held.ok) return held;
  const { headers } = held.value;
  await tx.import.update({
    where: { id },
    data: { mapping, state: complete ? 'checking' : 'values', revision: { increment: 1 } },
  });
  if (!complete) return accepted({ revision: seenRevision + 1 });
  await tx.importDecision.deleteMany({ where: { importId: id, row: { carriedAt: null } } });
  await tx.importRow.updateMany({
    where: { importId: id, carriedAt: null },
    data: { verdict: null, plan: Prisma.DbNull, remarks: [], candidates: [] },
  });
  // a check that stopped under another reading is not gone on with
  await tx.importRun.deleteMany({ where: { importId: id } });
  const kept = { mapping: { headers, mapping }, byId: editor.accountId, keptAt: now };
  const hash = headersHash(headers);
  await tx.importMapping.upsert({
    where: { headersHash: hash },
    create: { headersHash: hash, ...kept },
    update: kept,
  });
  return accepted({ revision: seenRevision + 1 });
}

/**
 * Throws a table away: its rows go, what was carried out stays, and so do proposals that wait. Refuses while its rows
 * are worked on.
 */
export async function dropImport(
  tx: WriteTx,
  id: number,
  seenRevision: number,
  now: Date,
): Promise<Result<null, MappingRefusal>> {
  const held = await holdImport(tx, id, seenRevision, now);
  if (!held.ok) return held;
  await tx.importRow.deleteMany({ where: { importId: id } });
  await tx.importRun.deleteMany({ where: { importId: id } });
  await tx.import.update({ where: { id }, data: { state: 'dropped', revision: { increment: 1 } } });
  return accepted(null);
}
