import { accepted, type Result } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import type { Decision } from '@/lib/people/merges';
import { type MergeRefusal, mergePeople, undoMerge } from '@/lib/people/merges';
import type { PersonInput } from '@/lib/people/schema';
import { type Share, type SplitRefusal, splitPerson, undoSplit } from '@/lib/people/splits';
import { appendEditions, holdTheDoor, touch } from '@/lib/publishing/editions';
import { removeShown, tagsOf } from '@/lib/publishing/publish-people';
import { republish } from '@/lib/publishing/republish';
import { personSheet } from '@/lib/record/schema';
import { acceptPeople } from '@/lib/review/accept';
import type { Approval } from '@/lib/review/write';

/**
 * Merging and splitting as readers see them, each in the transaction given: one record instead of two or two
 * instead of one, both numbers kept, the old address leading on, documents naming whom they now name.
 */

/** Merges and publishes. The gone record leaves the register; its editions stay, closed by one that says so. */
export async function publishMerge(
  tx: WriteTx,
  pair: { kept: number; gone: number },
  decision: Decision,
  approval: Approval,
): Promise<Result<{ id: number }, MergeRefusal>> {
  await holdTheDoor(tx);
  const merge = await mergePeople(tx, pair, decision);
  if (!merge.ok) return merge;
  await closeRecord(tx, pair, decision, approval);
  await republish(tx, { people: [pair.kept, pair.gone], documents: [] }, approval, decision.at);
  return merge;
}

/** Takes a merge back and publishes both records. */
export async function publishUndoneMerge(tx: WriteTx, id: number, decision: Decision, approval: Approval) {
  await holdTheDoor(tx);
  const undone = await undoMerge(tx, id, decision);
  if (!undone.ok) return undone;
  const { kept, gone } = undone.value;
  const person = await tx.person.findUniqueOrThrow({ where: { number: gone }, select: { slug: true } });
  await tx.slugRedirect.deleteMany({ where: { slug: person.slug } });
  await republish(tx, { people: [kept, gone], documents: [] }, approval, decision.at);
  return undone;
}

/** Splits and publishes both records. */
export async function publishSplit(
  tx: WriteTx,
  from: number,
  person: PersonInput,
  share: Share,
  decision: Decision,
  approval: Approval,
): Promise<Result<{ id: number; newNumber: number }, SplitRefusal>> {
  await holdTheDoor(tx);
  const split = await splitPerson(tx, from, person, share, decision);
  if (!split.ok) return split;
  await acceptPeople(tx, [split.value.newNumber]);
  await republish(tx, { people: [from, split.value.newNumber], documents: [] }, approval, decision.at);
  return split;
}

/** Takes a split back: one record again, the other's address leading to it. */
export async function publishUndoneSplit(tx: WriteTx, id: number, decision: Decision, approval: Approval) {
  await holdTheDoor(tx);
  const undone = await undoSplit(tx, id, decision);
  if (!undone.ok) return undone;
  await closeRecord(tx, undone.value, decision, approval);
  await republish(
    tx,
    { people: [undone.value.kept, undone.value.gone], documents: [] },
    approval,
    decision.at,
  );
  return accepted(undone.value);
}

async function closeRecord(
  tx: WriteTx,
  { kept, gone }: { kept: number; gone: number },
  decision: Decision,
  approval: Approval,
): Promise<void> {
  const shown = await tx.recordSheet.findUnique({ where: { number: gone } });
  const person = await tx.person.findUniqueOrThrow({ where: { number: gone }, select: { slug: true } });
  await tx.slugRedirect.updateMany({ where: { number: gone }, data: { number: kept } });
  await tx.slugRedirect.upsert({
    where: { slug: person.slug },
    create: { slug: person.slug, number: kept },
    update: { number: kept },
  });
  if (!shown) return;
  await appendEditions(
    tx,
    [
      {
        subject: 'person',
        subjectKey: String(gone),
        changes: [{ change: 'merged', key: String(kept), kind: null }],
        content: null,
        act: 'merged',
      },
    ],
    approval,
    decision.at,
  );
  await removeShown(tx, [gone]);
  await tx.$executeRaw`
    UPDATE record.custody_span SET known = tstzrange(lower(known), ${decision.at})
     WHERE number = ${gone} AND upper_inf(known) AND lower(known) < ${decision.at}`;
  await tx.$executeRaw`DELETE FROM record.custody_span WHERE number = ${gone} AND upper_inf(known)`;
  await touch(tx, tagsOf(personSheet.parse(shown.sheet)));
}
