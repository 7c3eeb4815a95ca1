import { listPassagesAnswer, listPassagesOperation } from '@/lib/exports/api/documents';
import { respond } from '@/lib/exports/api/operation';

type Door = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Door): Promise<Response> {
  const { id } = await params;
  return respond(listPassagesOperation, request, (asked) => listPassagesAnswer(id, asked));
}
