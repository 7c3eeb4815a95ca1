import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Place } from '@/components/shell/header';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Notice } from '@/components/ui/notice';

export interface TermRow {
  href: string;
  name: string;
  kind: string | null;
  /** Numbers of the row, each with the list behind it; null: nobody. `listed` false: not in one list, but by document. */
  numbers: { count: number; href: string | null; listed?: boolean }[];
}

export interface TermListPageProps {
  current: Place | null;
  title: string;
  what: string;
  rows: TermRow[];
  /** Heads of the columns of numbers. */
  columns: string[];
  children?: ReactNode;
}

/** A list of provisions, organisations, places or demands, each with its numbers. */
export function TermListPage({ current, title, what, rows, columns, children }: TermListPageProps) {
  const t = useTranslations('terms');
  const head = 'border-b border-ink py-1.5 text-small font-semibold text-ink-2';
  const kinds = rows.some(({ kind }) => kind !== null);
  return (
    <ReaderPage current={current}>
      <PageTitle title={title} aside={<span data-count={rows.length}>{rows.length}</span>} />
      <p className="mt-4 max-w-[46rem] text-ink-2">{what}</p>
      {children}
      {rows.length === 0 ? (
        <Notice title={t('nobody')}>{t('empty_next')}</Notice>
      ) : (
        <table className="mt-6 w-full max-w-[60rem] border-collapse">
          <thead>
            <tr>
              <th scope="col" className={`${head} text-left`}>
                {t('name')}
              </th>
              {kinds && (
                <th scope="col" className={`${head} hidden text-left sm:table-cell`}>
                  {t('kind')}
                </th>
              )}
              {columns.map((column) => (
                <th key={column} scope="col" className={`${head} pl-4 text-right`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody data-entries>
            {rows.map(({ href, name, kind, numbers }) => (
              <tr key={href} className="border-b border-rule-2 align-baseline">
                <th scope="row" className="py-2 pr-3 text-left font-normal">
                  <a href={href} className="font-serif text-lead leading-snug font-semibold text-ink">
                    {name}
                  </a>
                </th>
                {kinds && <td className="hidden py-2 pr-3 text-note text-ink-2 sm:table-cell">{kind}</td>}
                {numbers.map((number, index) => (
                  <td key={columns[index]} className="tabular py-2 pl-4 text-right">
                    {number.href === null ? (
                      <span className="text-ink-3">{number.count}</span>
                    ) : (
                      <a
                        href={number.href}
                        data-count={number.listed === false ? undefined : number.count}
                        aria-label={`${name}, ${columns[index] ?? ''}: ${number.count}`}
                        className="inline-block min-w-6 text-ink"
                      >
                        {number.count}
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ReaderPage>
  );
}
