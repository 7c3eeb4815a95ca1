import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { today } from '@/app/(reader)/address';
import { RegisterPage } from '@/components/register/page';
import { RegisterRefused } from '@/components/register/refused';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { feedAddress } from '@/lib/feeds/address';
import { statusMetaName } from '@/lib/press/status';
import { listRegister } from '@/lib/record/register';
import { parseRegisterQuery, registerAddress } from '@/lib/record/register-query';
import { countStanding } from '@/lib/record/standing';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('register');
  return { title: t('title'), description: t('description') };
}

export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = parseRegisterQuery(pairsOf(await searchParams));
  if (!query.ok) return refuse(400, <RegisterRefused refused={query.reason} />);
  const [register, standing] = await Promise.all([listRegister(query.value), countStanding()]);
  if (!register.ok) {
    const { reason } = register;
    if (reason.reason === 'unknown_value') return refuse(400, <RegisterRefused refused={reason} />);
    const last = registerAddress({ ...query.value, page: reason.pages });
    return refuse(404, <RegisterRefused refused={{ ...reason, last }} />);
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
      unnamedHref={registerAddress({ ...asked, named: 'no', page: 1 })}
      take={{
        json: `/api/v1${registerAddress(asked)}`,
        feed: feedAddress({ of: 'register', query: asked }, 'atom'),
        pack: registerAddress({ ...asked, page: 1 }).replace('/people', '/briefing'),
      }}
      today={today()}
    />
  );
}

function refuse(status: 400 | 404, page: React.ReactNode) {
  return (
    <>
      <meta name={statusMetaName} content={String(status)} />
      <meta name="robots" content="noindex" />
      {page}
    </>
  );
}
