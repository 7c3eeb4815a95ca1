import type { Editor } from '@/lib/accounts/actor';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { candidate } from '@/lib/importing/schema';
import { onRecordAs } from '@/lib/people/merges';

export type Choice =
  | { choice: 'new' | 'aside' }
  | { choice: 'same'; number: number }
  | { choice: 'as_row'; row: number };

export type DecisionRefusal = 'unknown row' | 'decided meanwhile' | 'not a candidate' | 'not ready';

type Asked = { importId: number; ordinal: number; choice: Choice };

/**
 * An editor's decision whom one row is about. Refuses a row that somebody decided about meanwhile, and an earlier row
 * that the check did not find; a person is whomever the editor names, who is on record.
 */
export async function decideRow(
  tx: WriteTx,
  editor: Editor,
  { importId, ordinal, choice }: Asked,
  now: Date,
): Promise<Result<null, DecisionRefusal>> {
  await tx.$executeRaw`SELECT FROM casework.import_row WHERE import_id = ${importId} AND ordinal = ${ordinal} FOR UPDATE`;
  const row = await tx.importRow.findUnique({
    where: { importId_ordinal: { importId, ordinal } },
    include: { decision: true, import: { select: { state: true } } },
  });
  if (row === null || row.verdict === null || row.verdict === 'refused') return refused('unknown row');
  if (row.import.state !== 'ready') return refused('not ready');
  if (row.decision !== null || row.carriedAt !== null) return refused('decided meanwhile');
  const columns = { importId, ordinal, byId: editor.accountId, decidedAt: now };
  if (choice.choice === 'same') {
    const number = await onRecordAs(tx, choice.number);
    const person = await tx.person.findFirst({
      where: { number, withdrawnAt: null },
      select: { number: true },
    });
    if (person === null) return refused('not a candidate');
    await tx.importDecision.create({ data: { ...columns, choice: 'same', personNumber: number } });
    return accepted(null);
  }
  if (choice.choice === 'as_row') {
    const known = candidate.array().parse(row.candidates);
    if (!known.some((one) => one.row === choice.row)) return refused('not a candidate');
    await tx.importDecision.create({ data: { ...columns, choice: 'as_row', sameRow: choice.row } });
    return accepted(null);
  }
  await tx.importDecision.create({ data: { ...columns, choice: choice.choice } });
  return accepted(null);
}

/** Takes a decision back, as long as it was not carried out. */
export async function undecideRow(
  tx: WriteTx,
  importId: number,
  ordinal: number,
): Promise<Result<null, DecisionRefusal>> {
  const { count } = await tx.importDecision.deleteMany({
    where: { importId, ordinal, row: { carriedAt: null } },
  });
  return count === 1 ? accepted(null) : refused('decided meanwhile');
}

/**
 * Accepts, after the preview, all rows about somebody whom nothing on record is like, or all whose spelling and id of
 * the list both say who they are. Rows that may be somebody are never among them (law 7): those are settled one by
 * one. Answers with how many.
 */
export async function decideAll(
  tx: WriteTx,
  editor: Editor,
  importId: number,
  which: 'new' | 'same',
  now: Date,
): Promise<Result<number, DecisionRefusal>> {
  await tx.$executeRaw`SELECT FROM casework.import WHERE id = ${importId} FOR UPDATE`;
  const table = await tx.import.findUnique({ where: { id: importId }, select: { state: true } });
  if (table?.state !== 'ready') return refused('not ready');
  const count =
    which === 'new'
      ? await tx.$executeRaw`
          INSERT INTO casework.import_decision (import_id, ordinal, choice, by, decided_at)
          SELECT r.import_id, r.ordinal, 'new', ${editor.accountId}, ${now} FROM casework.import_row r
           WHERE r.import_id = ${importId} AND r.verdict = 'new' AND r.carried_at IS NULL
          ON CONFLICT DO NOTHING`
      : await tx.$executeRaw`
          INSERT INTO casework.import_decision (import_id, ordinal, choice, person_number, same_row, by, decided_at)
          SELECT r.import_id, r.ordinal, CASE WHEN r.candidates -> 0 ->> 'person' IS NULL THEN 'as_row' ELSE 'same' END,
                 (r.candidates -> 0 ->> 'person')::int, (r.candidates -> 0 ->> 'row')::int, ${editor.accountId}, ${now}
            FROM casework.import_row r
           WHERE r.import_id = ${importId} AND r.verdict = 'same' AND r.carried_at IS NULL
             AND (r.candidates -> 0 ->> 'byId')::boolean
          ON CONFLICT DO NOTHING`;
  return accepted(count);
}
