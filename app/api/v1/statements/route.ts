import { respond } from '@/lib/exports/api/operation';
import { listStatementsAnswer, listStatementsOperation } from '@/lib/exports/api/statements';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return respond(listStatementsOperation, request, listStatementsAnswer);
}
