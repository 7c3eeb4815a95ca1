import { useTranslations } from 'next-intl';

export interface ChosenProps {
  choices: { facet: string; name: string; href: string }[];
}

/** What is chosen at the moment, each with a link that takes it away. */
export function Chosen({ choices }: ChosenProps) {
  const t = useTranslations();
  if (choices.length === 0) return null;
  return (
    <ul aria-label={t('register.chosen')} className="mb-5 flex flex-wrap gap-x-2.5 gap-y-2 text-note">
      {choices.map(({ facet, name, href }) => (
        <li key={facet}>
          <a
            href={href}
            className="inline-block rounded-edge border border-edge px-2.5 py-1 text-ink no-underline hover:border-ink"
          >
            {t('register.chosen_value', { facet: t(`register.facet.${facet}`), value: name })}{' '}
            <span aria-hidden="true">×</span>
            <span className="sr-only">{t('shell.remove_filter', { name })}</span>
          </a>
        </li>
      ))}
      {choices.length > 1 && (
        <li>
          <a href="/people" className="inline-block px-1 py-1">
            {t('register.clear')}
          </a>
        </li>
      )}
    </ul>
  );
}
