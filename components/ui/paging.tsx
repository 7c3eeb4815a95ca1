import { useTranslations } from 'next-intl';

export interface PagingProps {
  /** From 1. */
  page: number;
  pages: number;
  /** The address of a page. */
  href: (page: number) => string;
}

/** Previous and next, with where we are between them. Nothing when there is only one page. */
export function Paging({ page, pages, href }: PagingProps) {
  const t = useTranslations('shell');
  if (pages <= 1) return null;
  const step = 'inline-block py-1 font-semibold';
  return (
    <nav aria-label={t('paging')} className="mt-6 flex flex-wrap items-baseline gap-x-6 print:hidden">
      {page > 1 && (
        <a rel="prev" href={href(page - 1)} className={step}>
          ← {t('previous')}
        </a>
      )}
      <span className="text-ink-2">{t('page_of', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={href(page + 1)} className={step}>
          {t('next')} →
        </a>
      )}
    </nav>
  );
}
