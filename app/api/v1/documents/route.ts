import { listAnswer } from '@/lib/exports/answer';
import { listDocuments } from '@/lib/record/read';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const documents = await listDocuments();
  const items = documents.map((document) => ({
    ...document,
    page: `/documents/${document.slug}`,
    self: `/api/v1/documents/${document.slug}`,
  }));
  return listAnswer({ items, total: items.length, next: null });
}
