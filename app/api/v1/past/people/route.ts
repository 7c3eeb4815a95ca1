import { today } from '@/app/(reader)/address';
import { respond } from '@/lib/exports/api/operation';
import { listPastPeopleAnswer, listPastPeopleOperation } from '@/lib/exports/api/past-people';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return respond(listPastPeopleOperation, request, (asked) => listPastPeopleAnswer(asked, today()));
}
