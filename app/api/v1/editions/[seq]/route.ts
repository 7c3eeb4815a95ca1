import { readEditionAnswer, readEditionOperation } from '@/lib/exports/api/editions';
import { respond } from '@/lib/exports/api/operation';

type Door = { params: Promise<{ seq: string }> };

export async function GET(request: Request, { params }: Door): Promise<Response> {
  const { seq } = await params;
  return respond(readEditionOperation, request, () => readEditionAnswer(seq));
}
