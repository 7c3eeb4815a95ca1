import { goneAnswer, noSuchDocument, sheetAnswer } from '@/lib/exports/answer';
import { readPublishedDocument } from '@/lib/record/read';
import { readTombstone } from '@/lib/record/tombstones';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const published = await readPublishedDocument(id);
  if (published !== null) {
    return sheetAnswer(published.sheet, published.edition, `/documents/${id}`);
  }
  const tombstone = await readTombstone('document', id);
  return tombstone === null ? noSuchDocument() : goneAnswer(tombstone);
}
