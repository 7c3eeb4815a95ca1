import { fullAddress, today } from '@/app/(reader)/address';
import { composeCaseSheet } from '@/lib/briefing/compose';
import { absentAnswer, noSuchPerson, pdfAnswer } from '@/lib/exports/answer';
import { readSpeech } from '@/lib/language/speech';
import { readAbsence } from '@/lib/record/absence';
import { readPublishedPerson } from '@/lib/record/read';

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const published = await readPublishedPerson(slug);
  if (published === null) {
    const absence = await readAbsence('person', slug);
    return absentAnswer(absence, (present) => `/people/${present}/sheet.pdf`, noSuchPerson);
  }
  const pdf = await composeCaseSheet(
    { ...published, origin: await fullAddress('/'), today: today() },
    await readSpeech(),
  );
  return pdfAnswer(pdf, `habeas-${slug}-${published.edition.number}.pdf`);
}
