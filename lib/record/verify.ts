import { z } from 'zod';
import type { ReadDb } from '@/lib/db/readers';
import { type BrokenLink, checkChain } from '@/lib/record/chain';
import { edition } from '@/lib/record/edition-schema';

const AT_ONCE = 500;

const stored = z.object({
  seq: z.bigint(),
  subject: z.string(),
  subjectKey: z.string(),
  number: z.int(),
  act: z.string(),
  publishedAt: z.date().transform((at) => at.toISOString()),
  changes: z.unknown(),
  basis: z.string(),
  readers: z.int(),
  contentHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
  content: z.string().nullable(),
});

export type Verified = {
  editions: number;
  tombstones: number;
  /** Contents that later editions say were taken away, since they showed what was withdrawn elsewhere. */
  cleared: number;
  /** Hash of the newest edition; 64 zeros for an empty record. */
  head: string;
  broken: BrokenLink | null;
};

/** Reads the chain from its first edition and checks every link and every content. Stops at the first that breaks. */
export async function verifyRecord(db: ReadDb): Promise<Verified> {
  const chain = checkChain();
  let editions = 0;
  let tombstones = 0;
  let cleared = 0;
  for (let after = 0n; ; ) {
    const links = z.array(stored).parse(
      await db.rows`
        SELECT e.seq, e.subject, e.subject_key AS "subjectKey", e.number, e.act, e.published_at AS "publishedAt",
               e.changes, e.basis, e.readers, e.content_hash AS "contentHash", e.previous_hash AS "previousHash",
               e.hash, c.content
          FROM record.edition e LEFT JOIN record.edition_content c USING (seq)
         WHERE e.seq > ${after} ORDER BY e.seq LIMIT ${AT_ONCE}`,
    );
    const last = links.at(-1);
    if (!last) break;
    for (const { content, ...each } of links) {
      const read = edition.safeParse({ ...each, seq: Number(each.seq) });
      const broken = read.success
        ? chain.next(read.data, content)
        : { seq: Number(each.seq), why: 'is not of the form of an edition' };
      if (broken) return { editions, tombstones, cleared, head: chain.last.hash, broken };
      editions += 1;
      if (each.act === 'withdrawn') tombstones += 1;
      if (each.act === 'cleared' && read.success) cleared += read.data.changes.length;
    }
    after = last.seq;
  }
  return { editions, tombstones, cleared, head: chain.last.hash, broken: chain.finish() };
}
