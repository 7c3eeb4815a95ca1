import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { Table } from '@/components/desk/table';
import { BringForm } from '@/components/importing/bring-form';
import { Section } from '@/components/ui/section';
import { requireEditor } from '@/lib/accounts/gate';
import type { SearchParams } from '@/lib/core/search-params';
import { listImports } from '@/lib/importing/read';
import { tableRefusals } from '@/lib/importing/schema';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('importing'))('title') };
}

/** Tables that were brought and how far each is, and the way to bring one more. */
export default async function ImportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const editor = await requireEditor();
  const [t, imports, { refused, list }] = await Promise.all([
    getTranslations('importing'),
    listImports(editor),
    searchParams,
  ]);
  const known = tableRefusals.find((code) => code === refused);
  return (
    <DeskPage title={t('title')} signedIn={frameOf(editor, 'imports')}>
      <p className="mt-3 max-w-[42rem] text-ink-2">{t('what')}</p>
      <Section id="bring" title={t('bring')} aside={t('bring_aside')}>
        <BringForm
          wrong={known === undefined ? null : t(`refusal.${known}`)}
          list={typeof list === 'string' ? list.slice(0, 200) : ''}
        />
      </Section>
      <Section id="brought" title={t('brought')} aside={t('brought_aside')}>
        {imports.length === 0 ? (
          <p className="text-ink-2">{t('none')}</p>
        ) : (
          <Table
            caption={t('brought')}
            columns={[t('head.list'), t('head.rows'), t('head.state'), t('head.by')]}
            rows={imports.map((one) => ({
              key: one.id,
              cells: [
                <>
                  <a href={`/desk/imports/${one.id}`} className="font-semibold">
                    {one.list}
                  </a>{' '}
                  <span className="text-ink-2">{one.fileName}</span>
                </>,
                t('rows', { count: one.rowCount }),
                <>
                  {t(`state.${one.state}`)}
                  {one.carried > 0 && ` · ${t('carried_of', { count: one.carried })}`}
                  {one.proposals > 0 && (
                    <>
                      {' · '}
                      <a href={`/desk/imports/${one.id}/proposals`}>
                        {t('proposals_wait', { count: one.proposals })}
                      </a>
                    </>
                  )}
                </>,
                <>
                  {one.madeBy}, <Moment at={one.madeAt} />
                </>,
              ],
            }))}
          />
        )}
      </Section>
    </DeskPage>
  );
}
