import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/core/result';
import { changeAs, INSTALLATION, type WriteTx, writers } from '@/lib/db/writers';
import { type ApprovalRefusal, carryOut, GivenUp } from '@/lib/publishing/carry-out';
import { holdTheDoor } from '@/lib/publishing/editions';
import { type ForeseenTerm, listForeseenTerms, readTermsShown } from '@/lib/publishing/foreseen-terms';
import { type DocumentSheet, documentSheet } from '@/lib/record/document-schema';
import { type EditionChange, editionChange } from '@/lib/record/edition-schema';
import { type PersonSheet, personSheet } from '@/lib/record/schema';
import { fingerprintOf } from '@/lib/review/fingerprint';

/** A review as its second reader saw it: approved only if that is still what it holds. */
export type Read = { id: number; fingerprint: string };

/** SQLSTATE of the database's refusal to let anybody accept work of their own. */
const ownWork = 'HB007';

/**
 * A second reader approves what they read: all of it is accepted and published in one transaction, or nothing is.
 * Refuses work of the reader's own (the database does too), and whatever changed since it was read.
 */
export async function approveReviews(
  reader: number,
  read: readonly Read[],
  at: Date,
): Promise<Result<null, ApprovalRefusal>> {
  try {
    await changeAs(
      reader,
      'second reading',
      async (tx) => {
        await holdTheDoor(tx);
        for (const { id, fingerprint } of read) {
          if ((await fingerprintOf(tx, id)) !== fingerprint) throw new GivenUp('changed meanwhile');
        }
        await carryOut(
          tx,
          reader,
          read.map(({ id }) => id),
          at,
        );
      },
      { timeoutSeconds: 120 },
    );
    return accepted(null);
  } catch (problem) {
    if (problem instanceof GivenUp) return refused(problem.reason);
    if (problem instanceof Error && problem.message.includes(ownWork)) return refused('own work');
    throw problem;
  }
}

/** One record as approving would leave it, beside what is on record now. */
export type Foreseen = { seq: number; act: string; changes: EditionChange[] } & (
  | { subject: 'person'; key: string; before: PersonSheet | null; after: PersonSheet | null }
  | { subject: 'document'; key: string; before: DocumentSheet | null; after: DocumentSheet | null }
);

export type Preview = {
  fingerprints: ReadonlyMap<number, string>;
  records: Foreseen[];
  /** Organisations, places and provisions that would come on record, change, or be led to by more passages. */
  terms: ForeseenTerm[];
};

/** Ends the transaction of a preview. */
class Undone extends Error {}

/**
 * What approving these reviews would publish: it is done in a transaction that is then undone, so that a second
 * reader sees exactly what readers would. Nothing stays, not even in the change log. Records come in the order
 * of the editions they would get.
 */
export async function previewReviews(
  ids: readonly number[],
  at: Date,
): Promise<Result<Preview, ApprovalRefusal>> {
  const seen: { preview: Preview | null } = { preview: null };
  try {
    await changeAs(
      INSTALLATION,
      'preview',
      async (tx) => {
        const fingerprints = new Map<number, string>();
        for (const id of ids) fingerprints.set(id, await fingerprintOf(tx, id));
        const last = await tx.edition.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } });
        const before = await readTermsShown(tx);
        await carryOut(tx, INSTALLATION, ids, at);
        seen.preview = {
          fingerprints,
          records: await listForeseen(tx, Number(last?.seq ?? 0)),
          terms: listForeseenTerms(before, await readTermsShown(tx)),
        };
        throw new Undone();
      },
      { timeoutSeconds: 120 },
    );
  } catch (problem) {
    if (problem instanceof GivenUp) return refused(problem.reason);
    if (!(problem instanceof Undone)) throw problem;
  }
  if (seen.preview === null) throw new Error('a preview was undone before it was seen');
  return accepted(seen.preview);
}

const row = z.object({
  seq: z.coerce.number().int(),
  subject: z.enum(['person', 'document']),
  key: z.string(),
  act: z.string(),
  changes: z.array(editionChange),
  after: z.unknown(),
});

/** Records that got an edition after `last` in this transaction; what was before is read outside of it. */
async function listForeseen(tx: WriteTx, last: number): Promise<Foreseen[]> {
  const rows = z.array(row).parse(
    await tx.$queryRaw`
      SELECT e.seq, e.subject, e.subject_key AS key, e.act, e.changes, coalesce(s.sheet, d.sheet) AS after
        FROM record.edition e
        LEFT JOIN record.sheet s ON e.subject = 'person' AND s.number::text = e.subject_key
        LEFT JOIN record.document d ON e.subject = 'document' AND d.slug = e.subject_key
       WHERE e.seq > ${last} ORDER BY e.seq`,
  );
  const people = new Map(
    (
      await writers().recordSheet.findMany({
        where: {
          number: { in: rows.flatMap(({ subject, key }) => (subject === 'person' ? Number(key) : [])) },
        },
      })
    ).map(({ number, sheet }) => [String(number), personSheet.parse(sheet)]),
  );
  const documents = new Map(
    (
      await writers().recordDocument.findMany({
        where: { slug: { in: rows.map(({ key }) => key) } },
      })
    ).map(({ slug, sheet }) => [slug, documentSheet.parse(sheet)]),
  );
  return rows.map(({ subject, key, after, ...edition }): Foreseen => {
    if (subject === 'person') {
      const sheet = after === null ? null : personSheet.parse(after);
      return { ...edition, subject, key, before: people.get(key) ?? null, after: sheet };
    }
    const sheet = after === null ? null : documentSheet.parse(after);
    return { ...edition, subject, key, before: documents.get(key) ?? null, after: sheet };
  });
}
