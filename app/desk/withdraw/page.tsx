import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { Table } from '@/components/desk/table';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Found } from '@/components/withdrawals/found';
import { requireSteward } from '@/lib/accounts/gate';
import { withoutNul } from '@/lib/core/typed-text';
import { findOnRecord, listWithdrawals } from '@/lib/publishing/withdrawals';

type Door = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const asked = z.object({
  q: z.string().transform(withoutNul).pipe(z.string().trim().max(200)).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  done: z.literal('1').optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('withdrawals'))('title') };
}

/** A steward finds what is to leave the record, and sees what has left it. */
export default async function WithdrawPage({ searchParams }: Door) {
  const steward = await requireSteward();
  const { q, page, done } = asked.parse(await searchParams);
  const [t, made, found] = await Promise.all([
    getTranslations('withdrawals'),
    listWithdrawals(page),
    q === '' ? null : findOnRecord(q),
  ]);
  return (
    <DeskPage title={t('title')} signedIn={frameOf(steward, 'withdraw')}>
      {done && <Notice tone="done">{t('done')}</Notice>}
      <Section id="find" title={t('find')} aside={t('find_aside')}>
        <form method="get" className="max-w-[30rem]">
          <TextField name="q" label={t('query')} hint={t('query_hint')} defaultValue={q} maxLength={200} />
          <Button primary>{t('submit_find')}</Button>
        </form>
        {found !== null && <Found {...found} />}
      </Section>
      <Section id="made" title={t('made')} aside={t('made_aside')}>
        {made.rows.length === 0 ? (
          <p className="text-ink-2">{t('none_made')}</p>
        ) : (
          <Table
            caption={t('made')}
            columns={[
              t('column_what'),
              t('column_of'),
              t('column_reason'),
              t('column_by'),
              t('column_at'),
              t('column_state'),
            ]}
            rows={made.rows.map(({ id, act, name, reason, by, madeAt, liftedAt }) => ({
              key: id,
              cells: [
                t(`act.${act}`),
                name,
                reason,
                by,
                <Moment key="at" at={madeAt} />,
                liftedAt === null ? (
                  <a key="lift" href={`/desk/withdraw/lift/${id}`}>
                    {t('lift')}
                    <span className="sr-only">: {name}</span>
                  </a>
                ) : (
                  t('lifted')
                ),
              ],
            }))}
          />
        )}
        <p className="mt-4 flex gap-6">
          {page > 1 && <a href={`/desk/withdraw?page=${page - 1}#made`}>{t('newer')}</a>}
          {made.more && <a href={`/desk/withdraw?page=${page + 1}#made`}>{t('older')}</a>}
        </p>
      </Section>
    </DeskPage>
  );
}
