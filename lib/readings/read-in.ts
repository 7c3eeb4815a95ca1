import { sha256 } from '@/lib/core/canonical';
import { accepted, type Result } from '@/lib/core/result';
import { changeAs, writers } from '@/lib/db/writers';
import type { SourceRefusal } from '@/lib/intake/formats/refusals';
import { readIncoming } from '@/lib/readings/incoming';
import { knownPeopleIn } from '@/lib/readings/known-people';
import { findSameWaiting } from '@/lib/readings/recognise';
import type { Incoming } from '@/lib/readings/schema';
import { recordReading } from '@/lib/readings/write';

/** `before`: the same bytes waited already, and nothing was stored again. */
export type ReadIn = { readingId: number; before: boolean };

/**
 * Reads a file and keeps it with what was found, waiting for an editor. A file that cannot be read is refused and
 * nothing of it stays, unless `keepUnread` asks for its bytes to be kept without a reading.
 */
export async function readIn(
  by: number,
  incoming: Incoming,
  now: Date,
  { keepUnread = false }: { keepUnread?: boolean } = {},
): Promise<Result<ReadIn, SourceRefusal & { readingId: number | null }>> {
  const db = writers();
  const waiting = await findSameWaiting(db, sha256(incoming.bytes), null);
  if (waiting !== null) return accepted({ readingId: waiting, before: true });
  const read = await readIncoming(incoming, knownPeopleIn(db));
  const store = (outcome: Parameters<typeof recordReading>[3]) =>
    changeAs(by, 'read in', (tx) => recordReading(tx, by, incoming, outcome, now));
  if (read.ok) {
    const { id } = await store({ found: read.value });
    return accepted({ readingId: id, before: false });
  }
  const { code } = read.reason;
  const keep = keepUnread && incoming.bytes.byteLength > 0 && code !== 'too_large';
  const readingId = keep ? (await store({ refusal: code })).id : null;
  return { ok: false, reason: { ...read.reason, readingId } };
}
