import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageTitle } from '@/components/shell/page-title';
import { Button } from '@/components/ui/button';

export type DeskPlace =
  | 'overview'
  | 'people'
  | 'documents'
  | 'imports'
  | 'review'
  | 'corrections'
  | 'duplicates'
  | 'boards'
  | 'history'
  | 'withdraw'
  | 'accounts'
  | 'you';
const addresses: Record<DeskPlace, string> = {
  overview: '/desk',
  people: '/desk/people',
  documents: '/desk/documents',
  imports: '/desk/imports',
  review: '/desk/review',
  corrections: '/desk/corrections',
  duplicates: '/desk/duplicates',
  boards: '/desk/boards',
  history: '/desk/history',
  withdraw: '/desk/withdraw',
  accounts: '/desk/accounts',
  you: '/desk/you',
};

export interface DeskPageProps {
  title: ReactNode;
  over?: ReactNode[];
  /** Where else the first Tabs lead, past everything before it: an element of this page, and its name. */
  skipTo?: { id: string; words: string } | undefined;
  /** Who is signed in, and what the menu offers them; null on the pages before signing in. */
  signedIn: {
    name: string;
    places: DeskPlace[];
    current: DeskPlace | null;
    leave: () => Promise<void>;
  } | null;
  children: ReactNode;
}

const skipLink = 'absolute -top-20 left-4 z-10 bg-ink px-4 py-2 text-paper focus:top-2';

/** The frame of every page of the desk: skip links, menu, content. */
export function DeskPage({ title, over = [], skipTo, signedIn, children }: DeskPageProps) {
  const t = useTranslations('desk');
  const brand = useTranslations('shell');
  return (
    <>
      <a href="#content" className={skipLink}>
        {brand('skip')}
      </a>
      {skipTo && (
        <a href={`#${skipTo.id}`} className={skipLink}>
          {skipTo.words}
        </a>
      )}
      <header className="border-b border-rule px-4 sm:px-6 md:px-10">
        <div className="flex flex-wrap items-center gap-x-8 gap-y-2 py-3">
          <p className="flex items-baseline gap-2.5">
            <a
              href="/"
              className="py-1 font-serif text-[1.3125rem] leading-none font-semibold tracking-[-.01em] text-ink no-underline"
            >
              {brand('brand')}
            </a>
            <span className="text-note text-ink-3">{t('desk')}</span>
          </p>
          {signedIn && <Menu {...signedIn} />}
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-[76rem] px-4 py-7 outline-none sm:px-6 md:px-10 md:py-10"
      >
        <PageTitle title={title} over={over} />
        {children}
      </main>
    </>
  );
}

function Menu({ name, places, current, leave }: NonNullable<DeskPageProps['signedIn']>) {
  const t = useTranslations('desk');
  return (
    <>
      <form action={leave} className="flex flex-wrap items-center gap-x-4 sm:ml-auto">
        <span className="text-note text-ink-2">{name}</span>
        <Button>{t('sign_out')}</Button>
      </form>
      <nav aria-label={t('menu')} className="-mb-2 w-full">
        <ul className="flex flex-wrap gap-x-5">
          {places.map((place) => (
            <li key={place}>
              <a
                href={addresses[place]}
                aria-current={place === current ? 'page' : undefined}
                className="block border-b-2 border-transparent py-1.5 text-note text-ink-2 no-underline hover:border-rule hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
              >
                {t(`places.${place}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
