import { listDocumentsAnswer, listDocumentsOperation } from '@/lib/exports/api/documents';
import { respond } from '@/lib/exports/api/operation';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return respond(listDocumentsOperation, request, listDocumentsAnswer);
}
