import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { withStatus } from '@/app/(reader)/status';
import { ChoosePage } from '@/components/briefing/choose-page';
import { RegisterRefused } from '@/components/register/refused';
import { maxInPack } from '@/lib/briefing/schema';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { listRegister } from '@/lib/record/register';
import { parseRegisterQuery, registerAddress } from '@/lib/record/register-query';

const here = '/briefing';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('briefing');
  return { title: t('pack'), description: t('pack_what', { most: maxInPack }) };
}

export default async function Briefing({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = parseRegisterQuery(pairsOf(await searchParams));
  if (!query.ok) return withStatus(400, <RegisterRefused refused={query.reason} />);
  const register = await listRegister(query.value);
  if (!register.ok) {
    const { reason } = register;
    if (reason.reason === 'unknown_value') return withStatus(400, <RegisterRefused refused={reason} />);
    const last = registerAddress({ ...query.value, page: reason.pages }, here);
    return withStatus(404, <RegisterRefused refused={{ ...reason, last }} />);
  }
  const { rows, total, page, pages } = register.value;
  return (
    <ChoosePage
      people={rows}
      total={total}
      page={page}
      pages={pages}
      pageHref={(to) => registerAddress({ ...query.value, page: to }, here)}
      most={maxInPack}
    />
  );
}
