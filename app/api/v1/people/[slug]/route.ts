import { respond } from '@/lib/exports/api/operation';
import { readPersonAnswer, readPersonOperation } from '@/lib/exports/api/people';

type Door = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: Door): Promise<Response> {
  const { slug } = await params;
  return respond(readPersonOperation, request, () => readPersonAnswer(slug));
}
