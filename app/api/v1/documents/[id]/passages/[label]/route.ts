import { readPassageAnswer, readPassageOperation } from '@/lib/exports/api/documents';
import { respond } from '@/lib/exports/api/operation';

type Door = { params: Promise<{ id: string; label: string }> };

export async function GET(request: Request, { params }: Door): Promise<Response> {
  const { id, label } = await params;
  return respond(readPassageOperation, request, () => readPassageAnswer(id, label));
}
