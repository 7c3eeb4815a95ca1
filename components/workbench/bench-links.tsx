import { useTranslations } from 'next-intl';

export type BenchPlace = 'bench' | 'names' | 'sure' | 'things' | 'about' | 'languages' | 'review';
const pages: Record<BenchPlace, string> = {
  bench: '',
  names: '/names',
  sure: '/sure',
  things: '/things',
  about: '/about',
  languages: '/languages',
  review: '/review',
};

export interface BenchLinksProps {
  id: number;
  current: BenchPlace;
  /** The document's languages; the open one is `text`. */
  texts: { id: number; language: string }[];
  text: number;
}

/** The pages of one document on the desk, and its languages. */
export function BenchLinks({ id, current, texts, text }: BenchLinksProps) {
  const t = useTranslations('workbench');
  const languages = useTranslations('languages');
  const places = (Object.keys(pages) as BenchPlace[]).filter(
    (place) => place !== 'languages' || texts.length > 1,
  );
  const link =
    'block border-b-2 border-transparent py-1.5 text-note no-underline hover:border-rule aria-[current]:border-ink aria-[current]:text-ink';
  return (
    <nav aria-label={t('pages.label')} className="mt-3 flex flex-wrap gap-x-5">
      <ul className="flex flex-wrap gap-x-5">
        {places.map((place) => (
          <li key={place}>
            <a
              href={`/desk/documents/${id}${pages[place]}`}
              aria-current={place === current ? 'page' : undefined}
              className={link}
            >
              {t(`pages.${place}`)}
            </a>
          </li>
        ))}
      </ul>
      {texts.length > 1 && current === 'bench' && (
        <ul className="flex flex-wrap gap-x-4 sm:border-l sm:border-rule sm:pl-5">
          {texts.map((one) => (
            <li key={one.id}>
              <a
                href={`/desk/documents/${id}?language=${one.language}`}
                aria-current={one.id === text ? 'true' : undefined}
                className={link}
              >
                {languages(`name.${one.language}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
