import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { acceptAll, carryOut, goOn, throwAway } from '@/app/desk/imports/actions';
import { openTable } from '@/app/desk/imports/opened';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { ReviewForm } from '@/components/desk/review-form';
import { FoundTable } from '@/components/importing/found';
import { RunProgress } from '@/components/importing/progress';
import { PreviewRows } from '@/components/importing/rows';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Paging } from '@/components/ui/paging';
import { Section } from '@/components/ui/section';
import { requireEditor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import type { SearchParams } from '@/lib/core/search-params';
import { countRows, findUnsettled, listProposals, listRows } from '@/lib/importing/read';
import { verdict as verdictCode } from '@/lib/importing/schema';

const size = 50;

interface Address {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('importing'))('title') };
}

/** One table: how far its rows are, what was found of each, and the ways to accept and carry them out. */
export default async function ImportPage({ params, searchParams }: Address) {
  const editor = await requireEditor();
  const table = await openTable(editor, params);
  if (table.state === 'columns' || table.state === 'values')
    redirect(`/desk/imports/${table.id}/${table.state}`);
  const asked = await searchParams;
  const verdict = verdictCode.safeParse(asked.verdict).data ?? null;
  const page = rowNumber.safeParse(asked.page).data ?? 1;
  const [t, counts, rows, unsettled, proposals] = await Promise.all([
    getTranslations('importing'),
    countRows(editor, table.id),
    listRows(editor, table.id, { verdict, page, size }),
    findUnsettled(editor, table.id, 0),
    listProposals(editor, table.id, { page: 1, size: 1 }),
  ]);
  const now = new Date();
  const { run } = table;
  const under = run !== null && run.finishedAt === null ? run : null;
  const act = under?.act === 'carry' ? 'carry' : 'check';
  const total = verdict === null ? table.rowCount : counts[verdict].rows;
  const open = (of: 'new' | 'same' | 'maybe') =>
    counts[of].rows - counts[of].decided - counts[of].aside - counts[of].carried;
  const waiting = counts.new.decided + counts.same.decided + counts.maybe.decided;
  return (
    <DeskPage
      title={table.list}
      over={[
        <>
          {table.fileName ?? '–'}, {t('rows', { count: table.rowCount })}, {table.madeBy},{' '}
          <Moment at={table.madeAt} />
        </>,
      ]}
      signedIn={frameOf(editor, 'imports')}
    >
      {under !== null || table.state === 'checking' ? (
        <RunProgress
          act={act}
          done={under?.done ?? 0}
          total={under?.total ?? table.rowCount}
          stopped={under === null || under.aliveUntil < now}
          goOn={goOn}
          id={table.id}
        />
      ) : (
        <>
          {run?.finishedAt && (
            <Notice tone="done">
              {t('run.took', {
                done: run.done,
                seconds: Math.max(1, Math.round((run.finishedAt.getTime() - run.startedAt.getTime()) / 1000)),
              })}
            </Notice>
          )}
          <Section id="found" title={t('preview.found')} aside={t('preview.found_aside')}>
            <FoundTable id={table.id} counts={counts} />
            <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-note">
              {proposals.total > 0 && (
                <a href={`/desk/imports/${table.id}/proposals`}>
                  {t('proposals.link', { count: proposals.total })}
                </a>
              )}
              {counts.refused.rows > 0 && (
                <a href={`/desk/imports/${table.id}/refused`}>{t('preview.refused_table')}</a>
              )}
              <a href={`/desk/imports/${table.id}/columns`}>{t('preview.mapping')}</a>
            </p>
          </Section>
          <Section id="carry" title={t('carry.title')} aside={t('carry.aside')}>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              {(['new', 'same'] as const).map(
                (which) =>
                  open(which) > 0 && (
                    <ReviewForm key={which} action={acceptAll}>
                      <input type="hidden" name="import" value={table.id} />
                      <input type="hidden" name="which" value={which} />
                      <Button>{t(`carry.accept_${which}`, { count: open(which) })}</Button>
                    </ReviewForm>
                  ),
              )}
              {unsettled !== null && (
                <ButtonLink href={`/desk/imports/${table.id}/rows/${unsettled}`}>
                  {t('preview.settle_next')}
                </ButtonLink>
              )}
            </div>
            <p className="my-3 text-note text-ink-2">
              {open('maybe') > 0
                ? t('carry.maybe_left', { count: open('maybe') })
                : counts.maybe.rows > 0 && t('preview.settled_all')}
            </p>
            {waiting > 0 ? (
              <ReviewForm action={carryOut}>
                <input type="hidden" name="import" value={table.id} />
                <Button primary>{t('carry.submit', { count: waiting })}</Button>
              </ReviewForm>
            ) : (
              <p>{t('carry.none')}</p>
            )}
          </Section>
          <Section
            id="rows"
            title={t('preview.rows')}
            aside={verdict === null ? t('preview.all') : t(`verdict_of.${verdict}`)}
          >
            <PreviewRows id={table.id} rows={rows} />
            <Paging
              page={page}
              pages={Math.ceil(total / size)}
              href={(to) =>
                `/desk/imports/${table.id}?${new URLSearchParams({
                  ...(verdict === null ? {} : { verdict }),
                  page: String(to),
                })}#rows`
              }
            />
          </Section>
          <Section id="drop" title={t('drop.title')} aside={t('drop.aside')}>
            <ReviewForm action={throwAway}>
              <input type="hidden" name="import" value={table.id} />
              <input type="hidden" name="revision" value={table.revision} />
              <Button>{t('drop.submit')}</Button>
            </ReviewForm>
          </Section>
        </>
      )}
    </DeskPage>
  );
}
