import { today } from '@/app/(reader)/address';
import { readFiguresAnswer, readFiguresOperation } from '@/lib/exports/api/figures';
import { respond } from '@/lib/exports/api/operation';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return respond(readFiguresOperation, request, (asked) => readFiguresAnswer(asked, today()));
}
