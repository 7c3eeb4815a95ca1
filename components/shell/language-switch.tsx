import { useLocale, useTranslations } from 'next-intl';
import { inLanguage, languages } from '@/lib/core/language';

/** Each language by its own name, as its speakers look for it. */
const names = { en: 'English', ru: 'Русский', kk: 'Қазақша' } as const;

/**
 * This page in the other languages. `rel="alternate"` with `hreflang` asks the press to put this page's own address
 * there; without the press the links lead to the first page.
 */
export function LanguageSwitch() {
  const t = useTranslations('shell');
  const current = useLocale();
  return (
    // in the system's own letters: nobody fetches an alphabet for a word of it
    <nav aria-label={t('language')} className="[font-family:system-ui,sans-serif] sm:ml-auto print:hidden">
      <ul className="flex flex-wrap gap-x-1 text-small">
        {languages.map((language) => (
          <li key={language}>
            {language === current ? (
              <span lang={language} aria-current="true" className="block px-1.5 py-1 text-ink-3">
                {names[language]}
              </span>
            ) : (
              <a
                rel="alternate"
                hrefLang={language}
                lang={language}
                href={inLanguage('/', language)}
                className="block px-1.5 py-1 text-ink-2"
              >
                {names[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
