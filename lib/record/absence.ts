import { z } from 'zod';
import { sha256 } from '@/lib/core/canonical';
import { type ReadDb, readers } from '@/lib/db/readers';
import type { Edition } from '@/lib/record/edition-schema';
import { listEditions, readRedirect } from '@/lib/record/read';

const buried = z.array(z.object({ number: z.int() }));

/** Why no sheet stands at an address: its person has another one now, the record was withdrawn, nothing ever stood there. */
export type Absence = { is: 'moved'; slug: string } | { is: 'gone'; tombstone: Edition } | { is: 'unknown' };

/** For an address of a person or document at which no sheet was found. Only people move. */
export async function readAbsence(
  subject: Edition['subject'],
  address: string,
  db: ReadDb = readers(),
): Promise<Absence> {
  const slug = subject === 'person' ? await readRedirect(address, db) : null;
  if (slug !== null) return { is: 'moved', slug };
  const tombstone = await readTombstone(subject, address, db);
  return tombstone === null ? { is: 'unknown' } : { is: 'gone', tombstone };
}

/**
 * The edition that took a person or document off the record, by the address they had; null where nothing was
 * withdrawn or it is on record again. Addresses of people are kept as hashes only.
 */
export async function readTombstone(
  subject: Edition['subject'],
  address: string,
  db: ReadDb = readers(),
): Promise<Edition | null> {
  const key = subject === 'document' ? address : await numberAt(address, db);
  if (key === null) return null;
  const [last] = await listEditions(subject, key, db);
  return last?.act === 'withdrawn' ? last : null;
}

async function numberAt(address: string, db: ReadDb): Promise<string | null> {
  const rows = await db.rows`SELECT number FROM record.tombstone WHERE address_hash = ${sha256(address)}`;
  const [row] = buried.parse(rows);
  return row === undefined ? null : String(row.number);
}
