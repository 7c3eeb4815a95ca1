import { useTranslations } from 'next-intl';
import { addressOfWords } from '@/lib/core/text-fragment';

export interface NameHeadProps {
  mention: {
    surface: string;
    start: number;
    end: number;
    order: string | null;
    honorific: string | null;
    state: string;
  };
  /** The passage it stands in, as people cite it. */
  where: string;
  language: string;
  /** The document's official page; null: none. */
  official: string | null;
  place: { at: number; all: number };
  before: string | null;
  after: string | null;
}

/** The name in question: where it stands, and the ways to its neighbours. */
export function NameHead({ mention, where, language, official, place, before, after }: NameHeadProps) {
  const t = useTranslations('workbench');
  const { surface, start, end, order, honorific, state } = mention;
  return (
    <header className="mb-4">
      <p className="flex flex-wrap justify-between gap-x-4 text-small text-ink-2">
        <span>{t('settling', place)}</span>
        <span className="flex gap-x-4">
          {before !== null && (
            <Step href={before} rel="prev" letter="k">
              {t('previous')}
            </Step>
          )}
          {after !== null && (
            <Step href={after} rel="next" letter="j">
              {t('next')}
            </Step>
          )}
        </span>
      </p>
      <h2 id="name" lang={language} className="font-serif text-head leading-tight font-semibold">
        {surface}
      </h2>
      <p className="text-note text-ink-2">
        {[
          where,
          t('characters', { start, end }),
          order === null ? null : t(`order.${order}`),
          honorific === null ? null : t('honorific', { honorific }),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {official !== null && (
        <p className="text-small">
          <a href={addressOfWords(official, surface)} rel="noreferrer">
            {t('official')}
          </a>
        </p>
      )}
      {state === 'open' && (
        <p data-keys="" hidden className="mt-1 text-small text-ink-3">
          <label>
            <input type="checkbox" defaultChecked className="mr-1.5 size-3.5 accent-focus" />
            {t('keys')}
          </label>
        </p>
      )}
    </header>
  );
}

function Step({
  href,
  rel,
  letter,
  children,
}: {
  href: string;
  rel: string;
  letter: string;
  children: string;
}) {
  return (
    // biome-ignore lint/a11y/noAccessKey: without a script these are the only keys to the next name and back
    <a href={href} rel={rel} accessKey={letter} className="py-1">
      {children}
    </a>
  );
}
