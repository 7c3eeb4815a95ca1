import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Bar } from '@/components/workbench/bar';

const secondsBetween = 2;

export interface BeingReadProps {
  /** Null while nothing is told; both 0 where the file has no pages. */
  pages: { done: number; total: number } | null;
  /** It has given no sign of life for longer than any reading takes. */
  stopped: boolean;
}

/** How far a large file is read. The page asks again by itself, without a script, until there is an end. */
export function BeingRead({ pages, stopped }: BeingReadProps) {
  const t = useTranslations('workbench.reading');
  if (stopped) return <Notice tone="wrong">{t('stopped')}</Notice>;
  const paged = pages !== null && pages.total > 0;
  const all = paged && pages.done === pages.total;
  return (
    <Notice title={t('being_read')}>
      <meta httpEquiv="refresh" content={String(secondsBetween)} />
      {paged && <Bar labelledBy="how-far" done={pages.done} all={pages.total} />}
      <p id="how-far" className="mt-2">
        {all ? t('pages_read', { total: pages.total }) : paged ? t('page_of', pages) : t('no_pages_yet')}
      </p>
      <p className="mt-1 text-note text-ink-2">
        {t('comes_by_itself')} <a href="?">{t('look_again')}</a>
      </p>
    </Notice>
  );
}
