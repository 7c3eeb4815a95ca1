import { respond } from '@/lib/exports/api/operation';
import { listPeopleAnswer, listPeopleOperation } from '@/lib/exports/api/people';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return respond(listPeopleOperation, request, listPeopleAnswer);
}
