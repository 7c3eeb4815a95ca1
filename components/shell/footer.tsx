import { useTranslations } from 'next-intl';

/** What holds for every page, in three short sentences. */
export function Footer() {
  const t = useTranslations('shell');
  const open = useTranslations('data');
  return (
    <footer className="mt-16 border-t border-rule px-4 py-6 text-small text-ink-3 sm:px-6 md:px-10 print:mt-8">
      <nav aria-label={t('more_menu')} className="mb-3 print:hidden">
        <ul className="flex flex-wrap gap-x-5">
          {(['organisations', 'demands', 'map'] as const).map((place) => (
            <li key={place}>
              <a href={`/${place}`} className="inline-block py-1 text-inherit">
                {t(place)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="max-w-[60rem]">
        {t('footer_promise')} {t('footer_privacy')}{' '}
        {t.rich('footer_licence', {
          link: (words) => (
            <a
              href="https://creativecommons.org/licenses/by/4.0/"
              rel="license noreferrer"
              className="text-inherit"
            >
              {words}
            </a>
          ),
        })}{' '}
        <a href="/data" className="text-inherit">
          {open('footer')}
        </a>
        .
      </p>
    </footer>
  );
}
