import { fullAddress, today } from '@/app/(reader)/address';
import { composeCalendar } from '@/lib/feeds/calendar';
import { listDates } from '@/lib/feeds/dates';
import { readSpeech } from '@/lib/language/speech';
import { readNewestEdition } from '@/lib/record/read';

export async function GET() {
  const [dates, newest, origin, speech] = await Promise.all([
    listDates(today()),
    readNewestEdition(),
    fullAddress('/'),
    readSpeech(),
  ]);
  const stamp = newest?.publishedAt ?? new Date(0).toISOString();
  return new Response(composeCalendar({ ...dates, origin, stamp }, speech), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  });
}
