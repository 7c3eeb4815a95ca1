import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { codeWords } from '@/lib/language/translate';

export interface TermsChangeProps {
  terms: readonly {
    of: 'organisation' | 'place' | 'provision';
    slug: string;
    name: string;
    kind: string;
    article: string | null;
    country: string | null;
    inForce: string | null;
    /** Slugs of its code and of what replaced it. */
    code: string | null;
    replacedBy: string | null;
    /** What readers call it now; null: they do not know it. */
    before: string | null;
    named: readonly { document: string; label: string; language: string; words: string }[];
  }[];
}

/** Organisations, places and provisions that would come on record or change, with the words of the texts that lead to them. */
export function TermsChange({ terms }: TermsChangeProps) {
  const t = useTranslations('review.terms');
  const speech = useSpeech();
  if (terms.length === 0) return null;
  return (
    <details open className="mt-6">
      <summary className="cursor-pointer text-note font-semibold">
        {t('title')} ({terms.length})
      </summary>
      <p className="text-note text-ink-3">{t('aside')}</p>
      <ul className="mt-1 border-t border-rule text-note">
        {terms.map(({ of, slug, name, kind, before, named, ...further }) => (
          <li key={`${of} ${slug}`} className="border-b border-rule-2 py-1.5">
            <span className="font-semibold">{name}</span>{' '}
            <span className="text-ink-2">
              {[
                t(`of.${of}`),
                codeWords(speech, 'editing.entity.kind', kind),
                ...[further.article, further.country, further.inForce].flatMap((each) => each ?? []),
                ...(further.code === null ? [] : [t('code', { code: further.code })]),
                ...(further.replacedBy === null ? [] : [t('replaced', { by: further.replacedBy })]),
              ].join(' · ')}
            </span>
            {before === null && <span className="block">{t('new')}</span>}
            {before !== null && before !== name && <span className="block">{t('now', { before })}</span>}
            {named.map(({ document, label, language, words }) => (
              <span key={`${document} ${language} ${label}`} className="block text-ink-2">
                <q lang={language} className="font-serif">
                  {words}
                </q>{' '}
                {document} · {label}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
