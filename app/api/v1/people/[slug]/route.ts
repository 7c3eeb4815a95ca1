import { goneAnswer, problem, sheetAnswer } from '@/lib/exports/answer';
import { readPublishedPerson, readRedirect } from '@/lib/record/read';
import { readTombstone } from '@/lib/record/tombstones';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const { slug } = await params;
  const published = await readPublishedPerson(slug);
  if (published !== null) {
    return sheetAnswer(published.sheet, published.edition, `/people/${slug}`);
  }
  const moved = await readRedirect(slug);
  if (moved !== null) {
    return new Response(null, { status: 308, headers: { Location: `/api/v1/people/${moved}` } });
  }
  const tombstone = await readTombstone('person', slug);
  if (tombstone !== null) return goneAnswer(tombstone);
  return problem(
    404,
    'No such person',
    'No published person has this address. Look for the name with /api/v1/people?q=',
  );
}
