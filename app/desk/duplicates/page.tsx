import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { look } from '@/app/desk/duplicates/actions';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { Table } from '@/components/desk/table';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/accounts/gate';
import { readPossibleDuplicates } from '@/lib/people/possible';
import { listDecided } from '@/lib/people/record-of';

const most = 200;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('duplicates'))('title') };
}

/** Pairs of records that may be of one person, what was decided about pairs, and the way to part a record. */
export default async function DuplicatesPage() {
  const actor = await requireActor();
  const [t, { search, pairs }, decided] = await Promise.all([
    getTranslations('duplicates'),
    readPossibleDuplicates(most),
    listDecided(),
  ]);
  const running = search !== null && search.finishedAt === null;
  return (
    <DeskPage title={t('title')} signedIn={frameOf(actor, 'duplicates')}>
      <Section id="pairs" title={t('pairs')} aside={t('pairs_aside')}>
        <form action={look} className="mb-4 flex flex-wrap items-center gap-4">
          <p className="text-note text-ink-2">
            {search === null
              ? t('never')
              : t.rich(running ? 'looking' : 'looked', {
                  moment: () => <Moment at={search.finishedAt ?? search.startedAt} />,
                })}
          </p>
          <Button>{t(search === null ? 'look' : 'look_again')}</Button>
        </form>
        {pairs.length === 0 ? (
          search !== null && !running && <p className="text-ink-2">{t('none')}</p>
        ) : (
          <Table
            caption={t('pairs')}
            columns={[t('columns.one'), t('columns.other'), t('columns.how'), t('columns.state')]}
            rows={pairs.map((pair) => ({
              key: `${pair.one} ${pair.other}`,
              cells: [
                <span key="one">
                  {pair.oneName} <span className="text-ink-3">{pair.oneForm}</span>
                </span>,
                <span key="other">
                  {pair.otherName} <span className="text-ink-3">{pair.otherForm}</span>
                </span>,
                t(`verdict.${pair.verdict}`),
                pair.waiting === null ? (
                  <a key="compare" href={`/desk/duplicates/${pair.one}/${pair.other}`}>
                    {t('compare')}
                    <span className="sr-only">
                      : {pair.oneName}, {pair.otherName}
                    </span>
                  </a>
                ) : (
                  <a key="waits" href={`/desk/review/${pair.waiting}`}>
                    {t('waits')}
                  </a>
                ),
              ],
            }))}
          />
        )}
      </Section>
      <Section id="decided" title={t('decided')} aside={t('decided_aside')}>
        {decided.length === 0 ? (
          <p className="text-ink-2">{t('none_decided')}</p>
        ) : (
          <Table
            caption={t('decided')}
            columns={[t('columns.decision'), t('columns.rests'), t('columns.when'), t('columns.undo')]}
            rows={decided.map(({ act, id, keptName, goneName, source, decidedAt }) => ({
              key: `${act} ${id}`,
              cells: [
                t(`act.${act}`, { kept: keptName, gone: goneName }),
                source,
                <Moment key="when" at={decidedAt} />,
                <a key="undo" href={`/desk/duplicates/undo/${act}/${id}`}>
                  {t('undo')}
                  <span className="sr-only">: {goneName}</span>
                </a>,
              ],
            }))}
          />
        )}
      </Section>
      <Section id="part" title={t('part')} aside={t('part_aside')}>
        <form action="/desk/duplicates/split" className="max-w-[30rem]">
          <TextField
            name="number"
            label={t('number')}
            hint={t('number_hint')}
            inputMode="numeric"
            autoComplete="off"
          />
          <Button>{t('part_open')}</Button>
        </form>
      </Section>
    </DeskPage>
  );
}
