import { respond } from '@/lib/exports/api/operation';
import { listTermsAnswer, termOperations } from '@/lib/exports/api/terms';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return respond(termOperations.provisions.list, request, (asked) => listTermsAnswer('provisions', asked));
}
