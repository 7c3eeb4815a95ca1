import { fromDay, parsePartialDate } from '@/lib/core/partial-date';
import { accepted, type Result, refused } from '@/lib/core/result';
import { type WriteTx, writers } from '@/lib/db/writers';
import type { DocumentRevision } from '@/lib/documents/schema';

export type ReviseRefusal =
  | 'unknown document'
  | 'changed meanwhile'
  | 'slug taken'
  | 'slug public'
  | 'not a date'
  | 'unknown body';

/**
 * Corrects what is said of a document itself. Refuses a state that is no longer the present one, and another
 * address for a document that readers know by its own. Of a document on record this is called when a second reader
 * approved the correction (lib/publishing/carry-out); before, by whoever corrects the draft.
 */
export async function reviseDocument(
  tx: WriteTx,
  id: number,
  seenRevision: number,
  { references, body, ...columns }: DocumentRevision,
): Promise<Result<{ revision: number }, ReviseRefusal>> {
  await tx.$executeRaw`SELECT 1 FROM casework.document WHERE id = ${id} FOR UPDATE`;
  const row = await tx.document.findUnique({
    where: { id },
    select: { revision: true, slug: true, accepted: true },
  });
  if (!row) return refused('unknown document');
  if (row.revision !== seenRevision) return refused('changed meanwhile');
  if (row.slug !== columns.slug) {
    if (row.accepted) return refused('slug public');
    if (await tx.document.findUnique({ where: { slug: columns.slug }, select: { id: true } })) {
      return refused('slug taken');
    }
  }
  const date = parsePartialDate(columns.stated);
  if (!date.ok || date.value.from === null) return refused('not a date');
  const speaker = body === null ? null : await tx.organisation.findUnique({ where: { slug: body } });
  if (body !== null && !speaker) return refused('unknown body');
  await tx.document.update({
    where: { id },
    data: {
      ...columns,
      bodyId: speaker?.id ?? null,
      statedFrom: fromDay(date.value.from),
      statedUntil: date.value.until === null ? null : fromDay(date.value.until),
      revision: { increment: 1 },
    },
  });
  await reviseReferences(tx, id, references);
  return accepted({ revision: seenRevision + 1 });
}

async function reviseReferences(tx: WriteTx, documentId: number, wanted: DocumentRevision['references']) {
  const present = await tx.documentReference.findMany({ where: { documentId } });
  const key = ({ type, value }: { type: string; value: string }) => `${type} ${value}`;
  const kept = new Set(wanted.map(key));
  const known = new Set(present.map(key));
  const gone = present.filter((row) => !kept.has(key(row))).map(({ id }) => id);
  if (gone.length > 0) await tx.documentReference.deleteMany({ where: { id: { in: gone } } });
  const added = wanted.filter((one) => !known.has(key(one)));
  if (added.length > 0) {
    await tx.documentReference.createMany({ data: added.map((one) => ({ ...one, documentId })) });
  }
}

/** Whether a second reader has put the document on record: from then on its corrections wait for one, too. */
export async function isAccepted(id: number): Promise<boolean> {
  const row = await writers().document.findUnique({ where: { id }, select: { accepted: true } });
  return row?.accepted ?? false;
}
