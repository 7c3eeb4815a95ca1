import { fullAddress, today } from '@/app/(reader)/address';
import { absentAnswer, problem } from '@/lib/exports/answer';
import { feedAddress, parseFeed } from '@/lib/feeds/address';
import { composeFeed, pageOf } from '@/lib/feeds/compose';
import { nameFollowed } from '@/lib/feeds/followed';
import { readFeed } from '@/lib/feeds/read';
import { readSpeech } from '@/lib/language/speech';

const kinds = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;

const nothingToFollow = () =>
  problem(404, 'Nothing to follow', 'Nothing on record has this address. The feeds there are: /follow');

export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const wanted = parseFeed((await params).path, [...new URL(request.url).searchParams]);
  if (!wanted.ok) {
    return wanted.reason.reason === 'no_such_feed'
      ? problem(404, 'No such feed', 'The feeds there are: /follow')
      : problem(
          400,
          'Not understood',
          'A feed of the register takes its choices, a feed of a search takes q. See /follow',
        );
  }
  const { subject, format } = wanted.value;
  const speech = await readSpeech();
  const followed = await nameFollowed(subject, speech);
  if (followed.is !== 'there') {
    const moved = (slug: string) => feedAddress({ of: 'person', slug }, format);
    return absentAnswer(followed, moved, nothingToFollow);
  }
  const body = composeFeed(
    {
      wanted: wanted.value,
      found: await readFeed(subject),
      name: followed.name,
      page: pageOf(subject),
      origin: await fullAddress('/'),
      today: today(),
    },
    speech,
  );
  return new Response(body, {
    headers: { 'Content-Type': `${kinds[format]}; charset=utf-8`, 'Access-Control-Allow-Origin': '*' },
  });
}
