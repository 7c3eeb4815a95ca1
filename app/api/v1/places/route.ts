import { respond } from '@/lib/exports/api/operation';
import { listTermsAnswer, termOperations } from '@/lib/exports/api/terms';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return respond(termOperations.places.list, request, (asked) => listTermsAnswer('places', asked));
}
