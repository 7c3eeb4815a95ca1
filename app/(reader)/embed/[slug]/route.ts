import { today } from '@/app/(reader)/address';
import { composeFrame } from '@/lib/embeds/frame';
import { goneAnswer, problem } from '@/lib/exports/answer';
import { readSpeech } from '@/lib/language/speech';
import { readPublishedPerson, readRedirect } from '@/lib/record/read';
import { readTombstone } from '@/lib/record/tombstones';

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const published = await readPublishedPerson(slug);
  if (published !== null) {
    return new Response(composeFrame(published, today(), await readSpeech()), {
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    });
  }
  const moved = await readRedirect(slug);
  if (moved !== null) return new Response(null, { status: 308, headers: { Location: `/embed/${moved}` } });
  const tombstone = await readTombstone('person', slug);
  return tombstone === null
    ? problem(404, 'No such person', 'No published person has this address.')
    : goneAnswer(tombstone);
}
