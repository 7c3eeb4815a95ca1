import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { reviseDocument } from '@/lib/documents/revise';
import { type Earlier, sourcesStand } from '@/lib/editing/earlier';
import { type Edit, editName, editPerson, editStatement, type Saved } from '@/lib/editing/write';
import { recordName } from '@/lib/people/revise';
import { mayBeSaidOf } from '@/lib/readings/rules';
import { proposeDecision } from '@/lib/review/write';
import { recordStatement } from '@/lib/statements/write';

/**
 * Why an earlier state does not come back. `withdrawn at once`: a steward took it off the record, which is lifted first.
 * `source gone`: words it rested on stand no more where they stood. `not possible`: it refers to what is no more, or
 * readers know the person as a case.
 */
export type BringBackRefusal =
  | 'changed meanwhile'
  | 'withdrawn at once'
  | 'source gone'
  | 'waiting already'
  | 'not possible';

/** anew: it was withdrawn, and is recorded as a draft. review: the number of the second reading it waits for. */
export type BroughtBack = { as: Saved | 'anew' } | { as: 'review'; id: number };

/**
 * Writes an earlier state as a change of its own, never over the log: a draft in place, what is on record as a change
 * that waits for a second reader, what was withdrawn as a new draft. Refuses what changed since the editor saw it.
 */
export async function bringBack(
  tx: WriteTx,
  earlier: Earlier,
  edit: Edit,
): Promise<Result<BroughtBack, BringBackRefusal>> {
  switch (earlier.of) {
    case 'statement':
      return bringBackStatement(tx, earlier, edit);
    case 'name': {
      if (await isNameTaken(tx, earlier)) return refused('withdrawn at once');
      if (earlier.withdrawn) {
        await recordName(tx, edit.by, earlier.person, earlier.input);
        return accepted({ as: 'anew' });
      }
      return saved(await editName(tx, earlier.id, earlier.input, edit));
    }
    case 'person':
      return saved(await editPerson(tx, earlier.id, earlier.input, edit));
    case 'document':
      return bringBackDocument(tx, earlier, edit);
  }
}

const saved = (done: Result<Saved, string>): Result<BroughtBack, BringBackRefusal> => {
  if (done.ok) return accepted({ as: done.value });
  return refused(done.reason === 'changed meanwhile' ? 'changed meanwhile' : 'not possible');
};

/** Whether the person is withdrawn, or a steward keeps this spelling of theirs back, in whichever row it stands. */
async function isNameTaken(
  tx: WriteTx,
  { id, person, input: { form } }: Extract<Earlier, { of: 'name' }>,
): Promise<boolean> {
  const of = await tx.person.findUniqueOrThrow({ where: { number: person } });
  if (of.withdrawnAt !== null) return true;
  const same = await tx.name.findMany({ where: { personNumber: person, form }, select: { id: true } });
  const ids = [id, ...same.map((each) => each.id)];
  return (await tx.withdrawal.count({ where: { nameId: { in: ids }, liftedAt: null } })) > 0;
}

async function bringBackStatement(
  tx: WriteTx,
  { id, person, withdrawn, input }: Extract<Earlier, { of: 'statement' }>,
  edit: Edit,
): Promise<Result<BroughtBack, BringBackRefusal>> {
  // of a value kept back, too: a draft written anew would not know of it
  const taken = await tx.withdrawal.findFirst({ where: { statementId: id, liftedAt: null } });
  const of = await tx.person.findUniqueOrThrow({ where: { number: person } });
  if (taken || of.withdrawnAt !== null) return refused('withdrawn at once');
  if (!mayBeSaidOf(of.standing, input.detail)) return refused('not possible');
  if (!(await sourcesStand(tx, input))) return refused('source gone');
  if (withdrawn) {
    const recorded = await recordStatement(tx, edit.by, { ...input, key: null });
    return recorded.ok ? accepted({ as: 'anew' }) : refused('not possible');
  }
  const done = await editStatement(tx, id, input, edit);
  return saved(done.ok ? done : refused(done.reason.why));
}

async function bringBackDocument(
  tx: WriteTx,
  { id, accepted: onRecord, input }: Extract<Earlier, { of: 'document' }>,
  { by, seen, reason }: Edit,
): Promise<Result<BroughtBack, BringBackRefusal>> {
  const taken = await tx.withdrawal.findFirst({ where: { documentId: id, liftedAt: null } });
  if (taken) return refused('withdrawn at once');
  if (!onRecord) {
    const done = await reviseDocument(tx, id, seen.revision, input);
    return saved(done.ok ? accepted('in place') : done);
  }
  const now = await tx.document.findUnique({ where: { id }, select: { revision: true } });
  if (now?.revision !== seen.revision) return refused('changed meanwhile');
  const act = 'revise_document';
  const decision = { act, document: id, seen: seen.revision, values: input, source: reason } as const;
  const sent = await proposeDecision(tx, by, { documentId: id }, decision);
  return sent.ok ? accepted({ as: 'review', id: sent.value }) : sent;
}
