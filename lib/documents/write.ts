import { fromDay, partialDate } from '@/lib/core/partial-date';
import type { WriteTx } from '@/lib/db/writers';
import type { DocumentInput } from '@/lib/documents/schema';

/** A recorded document: its id and its passages by label. */
export type RecordedDocument = { id: number; textId: number; passages: ReadonlyMap<string, number> };

/**
 * Records a document with one text and its passages, as a draft. The body, when given, must be on record.
 * Throws on a `stated` that is open at its start: a document's date needs a first day to be sorted by.
 */
export async function recordDocument(
  tx: WriteTx,
  input: DocumentInput,
  file?: TextFile,
): Promise<RecordedDocument> {
  const { body, votes, references, text, ...columns } = input;
  const date = partialDate(input.stated);
  if (date.from === null) throw new Error(`document ${input.slug}: its date has no first day`);
  const speaker =
    body === null
      ? null
      : await tx.organisation.findUniqueOrThrow({ where: { slug: body }, select: { id: true } });
  const document = await tx.document.create({
    data: {
      ...columns,
      statedFrom: fromDay(date.from),
      statedUntil: date.until === null ? null : fromDay(date.until),
      bodyId: speaker?.id ?? null,
      votesFor: votes?.for ?? null,
      votesAgainst: votes?.against ?? null,
      abstentions: votes?.abstentions ?? null,
    },
    select: { id: true },
  });
  await tx.documentReference.createMany({
    data: references.map((reference) => ({ ...reference, documentId: document.id })),
  });
  return { id: document.id, ...(await recordText(tx, document.id, text, file)) };
}

/** The file a text came in, where it is known. */
export type TextFile = { fileName: string | null; mediaType: string | null };

/** Records one more text of a document that is on record: another language, or a corrected one. */
export async function recordText(
  tx: WriteTx,
  documentId: number,
  { passages, content, ...columns }: DocumentInput['text'],
  file: TextFile = { fileName: null, mediaType: null },
): Promise<Omit<RecordedDocument, 'id'>> {
  const held = await tx.documentText.create({
    data: {
      documentId,
      ...columns,
      ...file,
      content: content === null ? null : Uint8Array.from(content),
    },
    select: { id: true },
  });
  const rows = await tx.passage.createManyAndReturn({
    data: passages.map((passage) => ({ ...passage, documentId, textId: held.id })),
    select: { id: true, label: true },
  });
  return { textId: held.id, passages: new Map(rows.map((row) => [row.label, row.id])) };
}
