import { type Actor, asEditor } from '@/lib/accounts/actor';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { type PersonRefusal, reviseName, revisePerson, withdrawName } from '@/lib/people/revise';
import type { NameInput, PersonEdit } from '@/lib/people/schema';
import { dropRevision, proposeRevision, type Seen } from '@/lib/review/revisions';
import type { StatementInput } from '@/lib/statements/schema';
import { type RevisingRefusal, reviseStatement, withdrawStatement } from '@/lib/statements/write';

/** in place: it was a draft. waiting: it is on record, and the change waits for a second reader. */
export type Saved = 'in place' | 'waiting';

/** Who edits what, in the state they saw, and why. `beside`: who else decided what is written, and accepts it no more. */
export type Edit = { by: number; seen: Seen; reason: string; beside?: readonly number[] };

/** Saves a statement: a draft in place, anything accepted as a change that waits. Refuses what changed meanwhile. */
export async function editStatement(
  tx: WriteTx,
  id: number,
  input: StatementInput,
  { by, seen, reason, beside = [] }: Edit,
): Promise<Result<Saved, RevisingRefusal>> {
  const { state, revision } = await tx.statement.findUniqueOrThrow({
    where: { id },
    select: { state: true, revision: true },
  });
  if (revision !== seen.revision) return refused({ why: 'changed meanwhile' });
  if (state === 'withdrawn') return refused({ why: 'withdrawn' });
  if (state === 'draft') {
    const done = await reviseStatement(tx, id, seen.revision, input, by, beside);
    return done.ok ? accepted('in place') : done;
  }
  const change = { act: 'change' as const, proposed: input };
  const done = await proposeRevision(tx, by, { statementId: id }, change, reason, seen, beside);
  return done.ok ? accepted('waiting') : refused({ why: done.reason });
}

/** Withdraws a statement: a draft at once, anything accepted when a second reader has read why. */
export async function retractStatement(
  tx: WriteTx,
  id: number,
  { by, seen, reason }: Edit,
): Promise<Result<Saved, RevisingRefusal>> {
  const row = await tx.statement.findUniqueOrThrow({ where: { id }, select: { state: true } });
  if (row.state === 'draft') {
    const done = await withdrawStatement(tx, id, seen.revision, reason);
    return done.ok ? accepted('in place') : done;
  }
  const done = await proposeRevision(tx, by, { statementId: id }, { act: 'withdraw' }, reason, seen);
  return done.ok ? accepted('waiting') : refused({ why: done.reason });
}

/** Saves what is said of a person themselves, as editStatement does; refuses as revisePerson does. */
export async function editPerson(
  tx: WriteTx,
  number: number,
  input: PersonEdit,
  { by, seen, reason }: Edit,
): Promise<Result<Saved, PersonRefusal>> {
  const row = await tx.person.findUniqueOrThrow({
    where: { number },
    select: { accepted: true, revision: true, standing: true },
  });
  if (row.revision !== seen.revision) return refused('changed meanwhile');
  if (!row.accepted) {
    const done = await revisePerson(tx, number, seen.revision, input, by);
    return done.ok ? accepted('in place') : done;
  }
  if (row.standing === 'case' && input.standing !== 'case') return refused('standing public');
  const change = { act: 'change' as const, proposed: input };
  const done = await proposeRevision(tx, by, { personNumber: number }, change, reason, seen);
  return done.ok ? accepted('waiting') : done;
}

/** Saves a spelling, as editStatement does. */
export async function editName(
  tx: WriteTx,
  id: number,
  input: NameInput,
  { by, seen, reason }: Edit,
): Promise<Result<Saved, PersonRefusal>> {
  const row = await tx.name.findUniqueOrThrow({ where: { id }, select: { accepted: true, revision: true } });
  if (row.revision !== seen.revision) return refused('changed meanwhile');
  if (!row.accepted) {
    const done = await reviseName(tx, id, seen.revision, input, by);
    return done.ok ? accepted('in place') : done;
  }
  const change = { act: 'change' as const, proposed: input };
  const done = await proposeRevision(tx, by, { nameId: id }, change, reason, seen);
  return done.ok ? accepted('waiting') : done;
}

/** Withdraws a spelling, as retractStatement does. */
export async function retractName(
  tx: WriteTx,
  id: number,
  { by, seen, reason }: Edit,
): Promise<Result<Saved, PersonRefusal>> {
  const row = await tx.name.findUniqueOrThrow({ where: { id }, select: { accepted: true } });
  if (!row.accepted) {
    const done = await withdrawName(tx, id, seen.revision, reason);
    return done.ok ? accepted('in place') : done;
  }
  const done = await proposeRevision(tx, by, { nameId: id }, { act: 'withdraw' }, reason, seen);
  return done.ok ? accepted('waiting') : done;
}

/** Who wrote a change that waits, in any of its versions. */
type Written = { madeById: number; editedBy: readonly number[] };

/** An editor may take back any change that waits, a contributor those they wrote in: no account alone undoes the desk's work. */
export const mayTakeBack = (actor: Actor, { madeById, editedBy }: Written): boolean =>
  asEditor(actor) !== null || [madeById, ...editedBy].includes(actor.accountId);

/** Takes back a change that waits; what is on record stays. Refuses as dropRevision does, and whoever may not. */
export async function takeBackRevision(
  tx: WriteTx,
  actor: Actor,
  revision: { id: number; version: number },
): Promise<Result<null, 'changed meanwhile' | 'not own work'>> {
  const written = await tx.revision.findUnique({
    where: { id: revision.id },
    select: { madeById: true, editedBy: true },
  });
  if (written !== null && !mayTakeBack(actor, written)) return refused('not own work');
  return dropRevision(tx, revision);
}
