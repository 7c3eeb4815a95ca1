import { type ReadDb, readers } from '@/lib/db/readers';
import type { DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';
import { passagesAt } from '@/lib/record/document-view';
import type { Edition } from '@/lib/record/edition-schema';
import { listSheetsCiting, readPublishedDocument } from '@/lib/record/read';
import type { PersonSheet } from '@/lib/record/schema';

export type ReadPassage = {
  sheet: DocumentSheet;
  edition: Edition;
  /** In every text that has it. */
  passages: [DocumentPassage, ...DocumentPassage[]];
  /** Everyone whom a statement resting on it is about. */
  citing: PersonSheet[];
};

/** A passage of a published document, with the document; `label` as an address has it. Null: not on record. */
export async function readPassage(
  document: string,
  label: string,
  db: ReadDb = readers(),
): Promise<ReadPassage | null> {
  const published = await readPublishedDocument(document, db);
  if (published === null) return null;
  const { sheet, edition } = published;
  const [first, ...others] = passagesAt(sheet, plain(label));
  if (first === undefined) return null;
  const passages: ReadPassage['passages'] = [first, ...others];
  const labels = [...new Set(passages.map((passage) => passage.label))];
  return { sheet, edition, passages, citing: await listSheetsCiting(document, labels, db) };
}

/** Next leaves the signs of an address as they were sent. */
function plain(label: string): string {
  try {
    return decodeURIComponent(label);
  } catch {
    return label;
  }
}
