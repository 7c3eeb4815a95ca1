import { accepted, type Result, refused } from '@/lib/core/result';
import { Prisma } from '@/lib/db/generated/client';
import type { WriteTx } from '@/lib/db/writers';
import { readsAlone } from '@/lib/review/alone';
import { type Proposal, proposal, type Subject } from '@/lib/review/schema';

declare const approved: unique symbol;

/**
 * Leave to publish. Only this file makes one, and only from a recorded review: publishing asks for it, so that
 * nothing reaches readers which nobody but its author has read (law 4).
 */
export type Approval = {
  readonly [approved]: true;
  readonly basis: 'second_reader' | 'founding' | 'single_person' | 'steward';
  /** People who read it before publication, the author not counted. */
  readonly readers: number;
};

/**
 * The author sends a draft to be read. Where one of the same person or document waits already it is joined: the
 * second reader reads all that is drafted at once.
 */
export async function proposeDraft(
  tx: WriteTx,
  author: number,
  subject: Subject,
  note: string | null = null,
): Promise<number> {
  const waiting = await tx.review.findFirst({
    where: { ...subject, decision: null, proposal: { equals: Prisma.AnyNull } },
    select: { id: true },
  });
  if (waiting) {
    if (note !== null) await tx.review.update({ where: { id: waiting.id }, data: { note } });
    return waiting.id;
  }
  const { id } = await tx.review.create({
    data: { ...subject, proposedById: author, basis: 'second_reader', note },
    select: { id: true },
  });
  return id;
}

/**
 * Sends a decision to be read, under the record that it changes. One of a document waits at a time: refused while
 * another does.
 */
export async function proposeDecision(
  tx: WriteTx,
  author: number,
  subject: Subject,
  decision: Proposal,
): Promise<Result<number, 'waiting already'>> {
  if ('documentId' in subject && (await tx.review.findFirst({ where: { ...subject, decision: null } }))) {
    return refused('waiting already');
  }
  const { id } = await tx.review.create({
    data: { ...subject, proposedById: author, basis: 'second_reader', proposal: proposal.parse(decision) },
    select: { id: true },
  });
  return accepted(id);
}

/**
 * A second reader approves. Refuses the author (also by the database) and a review already decided. Where the
 * installation has one person, openly, the author may, and the edition says that nobody else read it.
 */
export async function approveDraft(
  tx: WriteTx,
  reader: number,
  reviewId: number,
): Promise<Result<Approval, DecisionRefusal>> {
  const review = await openReview(tx, reviewId);
  if (!review.ok) return review;
  if (review.value.proposedById === reader) {
    if (!(await readsAlone(tx, reader))) return refused('own work');
    await tx.$executeRaw`SELECT set_config('habeas.single_person', 'on', true)`;
    await tx.review.update({ where: { id: reviewId }, data: { basis: 'single_person' } });
    await decide(tx, reviewId, reader, 'approved', null);
    return accepted({ basis: 'single_person', readers: 0 } as Approval);
  }
  await decide(tx, reviewId, reader, 'approved', null);
  return accepted({ basis: 'second_reader', readers: 1 } as Approval);
}

/** A second reader sends it back with a remark; the drafts stay as they are. Refuses as approveDraft does. */
export async function returnDraft(
  tx: WriteTx,
  reader: number,
  reviewId: number,
  remark: string,
): Promise<Result<null, DecisionRefusal>> {
  const review = await openReview(tx, reviewId);
  if (!review.ok) return review;
  if (review.value.proposedById === reader) return refused('own work');
  await decide(tx, reviewId, reader, 'returned', remark);
  return accepted(null);
}

/** Takes back what was sent to be read; only its author does. The drafts stay as they are. */
export async function takeBackDraft(
  tx: WriteTx,
  author: number,
  reviewId: number,
): Promise<Result<null, 'already decided' | 'unknown review' | 'not own work'>> {
  const review = await openReview(tx, reviewId);
  if (!review.ok) return review;
  if (review.value.proposedById !== author) return refused('not own work');
  await decide(tx, reviewId, author, 'withdrawn', null);
  return accepted(null);
}

/** Says who reads it next; null: anybody. Its author is refused. */
export async function assignReview(
  tx: WriteTx,
  reviewId: number,
  reader: number | null,
): Promise<Result<null, DecisionRefusal>> {
  const review = await openReview(tx, reviewId);
  if (!review.ok) return review;
  if (review.value.proposedById === reader) return refused('own work');
  await tx.review.update({
    where: { id: reviewId },
    data: { assignedToId: reader, assignedAt: reader === null ? null : new Date() },
  });
  return accepted(null);
}

export type DecisionRefusal = 'own work' | 'already decided' | 'unknown review';

/** The review while nobody has decided it, locked until this transaction ends. */
async function openReview(
  tx: WriteTx,
  id: number,
): Promise<Result<{ proposedById: number }, 'already decided' | 'unknown review'>> {
  await tx.$executeRaw`SELECT FROM casework.review WHERE id = ${id} FOR UPDATE`;
  const review = await tx.review.findUnique({ where: { id } });
  if (!review) return refused('unknown review');
  return review.decision === null ? accepted(review) : refused('already decided');
}

async function decide(
  tx: WriteTx,
  id: number,
  by: number,
  decision: 'approved' | 'returned' | 'withdrawn',
  remark: string | null,
): Promise<void> {
  await tx.review.update({
    where: { id },
    data: { decision, decidedById: by, decidedAt: new Date(), remark },
  });
}

/**
 * Leave to take something off the record at once (law 5): what is published with it shows less than before, and its
 * editions count no second reader. Refuses everybody but a steward whose account stands.
 */
export async function approveAtOnce(tx: WriteTx, by: number): Promise<Result<Approval, 'not a steward'>> {
  const account = await tx.account.findUnique({ where: { id: by }, select: { role: true, revokedAt: true } });
  if (account?.role !== 'steward' || account.revokedAt !== null) return refused('not a steward');
  return accepted({ basis: 'steward', readers: 0 } as Approval);
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
