import { answerSuggesting } from '@/lib/exports/reconcile/answer';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answerSuggesting(new URL(request.url).searchParams);
}
