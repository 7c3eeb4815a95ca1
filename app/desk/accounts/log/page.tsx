import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { Table } from '@/components/desk/table';
import { Section } from '@/components/ui/section';
import { auditPage, listAudit } from '@/lib/accounts/audit';
import { requireSteward } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('factor'))('log_title') };
}

/** What is about no account at all, and not about an address that has none. */
const ofNobody = new Set(['restricted_viewed', 'exported', 'invited']);

/** The log of signing in, of what happened to accounts and of looks at restricted data, for stewards, a page at a time. */
export default async function LogPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const steward = await requireSteward();
  const asked = rowNumber.safeParse((await searchParams).page ?? '1');
  if (!asked.success) notFound();
  const page = asked.data;
  const [t, { lines, count }] = await Promise.all([getTranslations('factor'), listAudit(steward, page)]);
  const pages = Math.max(1, Math.ceil(count / auditPage));
  if (page > pages) notFound();
  return (
    <DeskPage title={t('log_title')} signedIn={frameOf(steward, 'accounts')}>
      <Section id="log" title={t('log')} aside={t('log_aside', { count })}>
        <Table
          caption={t('log_title')}
          columns={[t('at'), t('act'), t('by'), t('of'), t('said')]}
          rows={lines.map(({ id, at, act, by, of, said }) => ({
            key: id,
            cells: [
              <Moment key="at" at={at} />,
              t(`acts.${act}`),
              by ?? t('visitor'),
              of ?? (ofNobody.has(act) ? '–' : t('no_account')),
              said ?? '–',
            ],
          }))}
        />
        <nav aria-label={t('log')} className="mt-4 flex flex-wrap gap-5">
          {page > 1 && <a href={`/desk/accounts/log?page=${page - 1}`}>{t('newer')}</a>}
          <span className="text-ink-3">{t('page', { page, pages })}</span>
          {page < pages && <a href={`/desk/accounts/log?page=${page + 1}`}>{t('older')}</a>}
        </nav>
      </Section>
    </DeskPage>
  );
}
