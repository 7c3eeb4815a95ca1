import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { weighForPage } from '@/app/desk/boards/weigh';
import { frameOf } from '@/app/desk/frame';
import { BoardRows, ContradictionRows } from '@/components/boards/rows';
import { DeskPage } from '@/components/desk/desk-page';
import { Paging } from '@/components/ui/paging';
import { requireActor } from '@/lib/accounts/gate';
import { countBoard, listBoard, listContradictions } from '@/lib/boards/read';
import { type BoardCode, boardCode, keptBoard } from '@/lib/boards/schema';
import type { SearchParams } from '@/lib/core/search-params';

const size = 100;
const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .catch(1);

interface Address {
  params: Promise<{ board: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const board = boardCode.safeParse((await params).board);
  return board.success ? { title: (await getTranslations('boards'))(`code.${board.data}`) } : {};
}

/** The rows of one board. */
export default async function BoardPage({ params, searchParams }: Address) {
  const actor = await requireActor();
  const board: BoardCode = boardCode.safeParse((await params).board).data ?? notFound();
  if (board === 'duplicates') redirect('/desk/duplicates');
  const now = new Date();
  const left = keptBoard.safeParse(board).success ? await weighForPage() : 0;
  const [t, { count, more }] = await Promise.all([getTranslations('boards'), countBoard(actor, board, now)]);
  const pages = Math.ceil(count / size);
  const page = Math.max(1, Math.min(pageNumber.parse((await searchParams).page), pages));
  const rows =
    board === 'contradicting' ? (
      <ContradictionRows rows={await listContradictions(actor, { now, page, size })} />
    ) : (
      <BoardRows board={board} rows={await listBoard(actor, board, { now, page, size })} />
    );
  return (
    <DeskPage
      title={t(`code.${board}`)}
      over={[more ? t('more', { count }) : t('count', { count })]}
      signedIn={frameOf(actor, 'boards')}
    >
      <p className="mt-3 mb-5 max-w-[42rem] text-ink-2">
        {t(`explained.${board}`)}
        {more && ` ${t('shown', { count })}`}
      </p>
      {left > 0 && <p className="mb-5 max-w-[42rem] font-semibold">{t('left', { count: left })}</p>}
      {count === 0 ? <p>{t('none')}</p> : rows}
      <Paging page={page} pages={pages} href={(to) => `/desk/boards/${board}?page=${to}`} />
      <p className="mt-8">
        <a href="/desk/boards">{t('all')}</a>
      </p>
    </DeskPage>
  );
}
