import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { Table } from '@/components/desk/table';
import { Queue } from '@/components/review/queue';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/accounts/gate';
import { listAnswered, listWaiting } from '@/lib/review/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') };
}

/** The queue of the second readers, and the answers to one's own work. */
export default async function ReviewQueuePage() {
  const actor = await requireActor();
  const [t, waiting, answers] = await Promise.all([
    getTranslations('review'),
    listWaiting(actor),
    listAnswered(actor),
  ]);
  const own = waiting.filter(({ proposedBy }) => proposedBy.id === actor.accountId);
  const others = waiting.filter(({ proposedBy }) => proposedBy.id !== actor.accountId);
  return (
    <DeskPage title={t('title')} signedIn={frameOf(actor, 'review')}>
      <Section id="waiting" title={t('waiting')} aside={t('waiting_aside')}>
        {others.length === 0 ? (
          <p className="text-ink-2">{t('none_waiting')}</p>
        ) : (
          <Queue caption={t('waiting')} rows={others} />
        )}
      </Section>
      <Section id="own" title={t('own')} aside={t('own_aside')}>
        {own.length === 0 ? (
          <p className="text-ink-2">{t('none_own')}</p>
        ) : (
          <Queue caption={t('own')} rows={own} />
        )}
      </Section>
      <Section id="answers" title={t('answers')} aside={t('answers_aside')}>
        {answers.length === 0 ? (
          <p className="text-ink-2">{t('none_answers')}</p>
        ) : (
          <Table
            caption={t('answers')}
            columns={[
              t('columns.what'),
              t('columns.answer'),
              t('columns.by'),
              t('columns.when'),
              t('columns.remark'),
            ]}
            rows={answers.map(({ id, name, decision, decidedBy, decidedAt, remark }) => ({
              key: id,
              cells: [
                <a key="name" href={`/desk/review/${id}`}>
                  {name}
                </a>,
                decision === null ? '' : t(`decision.${decision}`),
                decidedBy?.name ?? '',
                decidedAt === null ? '' : <Moment key="when" at={decidedAt} />,
                remark ?? '',
              ],
            }))}
          />
        )}
      </Section>
    </DeskPage>
  );
}
