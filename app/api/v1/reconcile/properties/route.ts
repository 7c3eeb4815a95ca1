import { answerProposing } from '@/lib/exports/reconcile/answer';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  return answerProposing(new URL(request.url).searchParams);
}
