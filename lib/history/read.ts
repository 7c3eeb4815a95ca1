import { z } from 'zod';
import { type Actor, asEditor } from '@/lib/accounts/actor';
import { Prisma } from '@/lib/db/generated/client';
import { writers } from '@/lib/db/writers';
import { fieldsOf } from '@/lib/history/fields';
import { type Names, readReferences } from '@/lib/history/references';
import {
  type ChangedKind,
  changedTables,
  type FieldChange,
  type LoggedChange,
  loggedChange,
} from '@/lib/history/schema';

/** A change as the desk tells it. */
export interface ToldChange
  extends Pick<LoggedChange, 'at' | 'actorName' | 'reason' | 'table' | 'key' | 'operation'> {
  id: string;
  fields: FieldChange[];
  /** The person or document it is about, where the row says so; null otherwise. */
  person: number | null;
  document: number | null;
  statement: number | null;
}

export interface Asked {
  person: number | null;
  document: number | null;
  editor: number | null;
  kind: ChangedKind | null;
  /** Changes older than the one with this number; null: from the newest. */
  before: bigint | null;
  size: number;
}

const columns = Prisma.sql`c.id, c.at, c.actor, a.display_name AS "actorName", c.reason, c.table_name AS "table",
  c.row_key AS key, c.operation, c.before, c.after`;

const about = (column: 'person_number' | 'statement_id' | 'document_id') =>
  Prisma.raw(`coalesce(c.after, c.before) ->> '${column}'`);

/** Numbers of all changes of the rows that belong to a person: also of rows that are gone. */
const ofPerson = (number: number) => Prisma.sql`
  SELECT c.id FROM casework.change c WHERE c.table_name = 'person' AND c.row_key = ${String(number)}
  UNION SELECT c.id FROM casework.change c WHERE ${about('person_number')} = ${String(number)}
    AND ${about('person_number')} IS NOT NULL
  UNION SELECT c.id FROM casework.statement s
    JOIN casework.change c ON ${about('statement_id')} = s.id::text AND ${about('statement_id')} IS NOT NULL
    WHERE s.person_number = ${number}
  UNION SELECT c.id FROM casework.statement s
    JOIN casework.change c ON c.table_name = 'statement' AND c.row_key = s.id::text WHERE s.person_number = ${number}
  UNION SELECT c.id FROM casework.revision r JOIN casework.name n ON n.id = r.name_id AND n.person_number = ${number}
    JOIN casework.change c ON c.table_name = 'revision' AND c.row_key = r.id::text
  UNION SELECT c.id FROM casework.merge m JOIN casework.change c ON c.table_name = 'merge' AND c.row_key = m.id::text
    WHERE m.kept_number = ${number} OR m.gone_number = ${number}
  UNION SELECT c.id FROM casework.split m JOIN casework.change c ON c.table_name = 'split' AND c.row_key = m.id::text
    WHERE m.from_number = ${number} OR m.new_number = ${number}`;

const ofDocument = (id: number) => Prisma.sql`
  SELECT c.id FROM casework.change c WHERE c.table_name = 'document' AND c.row_key = ${String(id)}
  UNION SELECT c.id FROM casework.change c WHERE ${about('document_id')} = ${String(id)}
    AND ${about('document_id')} IS NOT NULL AND c.table_name <> 'passage'
  UNION SELECT c.id FROM casework.passage x JOIN casework.mention m ON m.passage_id = x.id
    JOIN casework.change c ON c.table_name = 'mention' AND c.row_key = m.id::text WHERE x.document_id = ${id}`;

const told = Object.values(changedTables).flat();

/**
 * One page of changes, newest first; `next` is the `before` of the following page, null at the end. Tables of accounts,
 * sign-ins and sessions are never told here. Private notes: see `fieldsOf`.
 */
export async function listChanges(
  asker: Actor,
  { person, document, editor, kind, before, size }: Asked,
): Promise<{ changes: ToldChange[]; names: Names; next: string | null }> {
  const tables: string[] = kind === null ? told : [...changedTables[kind]];
  const all = [Prisma.sql`c.table_name = ANY(${tables})`];
  if (before !== null) all.push(Prisma.sql`c.id < ${before}`);
  if (editor !== null) all.push(Prisma.sql`c.actor = ${editor}`);
  // gathered first: what one person has is little, and the log behind it long
  const own = person !== null ? ofPerson(person) : document !== null ? ofDocument(document) : null;
  const gathered = own === null ? Prisma.empty : Prisma.sql`WITH own AS MATERIALIZED (${own})`;
  if (own !== null) all.push(Prisma.sql`c.id = ANY(ARRAY(SELECT id FROM own))`);
  const found = z.array(loggedChange).parse(
    await writers().$queryRaw`
      ${gathered} SELECT ${columns} FROM casework.change c JOIN casework.account a ON a.id = c.actor
       WHERE ${Prisma.join(all, ' AND ')} ORDER BY c.id DESC LIMIT ${size + 1}`,
  );
  const shown = found.slice(0, size);
  const changes = shown.map((change) => toldTo(asker, change));
  const names = await readReferences(changes.flatMap(({ fields }) => fields));
  return { changes, names, next: found.length > size ? (shown.at(-1)?.id.toString() ?? null) : null };
}

const number = z.int().nullable().catch(null);

function toldTo(asker: Actor, { id, before, after, actor: _actor, ...change }: LoggedChange): ToldChange {
  const row = after ?? before ?? {};
  const own = (table: string) => (change.table === table ? Number(change.key) : null);
  return {
    ...change,
    id: id.toString(),
    fields: fieldsOf({ table: change.table, before, after }, asEditor(asker) !== null),
    person: own('person') ?? number.parse(row.person_number ?? null),
    document: own('document') ?? number.parse(row.document_id ?? null),
    statement: own('statement') ?? number.parse(row.statement_id ?? null),
  };
}

/** Who has changed anything that is told here or may: all accounts, by name. */
export async function listEditors(_asker: Actor): Promise<{ id: number; name: string }[]> {
  const accounts = await writers().account.findMany({
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    select: { id: true, displayName: true },
  });
  return accounts.map(({ id, displayName }) => ({ id, name: displayName }));
}

/** What the history of a person or document is headed by; null: there is none with this number. */
export async function readSubject(
  _asker: Actor,
  of: 'person' | 'document',
  id: number,
): Promise<string | null> {
  if (of === 'person') {
    const row = await writers().person.findUnique({ where: { number: id }, select: { usualName: true } });
    return row?.usualName ?? null;
  }
  const row = await writers().document.findUnique({ where: { id }, select: { shortTitle: true } });
  return row?.shortTitle ?? null;
}
