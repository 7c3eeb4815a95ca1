import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { type BenchAddress, benchPath, mentionPath, openBench } from '@/app/desk/documents/[id]/bench';
import { send } from '@/app/desk/documents/[id]/review/actions';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Table } from '@/components/desk/table';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { BenchLinks } from '@/components/workbench/bench-links';
import { requireActor } from '@/lib/accounts/gate';
import { writers } from '@/lib/db/writers';
import { listTouched } from '@/lib/readings/review';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('pages.review') };
}

/** What goes to a second reader: the document, and everybody of whom it left drafts. */
export default async function SendPage(address: BenchAddress) {
  const actor = await requireActor();
  const { bench, told } = await openBench(actor, address);
  const { document, mentions } = bench;
  const [t, kinds, touched] = await Promise.all([
    getTranslations('workbench'),
    getTranslations('statements.kind'),
    listTouched(writers(), document.id),
  ]);
  const open = mentions.filter(({ state }) => state === 'open').length;
  return (
    <DeskPage
      title={t('pages.review')}
      over={[document.shortTitle, document.usualTitle]}
      signedIn={frameOf(actor, 'documents')}
    >
      <BenchLinks id={document.id} current="review" texts={bench.texts} text={bench.text.id} />
      {/^\d{1,5}$/.test(told) && (
        <Notice tone="done">
          {t('review.sent', { count: Number(told) })} <a href="/desk/review">{t('review.queue')}</a>
        </Notice>
      )}
      {open > 0 && (
        <Notice>
          {t('review.open', { count: open })} <a href={benchPath(bench, '/names')}>{t('pages.names')}</a>
        </Notice>
      )}
      <form action={send} className="mt-5">
        <input type="hidden" name="document" value={document.id} />
        <Button primary>{t('review.send')}</Button>
        <p className="mt-3 max-w-[42rem] text-note text-ink-2">{t('review.what')}</p>
      </form>
      <Section id="people" title={t('review.people')} aside={t('review.people_aside')}>
        {touched.length === 0 ? (
          <p className="text-ink-2">{t('review.nobody')}</p>
        ) : (
          <Table
            caption={t('review.people')}
            columns={[
              t('names.person'),
              t('review.standing'),
              t('review.mentions'),
              t('review.drafts'),
              t('review.state'),
            ]}
            rows={touched.map((one) => ({
              key: one.number,
              cells: [
                one.name,
                t(`standing.${one.standing}`) + (one.isNew ? ` · ${t('draft_record')}` : ''),
                one.mentions.map(({ id, surface }, index) => (
                  <Fragment key={id}>
                    {index > 0 && ', '}
                    <a href={mentionPath(document.id, id)}>{surface}</a>
                  </Fragment>
                )),
                <ul key="drafts">
                  {one.drafts.map(({ id, kind, quote }) => (
                    <li key={`${id} ${quote}`}>
                      {kinds(kind)} <q className="font-serif italic">{quote}</q>
                    </li>
                  ))}
                  {one.changes > 0 && <li>{t('review.changes', { count: one.changes })}</li>}
                </ul>,
                one.waiting ? t('review.waits') : t('review.not_sent'),
              ],
            }))}
          />
        )}
      </Section>
    </DeskPage>
  );
}
