import { listAnswer, problem } from '@/lib/exports/answer';
import { listForExport } from '@/lib/exports/people';
import { parsePeopleQuery, refusalDetail } from '@/lib/exports/people-query';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const query = parsePeopleQuery(new URL(request.url).searchParams);
  if (!query.ok) return problem(400, 'Unknown query', refusalDetail(query.reason));
  const list = await listForExport(query.value);
  if (list.ok) return listAnswer(list.value);
  return list.reason.reason === 'beyond_end'
    ? problem(404, 'No such page', `The last page is ${list.reason.pages}.`)
    : problem(400, 'Unknown query', refusalDetail(list.reason));
}
