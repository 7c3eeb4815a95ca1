import { noSuchDocument, sheetAnswer } from '@/lib/exports/answer';
import { readPublishedDocument } from '@/lib/record/read';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const published = await readPublishedDocument(id);
  if (published !== null) {
    return sheetAnswer(published.sheet, published.edition, `/documents/${id}`);
  }
  return noSuchDocument();
}
