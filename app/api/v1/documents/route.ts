import { listAnswer, problem } from '@/lib/exports/answer';
import { listDocuments } from '@/lib/record/read';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const [parameter] = new URL(request.url).searchParams.keys();
  if (parameter !== undefined) {
    const detail = `There is no parameter "${parameter.slice(0, 60)}": the list holds every document and takes none.`;
    return problem(400, 'Unknown query', detail);
  }
  const documents = await listDocuments();
  const items = documents.map((document) => ({
    ...document,
    page: `/documents/${document.slug}`,
    self: `/api/v1/documents/${document.slug}`,
  }));
  return listAnswer({ items, total: items.length, next: null });
}
