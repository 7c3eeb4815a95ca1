import { canonicalJson, sha256 } from '@/lib/core/canonical';
import type { WriteTx } from '@/lib/db/writers';
import { insertRows } from '@/lib/publishing/rows';
import { GENESIS, link } from '@/lib/record/chain';
import type { Edition, EditionChange } from '@/lib/record/edition-schema';
import type { Approval } from '@/lib/review/write';

/** What is to become an edition: a withdrawal and a merge have no content. */
export type Draft = {
  subject: Edition['subject'];
  subjectKey: string;
  changes: EditionChange[];
  content: unknown;
  /** Without it: published, or withdrawn when there is no content. */
  act?: Edition['act'];
};

/**
 * Nobody else publishes until this transaction ends: the chain has one end, and touches are numbered in the order
 * in which they are committed. The number is ours alone in this database.
 */
export async function holdTheDoor(tx: WriteTx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(7208000001)`;
}

const editionColumns = {
  seq: 'bigint',
  subject: 'text',
  subject_key: 'text',
  number: 'int',
  act: 'text',
  published_at: 'timestamptz',
  changes: 'jsonb',
  basis: 'text',
  readers: 'int',
  content_hash: 'text',
  previous_hash: 'text',
  hash: 'text',
};

/** Appends editions in the order given; the caller holds the door. Answers with them, numbered and linked. */
export async function appendEditions(
  tx: WriteTx,
  drafts: readonly Draft[],
  approval: Approval,
  at: Date,
): Promise<Edition[]> {
  const end = await tx.edition.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  let last = end ? { seq: Number(end.seq), hash: end.hash } : { seq: 0, hash: GENESIS };
  const numbers = await lastNumbers(tx, drafts);
  const linked = drafts.map(({ subject, subjectKey, changes, content, act }) => {
    const number = (numbers.get(`${subject} ${subjectKey}`) ?? 0) + 1;
    numbers.set(`${subject} ${subjectKey}`, number);
    const text = canonicalJson(content);
    const next = link(last, {
      subject,
      subjectKey,
      number,
      act: act ?? (content === null ? 'withdrawn' : 'published'),
      publishedAt: at.toISOString(),
      changes,
      basis: approval.basis,
      readers: approval.readers,
      contentHash: sha256(text),
    });
    last = { seq: next.seq, hash: next.hash };
    return { next, text };
  });
  await insertRows(
    tx,
    'edition',
    editionColumns,
    linked.map(({ next }) => ({
      seq: next.seq,
      subject: next.subject,
      subject_key: next.subjectKey,
      number: next.number,
      act: next.act,
      published_at: at,
      changes: next.changes,
      basis: next.basis,
      readers: next.readers,
      content_hash: next.contentHash,
      previous_hash: next.previousHash,
      hash: next.hash,
    })),
  );
  await insertRows(
    tx,
    'edition_content',
    { seq: 'bigint', content: 'text' },
    linked.flatMap(({ next, text }) => (next.act === 'published' ? [{ seq: next.seq, content: text }] : [])),
  );
  return linked.map(({ next }) => next);
}

async function lastNumbers(tx: WriteTx, drafts: readonly Draft[]): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ subject: string; subject_key: string; number: number }[]>`
    SELECT e.subject, e.subject_key, max(e.number) AS number
      FROM record.edition e
      JOIN unnest(${drafts.map((draft) => draft.subject)}::text[], ${drafts.map((draft) => draft.subjectKey)}::text[])
        AS wanted (subject, subject_key) USING (subject, subject_key)
     GROUP BY 1, 2`;
  return new Map(rows.map((row) => [`${row.subject} ${row.subject_key}`, row.number]));
}

/** Says which pages this transaction makes stale. Call last: the pages are stale at its commit. */
export async function touch(tx: WriteTx, tags: Iterable<string>): Promise<void> {
  const distinct = [...new Set([...tags, 'all'])];
  await tx.$executeRaw`
    INSERT INTO record.touch (seq, tags)
    SELECT coalesce(max(seq), 0) + 1, ${distinct}::text[] FROM record.touch`;
}
