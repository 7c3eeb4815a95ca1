import { fromDay, parsePartialDate } from '@/lib/core/partial-date';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { forgetDetail, recordDetail } from '@/lib/statements/details';
import type { StatementInput } from '@/lib/statements/schema';

export type StatementRefusal =
  | { why: 'unknown person'; slug: string }
  | { why: 'unknown reference'; of: string; slug: string }
  | { why: 'not a date'; field: 'occurred' | 'stated'; text: string }
  | { why: 'no source' };

export type RevisingRefusal =
  | StatementRefusal
  | { why: 'unknown statement' }
  | { why: 'changed meanwhile' }
  | { why: 'withdrawn' }
  | { why: 'another kind' };

/**
 * Records a statement as a draft, with its citations and the columns of its kind, in the transaction given. The
 * database itself refuses a quote that does not stand in its passage (HB003) and, at commit, a statement without
 * a source (HB001); both throw, since a form checks them first.
 */
export async function recordStatement(
  tx: WriteTx,
  author: number,
  input: StatementInput,
): Promise<Result<{ id: number; key: string }, StatementRefusal>> {
  const columns = columnsOf(input);
  if (!columns.ok) return columns;
  const person = await tx.person.findUnique({ where: { slug: input.person }, select: { number: true } });
  if (!person) return refused({ why: 'unknown person', slug: input.person });
  const row = await tx.statement.create({
    data: {
      ...columns.value,
      key: input.key ?? (await freshKey(tx, person.number)),
      personNumber: person.number,
      kind: input.detail.kind,
      recordedById: author,
    },
    select: { id: true, key: true },
  });
  const unknown = await recordDetail(tx, row.id, input.detail);
  if (unknown) return refused({ why: 'unknown reference', ...unknown });
  await recordCitations(tx, row.id, input.citations);
  return accepted(row);
}

/**
 * Gives a statement other words, dates and sources, all at once; its key, person, kind and state stay. Refuses a
 * revision that is no longer the present one, and what was withdrawn. `editor` is noted beside the author of a
 * draft, with those `beside` them; null when a second reader carries out what somebody else wrote.
 */
export async function reviseStatement(
  tx: WriteTx,
  id: number,
  seenRevision: number,
  input: StatementInput,
  editor: number | null,
  beside: readonly number[] = [],
): Promise<Result<{ revision: number }, RevisingRefusal>> {
  const columns = columnsOf(input);
  if (!columns.ok) return columns;
  const held = await holdStatement(tx, id, seenRevision);
  if (!held.ok) return held;
  if (held.value.kind !== input.detail.kind) return refused({ why: 'another kind' });
  await tx.statement.update({
    where: { id },
    data: {
      ...columns.value,
      revision: { increment: 1 },
      ...(editor === null ? {} : { editedBy: [...new Set([...held.value.editedBy, editor, ...beside])] }),
    },
  });
  await forgetDetail(tx, id, input.detail.kind);
  const unknown = await recordDetail(tx, id, input.detail);
  if (unknown) return refused({ why: 'unknown reference', ...unknown });
  await tx.citation.deleteMany({ where: { statementId: id } });
  await recordCitations(tx, id, input.citations);
  return accepted({ revision: seenRevision + 1 });
}

/** Withdraws a statement with the reason; it stays in the casework. Refuses as reviseStatement does. */
export async function withdrawStatement(
  tx: WriteTx,
  id: number,
  seenRevision: number,
  reason: string,
): Promise<Result<{ revision: number }, RevisingRefusal>> {
  const held = await holdStatement(tx, id, seenRevision);
  if (!held.ok) return held;
  await tx.statement.update({
    where: { id },
    data: { state: 'withdrawn', withdrawnReason: reason, revision: { increment: 1 } },
  });
  return accepted({ revision: seenRevision + 1 });
}

/** The statement in the revision seen, locked until this transaction ends. */
async function holdStatement(
  tx: WriteTx,
  id: number,
  seenRevision: number,
): Promise<Result<{ kind: string; editedBy: number[] }, RevisingRefusal>> {
  await tx.$executeRaw`SELECT FROM casework.statement WHERE id = ${id} FOR UPDATE`;
  const row = await tx.statement.findUnique({
    where: { id },
    select: { kind: true, state: true, revision: true, editedBy: true },
  });
  if (!row) return refused({ why: 'unknown statement' });
  if (row.revision !== seenRevision) return refused({ why: 'changed meanwhile' });
  return row.state === 'withdrawn' ? refused({ why: 'withdrawn' }) : accepted(row);
}

/** The columns that every statement has; or what is wrong with its dates or sources. */
export function columnsOf(input: StatementInput) {
  if (input.citations.length === 0) return refused({ why: 'no source' } as const);
  const occurred = input.occurred === null ? null : parsePartialDate(input.occurred);
  if (occurred && !occurred.ok)
    return refused({ why: 'not a date', field: 'occurred', text: input.occurred ?? '' } as const);
  const stated = parsePartialDate(input.stated);
  if (!stated.ok || stated.value.from === null) {
    return refused({ why: 'not a date', field: 'stated', text: input.stated } as const);
  }
  const bound = (day: string | null | undefined) => (day ? fromDay(day) : null);
  return accepted({
    occurred: input.occurred,
    occurredMeaning: input.occurredMeaning,
    occurredFrom: bound(occurred?.value.from),
    occurredUntil: bound(occurred?.value.until),
    stated: input.stated,
    statedFrom: fromDay(stated.value.from),
    statedUntil: bound(stated.value.until),
    certainty: input.certainty,
    gist: input.gist,
    publicNote: input.publicNote,
    privateNote: input.privateNote,
  });
}

async function recordCitations(tx: WriteTx, statementId: number, citations: StatementInput['citations']) {
  await tx.citation.createMany({
    data: citations.map((citation, index) => ({ ...citation, statementId, ordinal: index + 1 })),
  });
}

/**
 * "p{number}/s{n}": n counts the statements of the person, so that a key is short and never reused. It names nobody:
 * keys stay in the chain when the person is withdrawn.
 */
async function freshKey(tx: WriteTx, number: number): Promise<string> {
  // two who record at once would otherwise count the same
  await tx.$executeRaw`SELECT FROM casework.person WHERE number = ${number} FOR UPDATE`;
  const taken = await tx.statement.count({ where: { key: { startsWith: `p${number}/s` } } });
  return `p${number}/s${taken + 1}`;
}
