import { today } from '@/app/(reader)/address';
import { listEditionsAnswer, listEditionsOperation } from '@/lib/exports/api/editions';
import { respond } from '@/lib/exports/api/operation';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return respond(listEditionsOperation, request, (asked) => listEditionsAnswer(asked, today()));
}
