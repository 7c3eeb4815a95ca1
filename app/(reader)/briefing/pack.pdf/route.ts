import { fullAddress, today } from '@/app/(reader)/address';
import { composePack } from '@/lib/briefing/compose';
import { maxInPack, parseChosen } from '@/lib/briefing/schema';
import { pdfAnswer, problem } from '@/lib/exports/answer';
import { readSpeech } from '@/lib/language/speech';
import { listPublishedPeople } from '@/lib/record/read';

export async function GET(request: Request) {
  const slugs = parseChosen([...new URL(request.url).searchParams]);
  const people = slugs.ok && slugs.value.length <= maxInPack ? await listPublishedPeople(slugs.value) : [];
  if (!slugs.ok || people.length === 0 || people.length !== slugs.value.length)
    return problem(
      400,
      'Not understood',
      `A pack takes one to ${maxInPack} people on record (person). Choose them at /briefing`,
    );
  const [origin, speech] = [await fullAddress('/'), await readSpeech()];
  const pdf = await composePack(
    people.map((each) => ({ ...each, origin, today: today() })),
    speech,
  );
  return pdfAnswer(pdf, 'habeas-briefing.pdf');
}
