import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';

declare const approved: unique symbol;

/**
 * Leave to publish. Only this file makes one, and only from a recorded review: publishing asks for it, so that
 * nothing reaches readers which nobody but its author has read (law 4).
 */
export type Approval = {
  readonly [approved]: true;
  readonly basis: 'second_reader' | 'founding' | 'single_person';
  /** People who read it before publication, the author not counted. */
  readonly readers: number;
};

type Subject = { personNumber: number } | { documentId: number };

/** The author sends a draft to be read. */
export async function proposeDraft(tx: WriteTx, author: number, subject: Subject): Promise<number> {
  const { id } = await tx.review.create({
    data: { ...subject, proposedById: author, basis: 'second_reader' },
    select: { id: true },
  });
  return id;
}

/** A second reader approves. Refuses the author (also by the database) and a review already decided. */
export async function approveDraft(
  tx: WriteTx,
  reader: number,
  reviewId: number,
): Promise<Result<Approval, 'own work' | 'already decided' | 'unknown review'>> {
  const review = await tx.review.findUnique({ where: { id: reviewId } });
  if (!review) return refused('unknown review');
  if (review.decision !== null) return refused('already decided');
  if (review.proposedById === reader) return refused('own work');
  await tx.review.update({
    where: { id: reviewId },
    data: { decision: 'approved', decidedById: reader, decidedAt: new Date() },
  });
  return accepted({ basis: 'second_reader', readers: 1 } as Approval);
}

/**
 * Leave to publish the founding record: a checked reading made outside, loaded as a whole by a program. Refused
 * once anything is on record; editions made with it say so, and count no second reader.
 */
export async function approveFounding(tx: WriteTx): Promise<Result<Approval, 'record not empty'>> {
  const published = await tx.edition.findFirst({ select: { seq: true } });
  if (published) return refused('record not empty');
  return accepted({ basis: 'founding', readers: 0 } as Approval);
}

/**
 * What is drafted of these people becomes accepted: the people themselves, their spellings, the mentions settled on
 * them and their statements. Called in the transaction that publishes them. The database refuses an actor whose own
 * work is among it (HB007).
 */
export async function acceptDrafts(tx: WriteTx, personNumbers: number[]): Promise<void> {
  const theirs = { personNumber: { in: personNumbers } };
  await acceptPeople(tx, personNumbers);
  await tx.mention.updateMany({
    where: { ...theirs, state: 'settled', accepted: false },
    data: { accepted: true },
  });
  await tx.statement.updateMany({ where: { ...theirs, state: 'draft' }, data: { state: 'accepted' } });
}

/** These people and their spellings become accepted, and nothing that is said of them. */
export async function acceptPeople(tx: WriteTx, numbers: number[]): Promise<void> {
  const drafted = { accepted: false };
  await tx.person.updateMany({ where: { number: { in: numbers }, ...drafted }, data: { accepted: true } });
  await tx.name.updateMany({
    where: { personNumber: { in: numbers }, ...drafted },
    data: { accepted: true },
  });
}

/** These documents become accepted; called in the transaction that publishes them. */
export async function acceptDocuments(tx: WriteTx, ids: number[]): Promise<void> {
  await tx.document.updateMany({ where: { id: { in: ids }, accepted: false }, data: { accepted: true } });
}
