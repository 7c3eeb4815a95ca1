import { fullAddress } from '@/app/(reader)/address';
import { answerMatching } from '@/lib/exports/reconcile/answer';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  return answerMatching(new URL(request.url).searchParams, await fullAddress('/'));
}

/** Changes nothing: a batch of names may be too long for an address. */
export async function POST(request: Request): Promise<Response> {
  return answerMatching(new URLSearchParams(await request.text()), await fullAddress('/'));
}
