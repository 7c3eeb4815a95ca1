import { today } from '@/app/(reader)/address';
import { composeFrame } from '@/lib/embeds/frame';
import { absentAnswer, noSuchPerson } from '@/lib/exports/answer';
import { readSpeech } from '@/lib/language/speech';
import { readAbsence } from '@/lib/record/absence';
import { readPublishedPerson } from '@/lib/record/read';

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const published = await readPublishedPerson(slug);
  if (published !== null) {
    return new Response(composeFrame(published, today(), await readSpeech()), {
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    });
  }
  return absentAnswer(await readAbsence('person', slug), (present) => `/embed/${present}`, noSuchPerson);
}
