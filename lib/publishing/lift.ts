import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { type Decision, onRecordAs, readMerged } from '@/lib/people/merges';
import { holdTheDoor } from '@/lib/publishing/editions';
import { republish } from '@/lib/publishing/republish';
import { listShowing } from '@/lib/publishing/traces';
import { WITHHELD } from '@/lib/publishing/withhold';
import { type Approval, proposeDecision } from '@/lib/review/write';

/** Why a withdrawal is not lifted. */
export type LiftRefusal = 'unknown withdrawal' | 'already lifted';
/** A document that waits for a second reader already is read first. */
export type LiftProposalRefusal = LiftRefusal | 'waiting already';

/** Sends to a second reader that a withdrawal is to be lifted; joins one that waits. Answers with the review. */
export async function proposeLift(
  tx: WriteTx,
  by: number,
  id: number,
  source: string,
): Promise<Result<number, LiftProposalRefusal>> {
  const row = await tx.withdrawal.findUnique({ where: { id } });
  if (!row) return refused('unknown withdrawal');
  if (row.liftedAt !== null) return refused('already lifted');
  const waiting = await tx.review.findFirst({
    where: { decision: null, proposal: { path: ['withdrawal'], equals: id } },
    select: { id: true },
  });
  if (waiting) return accepted(waiting.id);
  const subject =
    row.documentId === null
      ? { personNumber: row.personNumber ?? (await personOf(tx, row)) }
      : { documentId: row.documentId };
  return proposeDecision(tx, by, subject, { act: 'lift', withdrawal: id, source });
}

/** Lifts a withdrawal and publishes what it had taken: new editions; what earlier ones said stays taken away. */
export async function publishLift(
  tx: WriteTx,
  id: number,
  { by, at }: Decision,
  approval: Approval,
): Promise<Result<null, LiftRefusal>> {
  await holdTheDoor(tx);
  const row = await tx.withdrawal.findUnique({ where: { id } });
  if (!row) return refused('unknown withdrawal');
  if (row.liftedAt !== null) return refused('already lifted');
  await tx.withdrawal.update({ where: { id }, data: { liftedBy: by, liftedAt: at } });
  const back = { people: [] as number[], documents: [] as number[] };
  if (row.act === 'person' && row.personNumber !== null) await putBackPerson(tx, row.personNumber);
  if (row.documentId === null && row.act !== 'statement' && row.act !== 'withheld') {
    back.people.push(await personOf(tx, row));
  }
  if (row.documentId !== null) {
    back.documents.push(row.documentId);
    back.people.push(...(await listNamedIn(tx, row.documentId)));
  } else if (row.statementId !== null && row.act !== 'value') {
    back.people.push(await putBackStatement(tx, row.statementId));
  }
  // where a name stood in words of ours, no mention says so
  const showing = await listShowing(tx, [WITHHELD]);
  await republish(
    tx,
    { people: [...back.people, ...showing.people], documents: [...back.documents, ...showing.documents] },
    approval,
    at,
  );
  return accepted(null);
}

async function putBackPerson(tx: WriteTx, number: number): Promise<void> {
  const merged = [...(await readMerged(tx))]
    .filter(([, root]) => root.number === number)
    .map(([gone]) => gone);
  const numbers = [number, ...merged];
  await tx.person.updateMany({
    where: { number: { in: numbers } },
    data: { withdrawnAt: null, withdrawnReason: null, revision: { increment: 1 } },
  });
  await tx.tombstone.deleteMany({ where: { number: { in: numbers } } });
  const gone = await tx.person.findMany({ where: { number: { in: merged } }, select: { slug: true } });
  await tx.slugRedirect.createMany({
    data: gone.map(({ slug }) => ({ slug, number })),
    skipDuplicates: true,
  });
}

async function putBackStatement(tx: WriteTx, id: number): Promise<number> {
  const { personNumber } = await tx.statement.update({
    where: { id },
    data: { state: 'accepted', withdrawnReason: null, withheld: false, revision: { increment: 1 } },
  });
  return onRecordAs(tx, personNumber);
}

type Of = { personNumber: number | null; statementId: number | null; nameId: number | null };

/** Whom a statement or spelling is of, by whom they are on record as. */
async function personOf(tx: WriteTx, { personNumber, statementId, nameId }: Of): Promise<number> {
  if (personNumber !== null) return onRecordAs(tx, personNumber);
  const row =
    nameId !== null
      ? await tx.name.findUniqueOrThrow({ where: { id: nameId } })
      : await tx.statement.findUniqueOrThrow({ where: { id: statementId ?? 0 } });
  return onRecordAs(tx, row.personNumber);
}

/** Whom a document names, by whom they are on record as; with their tombstones taken away, since they come back. */
async function listNamedIn(tx: WriteTx, documentId: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    SELECT DISTINCT casework.on_record_as(m.person_number) AS number
      FROM casework.mention m JOIN casework.passage a ON a.id = m.passage_id
      JOIN casework.person p ON p.number = m.person_number AND p.withdrawn_at IS NULL AND p.accepted
     WHERE a.document_id = ${documentId} AND m.accepted`;
  const numbers = rows.map(({ number }) => number);
  await tx.tombstone.deleteMany({ where: { number: { in: numbers } } });
  return numbers;
}
