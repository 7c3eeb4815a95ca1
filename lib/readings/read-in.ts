import { sha256 } from '@/lib/core/canonical';
import { accepted, type Result } from '@/lib/core/result';
import { changeAs, writers } from '@/lib/db/writers';
import type { SourceRefusal } from '@/lib/intake/formats/refusals';
import type { Reading } from '@/lib/intake/schema';
import { readIncoming } from '@/lib/readings/incoming';
import { knownPeopleIn } from '@/lib/readings/known-people';
import { type Pages, progressTeller } from '@/lib/readings/progress';
import { findSameWaiting } from '@/lib/readings/recognise';
import type { Incoming } from '@/lib/readings/schema';
import { finishReading, type ReadingOutcome, recordReading } from '@/lib/readings/write';

/**
 * `before`: the same bytes wait or are being read already, and nothing was stored again. `rest`: reading goes on; it
 * ends when its outcome is stored.
 */
export type ReadIn = { readingId: number; before: boolean; rest: Promise<void> | null };

export type ReadInOptions = {
  keepUnread?: boolean;
  /** How long to wait for the reader, in milliseconds, before the file is kept and read on; without it: to the end. */
  patienceMs?: number | null;
  onProgress?: (pages: Pages) => void;
};

type Read = Result<Reading, SourceRefusal>;

/**
 * Reads a file and keeps it with what was found, waiting for an editor. A file that cannot be read is refused and
 * nothing of it stays, unless `keepUnread` asks for its bytes to be kept without a reading. One that takes longer
 * than the patience is kept while it is read, and says in its row how far it is and what came of it.
 */
export async function readIn(
  by: number,
  incoming: Incoming,
  now: Date,
  { keepUnread = false, patienceMs = null, onProgress }: ReadInOptions = {},
): Promise<Result<ReadIn, SourceRefusal & { readingId: number | null }>> {
  const db = writers();
  const waiting = await findSameWaiting(db, sha256(incoming.bytes), now);
  if (waiting !== null) return accepted({ readingId: waiting, before: true, rest: null });
  const progress = progressTeller();
  const reading = readIncoming(incoming, knownPeopleIn(db), {
    onProgress: (pages) => {
      progress.tell(pages);
      onProgress?.(pages);
    },
  });
  const store = (outcome: ReadingOutcome | null) =>
    changeAs(by, 'read in', (tx) => recordReading(tx, by, incoming, outcome, now));
  const read = patienceMs === null ? await reading : await within(patienceMs, reading);
  if (read === null) {
    const { id } = await store(null);
    progress.begin(id);
    return accepted({ readingId: id, before: false, rest: finishLater(by, id, reading, keepUnread) });
  }
  if (read.ok) {
    const { id } = await store({ found: read.value });
    return accepted({ readingId: id, before: false, rest: null });
  }
  const { code } = read.reason;
  const keep = keepUnread && incoming.bytes.byteLength > 0 && code !== 'too_large';
  const readingId = keep ? (await store({ refusal: code })).id : null;
  return { ok: false, reason: { ...read.reason, readingId } };
}

/** What it comes to in this time; null when it takes longer. */
async function within<Value>(ms: number, work: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}

/** Stores what the reading of a kept file came to. A reader that broke is told as one: nobody waits for its error. */
async function finishLater(by: number, id: number, reading: Promise<Read>, keep: boolean): Promise<void> {
  const end = (outcome: ReadingOutcome) =>
    changeAs(by, 'read in', (tx) => finishReading(tx, id, outcome, keep), { timeoutSeconds: 60 });
  try {
    const read = await reading;
    await end(read.ok ? { found: read.value } : { refusal: read.reason.code });
  } catch (error) {
    console.error(`reading ${id} broke: ${error instanceof Error ? error.name : 'unknown'}`);
    await end({ refusal: 'reader_failed' }).catch(() => {});
  }
}
