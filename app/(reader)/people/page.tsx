import type { Metadata } from 'next';
import { today } from '@/app/(reader)/address';
import { pastRegister } from '@/app/(reader)/people/past';
import { withStatus } from '@/app/(reader)/status';
import { PastRefused } from '@/components/past/refused';
import { RegisterPage } from '@/components/register/page';
import { RegisterRefused } from '@/components/register/refused';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { feedAddress } from '@/lib/feeds/address';
import { dateWords } from '@/lib/language/dates';
import { readSpeech } from '@/lib/language/speech';
import { parsePast } from '@/lib/record/past';
import { listRegister } from '@/lib/record/register';
import { parseRegisterQuery, registerAddress } from '@/lib/record/register-query';
import { choicesOf } from '@/lib/record/register-sql';
import { countStanding } from '@/lib/record/standing';

type Door = { searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: Door): Promise<Metadata> {
  const [split, speech] = await Promise.all([
    searchParams.then((asked) => parsePast(pairsOf(asked), today())),
    readSpeech(),
  ]);
  if (split.ok && split.value.past !== null) {
    const name = speech.t('register.title');
    const date = dateWords(split.value.past.on, speech);
    return {
      title: speech.t('past.person_title', { name, date }),
      description: speech.t('past.description'),
    };
  }
  return { title: speech.t('register.title'), description: speech.t('register.description') };
}

export default async function PeoplePage({ searchParams }: Door) {
  const split = parsePast(pairsOf(await searchParams), today());
  if (!split.ok) {
    return withStatus(400, <PastRefused refused={split.reason} present="/people" today={today()} />);
  }
  const query = parseRegisterQuery(split.value.rest);
  if (!query.ok) return withStatus(400, <RegisterRefused refused={query.reason} />);
  if (split.value.past !== null) return pastRegister(query.value, split.value.past);
  const [register, standing] = await Promise.all([listRegister(query.value), countStanding()]);
  if (!register.ok) {
    const { reason } = register;
    if (reason.reason === 'unknown_value') return withStatus(400, <RegisterRefused refused={reason} />);
    const last = registerAddress({ ...query.value, page: reason.pages });
    return withStatus(404, <RegisterRefused refused={{ ...reason, last }} />);
  }
  const asked = query.value;
  return (
    <RegisterPage
      register={register.value}
      standing={standing}
      sort={asked.sort}
      hrefs={{
        name: registerAddress({ ...asked, sort: 'name', page: 1 }),
        confirmed: registerAddress({ ...asked, sort: 'confirmed', page: 1 }),
      }}
      pageHref={(page) => registerAddress({ ...asked, page })}
      kept={choicesOf(asked).map(({ facet, value }) => [facet, value] as const)}
      unnamedHref={registerAddress({ ...asked, named: 'no', page: 1 })}
      take={{
        // the API goes on by cursor and has one order
        json: `/api/v1${registerAddress({ ...asked, page: 1, sort: 'name' })}`,
        feed: feedAddress({ of: 'register', query: asked }, 'atom'),
        pack: registerAddress({ ...asked, page: 1 }, '/briefing'),
      }}
      today={today()}
    />
  );
}
