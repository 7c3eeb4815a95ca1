import { z } from 'zod';
import { type Actor, asEditor } from '@/lib/accounts/actor';
import { Prisma } from '@/lib/db/generated/client';
import { writers } from '@/lib/db/writers';
import { fieldsOf } from '@/lib/history/fields';
import { type Names, readReferences } from '@/lib/history/references';
import { changedTables, type FieldChange, type LoggedChange, loggedChange } from '@/lib/history/schema';

/** One row as it stood, its fields in `after`. */
export interface StoodRow {
  table: string;
  key: string;
  fields: FieldChange[];
}

export interface EarlierState {
  at: Date;
  actorName: string;
  reason: string | null;
  person: number | null;
  document: number | null;
  rows: StoodRow[];
  names: Names;
  /** True: it still stands so. */
  present: boolean;
}

const columns = Prisma.sql`c.id, c.at, c.actor, a.display_name AS "actorName", c.reason, c.table_name AS "table",
  c.row_key AS key, c.operation, c.before, c.after
  FROM casework.change c JOIN casework.account a ON a.id = c.actor`;
const told: string[] = Object.values(changedTables).flat();
const logged = z.array(loggedChange);

/** The rows that make one thing: a statement with its detail and sources, a person with the names, or the row alone. */
function togetherWith({ table, key, before, after }: LoggedChange): Prisma.Sql {
  const within = after ?? before ?? {};
  const statement = table === 'statement' ? key : table === 'revision' ? null : within.statement_id;
  if (statement !== null && statement !== undefined) {
    const id = String(statement);
    return Prisma.sql`SELECT id FROM casework.change WHERE table_name = 'statement' AND row_key = ${id}
      UNION SELECT id FROM casework.change WHERE coalesce(after, before) ->> 'statement_id' = ${id}
        AND coalesce(after, before) ->> 'statement_id' IS NOT NULL AND table_name <> 'revision'`;
  }
  if (table === 'person') return withParts('person', key, 'person_number', 'name');
  if (table === 'document') return withParts('document', key, 'document_id', 'document_reference');
  return Prisma.sql`SELECT id FROM casework.change WHERE table_name = ${table} AND row_key = ${key}`;
}

/** The row with the rows of one other table that belong to it. */
const withParts = (table: string, key: string, column: string, parts: string) => Prisma.sql`
  SELECT id FROM casework.change WHERE table_name = ${table} AND row_key = ${key}
  UNION SELECT id FROM casework.change WHERE coalesce(after, before) ->> ${Prisma.raw(`'${column}'`)} = ${key}
    AND coalesce(after, before) ->> ${Prisma.raw(`'${column}'`)} IS NOT NULL AND table_name = ${parts}`;

/** A change, and the last logged change of each row of the thing it is about up to then; null as readStateAfter. */
export async function readRowsAfter(
  id: bigint,
): Promise<{ change: LoggedChange; rows: LoggedChange[] } | null> {
  const db = writers();
  const [change] = logged.parse(
    await db.$queryRaw`SELECT ${columns} WHERE c.id = ${id} AND c.table_name = ANY(${told})`,
  );
  if (change === undefined) return null;
  const rows = logged.parse(
    await db.$queryRaw`
      SELECT DISTINCT ON (c.table_name, c.row_key) ${columns}
       WHERE c.id IN (${togetherWith(change)}) AND (c.at < ${change.at} OR (c.at = ${change.at} AND c.actor = ${change.actor}))
       ORDER BY c.table_name, c.row_key, c.id DESC`,
  );
  return { change, rows: rows.filter(({ operation }) => operation !== 'delete') };
}

/**
 * What the thing that a change is about was once the change was done: a statement whole, a person with the names,
 * any other row by itself. Null: no such change, or one that the desk does not tell. Private notes: see `fieldsOf`.
 */
export async function readStateAfter(asker: Actor, id: bigint): Promise<EarlierState | null> {
  const found = await readRowsAfter(id);
  if (found === null) return null;
  const { change, rows } = found;
  const [later] = z.array(z.object({ id: z.bigint() })).parse(
    await writers().$queryRaw`SELECT c.id FROM casework.change c
       WHERE c.id IN (${togetherWith(change)}) AND c.at > ${change.at} LIMIT 1`,
  );
  const toEditor = asEditor(asker) !== null;
  const stood = rows
    .sort((one, other) => told.indexOf(one.table) - told.indexOf(other.table) || Number(one.id - other.id))
    .map(({ table, key, after }) => ({
      table,
      key,
      fields: fieldsOf({ table, before: null, after }, toEditor),
    }));
  const row = change.after ?? change.before ?? {};
  const number = z.int().nullable().catch(null);
  const parent = stood.find(({ table }) => table === 'statement');
  const ofStatement =
    rows.find(({ table, key }) => table === 'statement' && key === parent?.key)?.after ?? {};
  return {
    at: change.at,
    actorName: change.actorName,
    reason: change.reason,
    person:
      change.table === 'person'
        ? Number(change.key)
        : number.parse(row.person_number ?? ofStatement.person_number ?? null),
    document: change.table === 'document' ? Number(change.key) : number.parse(row.document_id ?? null),
    rows: stood,
    names: await readReferences(stood.flatMap(({ fields }) => fields)),
    present: later === undefined,
  };
}
