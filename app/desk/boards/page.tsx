import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { weighForPage } from '@/app/desk/boards/weigh';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Table } from '@/components/desk/table';
import { requireActor } from '@/lib/accounts/gate';
import { countBoards } from '@/lib/boards/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('boards'))('title') };
}

/** The work that is left, in numbers that open their rows. */
export default async function BoardsPage() {
  const actor = await requireActor();
  const left = await weighForPage();
  const [t, counts] = await Promise.all([getTranslations('boards'), countBoards(actor, new Date())]);
  return (
    <DeskPage title={t('title')} signedIn={frameOf(actor, 'boards')}>
      <p className="mt-3 mb-5 max-w-[42rem]">{t('aside')}</p>
      {left > 0 && <p className="mb-5 max-w-[42rem] font-semibold">{t('left', { count: left })}</p>}
      <Table
        caption={t('title')}
        columns={[t('board'), t('rows'), t('means')]}
        rows={counts.map(({ board, count, more }) => ({
          key: board,
          cells: [
            <a
              key="board"
              href={board === 'duplicates' ? '/desk/duplicates' : `/desk/boards/${board}`}
              className="font-semibold"
            >
              {t(`code.${board}`)}
            </a>,
            more ? t('more', { count }) : count,
            <span key="means" className="text-ink-2">
              {t(`explained.${board}`)}
            </span>,
          ],
        }))}
      />
    </DeskPage>
  );
}
