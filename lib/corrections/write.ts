import { accepted, type Result, refused } from '@/lib/core/result';
import type { CorrectionState } from '@/lib/corrections/schema';
import type { WriteTx } from '@/lib/db/writers';

export type CorrectionRefusal = 'unknown' | 'changed meanwhile' | 'settled' | 'own work' | 'not proposed';

/** Which correction, as it was when the editor saw it, and who acts. */
export interface Seen {
  id: number;
  revision: number;
  editor: number;
}

const waiting: CorrectionState[] = ['open', 'taken'];

/** The row under a lock; refuses one that changed since it was seen. */
async function hold(tx: WriteTx, { id, revision }: Seen) {
  await tx.$executeRaw`SELECT 1 FROM casework.correction WHERE id = ${id} FOR UPDATE`;
  const row = await tx.correction.findUnique({ where: { id } });
  if (row === null) return refused('unknown' as const);
  return row.revision === revision ? accepted(row) : refused('changed meanwhile' as const);
}

/** The editor looks after it from now on, also when somebody else did. */
export async function takeCorrection(tx: WriteTx, seen: Seen): Promise<Result<null, CorrectionRefusal>> {
  const held = await hold(tx, seen);
  if (!held.ok) return held;
  if (!waiting.includes(held.value.state)) return refused('settled');
  await tx.correction.update({
    where: { id: seen.id },
    data: { state: 'taken', takenBy: seen.editor, revision: { increment: 1 } },
  });
  return accepted(null);
}

/**
 * Answers it. Where the reader agreed that the answer be shown it waits for a second reader, and the letter stays until
 * then; else it is settled, and the database deletes the letter.
 */
export async function answerCorrection(
  tx: WriteTx,
  seen: Seen,
  answer: string,
  now: Date,
): Promise<Result<'proposed' | 'answered', CorrectionRefusal>> {
  const held = await hold(tx, seen);
  if (!held.ok) return held;
  if (!waiting.includes(held.value.state)) return refused('settled');
  const state = held.value.mayPublish ? ('proposed' as const) : ('answered' as const);
  await tx.correction.update({
    where: { id: seen.id },
    data: {
      state,
      answer,
      answeredBy: seen.editor,
      takenBy: held.value.takenBy ?? seen.editor,
      remark: null,
      settledOn: state === 'answered' ? now : null,
      revision: { increment: 1 },
    },
  });
  return accepted(state);
}

/** Settles it without an answer: 'refused' with a reason for the desk, 'spam' without. The letter is deleted. */
export async function dismissCorrection(
  tx: WriteTx,
  seen: Seen,
  as: { state: 'refused'; reason: string } | { state: 'spam' },
  now: Date,
): Promise<Result<null, CorrectionRefusal>> {
  const held = await hold(tx, seen);
  if (!held.ok) return held;
  if (!waiting.includes(held.value.state)) return refused('settled');
  await tx.correction.update({
    where: { id: seen.id },
    data: {
      state: as.state,
      answer: as.state === 'refused' ? as.reason : null,
      answeredBy: seen.editor,
      settledOn: now,
      revision: { increment: 1 },
    },
  });
  return accepted(null);
}

/** The second reader, or the author, puts a proposed answer back; the remark says what is to be changed. */
export async function returnAnswer(
  tx: WriteTx,
  seen: Seen,
  remark: string,
): Promise<Result<null, CorrectionRefusal>> {
  const held = await hold(tx, seen);
  if (!held.ok) return held;
  if (held.value.state !== 'proposed') return refused('not proposed');
  await tx.correction.update({
    where: { id: seen.id },
    data: { state: 'taken', takenBy: held.value.answeredBy, remark, revision: { increment: 1 } },
  });
  return accepted(null);
}

/** An answer that a second reader read: which record it is of, and its words. */
export interface ConfirmedAnswer {
  personNumber: number | null;
  documentId: number | null;
  answer: string;
}

/** Settles a proposed answer as read by somebody else than its author; the letter is deleted. Publishing shows it. */
export async function confirmAnswer(
  tx: WriteTx,
  seen: Seen,
  now: Date,
): Promise<Result<ConfirmedAnswer, CorrectionRefusal>> {
  const held = await hold(tx, seen);
  if (!held.ok) return held;
  const { state, answer, answeredBy, personNumber, documentId } = held.value;
  if (state !== 'proposed' || answer === null) return refused('not proposed');
  if (answeredBy === seen.editor) return refused('own work');
  await tx.correction.update({
    where: { id: seen.id },
    data: { state: 'answered', confirmedBy: seen.editor, settledOn: now, revision: { increment: 1 } },
  });
  return accepted({ personNumber, documentId, answer });
}
