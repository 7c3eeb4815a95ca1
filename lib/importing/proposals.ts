import type { Editor } from '@/lib/accounts/actor';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { onRecordAs } from '@/lib/people/merges';
import { mayBeSaidOf } from '@/lib/readings/rules';
import { statementInput } from '@/lib/statements/schema';
import { recordStatement } from '@/lib/statements/write';

export type ProposalRefusal =
  | 'unknown proposal'
  | 'decided meanwhile'
  | 'unknown person'
  | 'standing'
  | 'reference';

async function holdOpen(tx: WriteTx, importId: number, id: number) {
  await tx.$executeRaw`SELECT FROM casework.import_proposal WHERE id = ${id} FOR UPDATE`;
  const row = await tx.importProposal.findFirst({ where: { id, importId } });
  if (row === null) return refused('unknown proposal' as const);
  return row.state === 'open' ? accepted(row) : refused('decided meanwhile' as const);
}

/**
 * An editor confirms one death, release, designation or the like that a row says: it becomes a draft of that editor's,
 * and waits for a second reader like any other (laws 4 and 7).
 */
export async function confirmProposal(
  tx: WriteTx,
  editor: Editor,
  importId: number,
  id: number,
  now: Date,
): Promise<Result<{ statementId: number }, ProposalRefusal>> {
  const held = await holdOpen(tx, importId, id);
  if (!held.ok) return held;
  const number = await onRecordAs(tx, held.value.personNumber);
  const person = await tx.person.findFirst({
    where: { number, withdrawnAt: null },
    select: { slug: true, standing: true },
  });
  if (person === null) return refused('unknown person');
  const input = statementInput.parse(held.value.input);
  if (!mayBeSaidOf(person.standing, input.detail)) return refused('standing');
  const recorded = await recordStatement(tx, editor.accountId, { ...input, person: person.slug });
  if (!recorded.ok) return refused('reference');
  await tx.importProposal.update({
    where: { id },
    data: {
      state: 'confirmed',
      decidedById: editor.accountId,
      decidedAt: now,
      statementId: recorded.value.id,
    },
  });
  return accepted({ statementId: recorded.value.id });
}

/** An editor says no: nothing is recorded. */
export async function dropProposal(
  tx: WriteTx,
  editor: Editor,
  importId: number,
  id: number,
  now: Date,
): Promise<Result<null, ProposalRefusal>> {
  const held = await holdOpen(tx, importId, id);
  if (!held.ok) return held;
  await tx.importProposal.update({
    where: { id },
    data: { state: 'dropped', decidedById: editor.accountId, decidedAt: now },
  });
  return accepted(null);
}
