import { fullAddress, today } from '@/app/(reader)/address';
import { composeCaseSheet } from '@/lib/briefing/compose';
import { goneAnswer, pdfAnswer, problem } from '@/lib/exports/answer';
import { readSpeech } from '@/lib/language/speech';
import { readPublishedPerson, readRedirect } from '@/lib/record/read';
import { readTombstone } from '@/lib/record/tombstones';

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const published = await readPublishedPerson(slug);
  if (published === null) {
    const moved = await readRedirect(slug);
    if (moved !== null)
      return new Response(null, {
        status: 308,
        headers: { Location: `/people/${moved}/sheet.pdf` },
      });
    const tombstone = await readTombstone('person', slug);
    return tombstone === null
      ? problem(404, 'No such person', 'No published person has this address.')
      : goneAnswer(tombstone);
  }
  const pdf = await composeCaseSheet(
    { ...published, origin: await fullAddress('/'), today: today() },
    await readSpeech(),
  );
  return pdfAnswer(pdf, `habeas-${slug}-${published.edition.number}.pdf`);
}
