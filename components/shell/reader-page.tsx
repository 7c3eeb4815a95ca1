import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Footer } from '@/components/shell/footer';
import { Header, type Place } from '@/components/shell/header';

export interface ReaderPageProps {
  /** Which entry of the menu the page belongs to; null: none of them. */
  current: Place | null;
  /** What was searched for, so that it can be changed; null: nothing. */
  query?: string | null;
  children: ReactNode;
}

/** The frame of every reader page: skip link, header, content, footer. Works without any script. */
export function ReaderPage({ current, query = null, children }: ReaderPageProps) {
  const t = useTranslations('shell');
  return (
    <>
      <a
        href="#content"
        className="absolute -top-20 left-4 z-10 bg-ink px-4 py-2 text-paper focus:top-2 print:hidden"
      >
        {t('skip')}
      </a>
      <Header current={current} query={query} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-[76rem] px-4 py-7 outline-none sm:px-6 md:px-10 md:py-10"
      >
        {children}
      </main>
      <Footer />
    </>
  );
}
