import { useTranslations } from 'next-intl';
import { LanguageSwitch } from '@/components/shell/language-switch';

export type Place = 'people' | 'documents' | 'charges' | 'places' | 'figures' | 'method';
const places: { place: Place; href: string }[] = [
  { place: 'people', href: '/people' },
  { place: 'documents', href: '/documents' },
  { place: 'charges', href: '/charges' },
  { place: 'places', href: '/places' },
  { place: 'figures', href: '/figures' },
  { place: 'method', href: '/method' },
];

/** Brand, menu and search. The menu names only what exists. */
export function Header({ current, query }: { current: Place | null; query: string | null }) {
  const t = useTranslations('shell');
  return (
    <header className="border-b border-rule px-4 sm:px-6 md:px-10">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 sm:gap-x-8 md:min-h-16">
        <a
          href="/"
          className="py-1 font-serif text-[1.3125rem] leading-none font-semibold tracking-[-.01em] text-ink no-underline"
        >
          {t('brand')}
        </a>
        <nav aria-label={t('main_menu')} className="grow">
          <ul className="flex flex-wrap gap-x-3 sm:gap-x-5">
            {places.map(({ place, href }) => (
              <li key={place}>
                <a
                  href={href}
                  aria-current={place === current ? 'true' : undefined}
                  className="block border-ink pt-1.5 pb-2 text-note text-ink-2 no-underline hover:text-ink hover:underline aria-[current]:border-b-2 aria-[current]:pb-1.5 aria-[current]:text-ink aria-[current]:no-underline"
                >
                  {t(place)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm query={query} />
        <LanguageSwitch />
      </div>
    </header>
  );
}

/** The search of every page: a plain form, GET /search?q=. */
export function SearchForm({ query, large = false }: { query: string | null; large?: boolean }) {
  const t = useTranslations('shell');
  const size = large ? 'max-w-[36rem] text-body' : 'text-note sm:w-auto';
  const box = large ? 'px-3.5 py-2.5' : 'px-3 py-1.5 sm:w-[19rem]';
  return (
    <search className={`w-full ${size}`}>
      <form action="/search" method="get" className="flex">
        <input
          type="search"
          name="q"
          defaultValue={query ?? ''}
          aria-label={t('search_label')}
          placeholder={t('search_hint')}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          maxLength={200}
          className={`min-w-0 grow appearance-none rounded-l-edge border border-r-0 border-edge bg-sheet text-ink placeholder:text-ink-3 placeholder:opacity-100 ${box}`}
        />
        <button
          type="submit"
          className="cursor-pointer rounded-r-edge border border-edge bg-paper px-3 font-semibold text-ink hover:bg-ink hover:text-paper"
        >
          {t('search')}
        </button>
      </form>
    </search>
  );
}
