import { respond } from '@/lib/exports/api/operation';
import { readTermAnswer, termOperations } from '@/lib/exports/api/terms';

type Door = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: Door): Promise<Response> {
  const { slug } = await params;
  return respond(termOperations.organisations.read, request, () => readTermAnswer('organisations', slug));
}
