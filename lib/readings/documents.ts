import { fromDay, parsePartialDate } from '@/lib/core/partial-date';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import type { DocumentForm } from '@/lib/readings/schema';

export type ReviseRefusal =
  | 'unknown document'
  | 'changed meanwhile'
  | 'slug taken'
  | 'slug public'
  | 'not a date'
  | 'unknown body';

/**
 * Corrects what is said of a document itself. Refuses a state that is no longer the present one, and another
 * address for a document that readers know by its own.
 */
export async function reviseDocument(
  tx: WriteTx,
  id: number,
  seenRevision: number,
  { references, body, ...columns }: DocumentForm,
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

async function reviseReferences(tx: WriteTx, documentId: number, wanted: DocumentForm['references']) {
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

/** A document as its form shows it; null when there is none. */
export async function readDocumentForm(
  tx: Pick<WriteTx, 'document'>,
  id: number,
): Promise<{ revision: number; values: { [Field in keyof DocumentForm]: string } } | null> {
  const row = await tx.document.findUnique({
    where: { id },
    include: { body: { select: { slug: true } }, references: { orderBy: { id: 'asc' } } },
  });
  if (!row) return null;
  const { kind, slug, usualTitle, shortTitle, stated, statedMeaning } = row;
  return {
    revision: row.revision,
    values: {
      kind,
      slug,
      usualTitle,
      shortTitle,
      stated,
      statedMeaning,
      title: row.title ?? '',
      body: row.body?.slug ?? '',
      officialUrl: row.officialUrl ?? '',
      references: row.references.map(({ type, value }) => `${type}: ${value}`).join('\n'),
    },
  };
}
