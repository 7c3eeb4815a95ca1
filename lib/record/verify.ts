import { z } from 'zod';
import type { ReadDb } from '@/lib/db/readers';
import { type BrokenLink, checkChain } from '@/lib/record/chain';
import { edition } from '@/lib/record/schema';

const AT_ONCE = 500;

const row = z.object({
  seq: z.bigint().transform(Number),
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
});

export type Verified = {
  editions: number;
  tombstones: number;
  /** Hash of the newest edition; 64 zeros for an empty record. */
  head: string;
  broken: BrokenLink | null;
};

/** Reads the chain from its first edition and checks every link and every content. Stops at the first that breaks. */
export async function verifyRecord(db: ReadDb): Promise<Verified> {
  const chain = checkChain();
  let editions = 0;
  let tombstones = 0;
  for (let after = 0n; ; ) {
    const links = await db.edition.findMany({
      where: { seq: { gt: after } },
      orderBy: { seq: 'asc' },
      take: AT_ONCE,
    });
    const last = links.at(-1);
    if (!last) break;
    const contents = await db.editionContent.findMany({ where: { seq: { gt: after, lte: last.seq } } });
    const bySeq = new Map(contents.map((each) => [each.seq, each.content]));
    for (const each of links) {
      const read = edition.safeParse(row.parse(each));
      const broken = read.success
        ? chain.next(read.data, bySeq.get(each.seq) ?? null)
        : { seq: Number(each.seq), why: 'is not of the form of an edition' };
      if (broken) return { editions, tombstones, head: chain.last.hash, broken };
      editions += 1;
      if (each.act === 'withdrawn') tombstones += 1;
    }
    after = last.seq;
  }
  return { editions, tombstones, head: chain.last.hash, broken: chain.finish() };
}
