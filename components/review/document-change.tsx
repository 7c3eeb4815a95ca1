import { useTranslations } from 'next-intl';
import { When } from '@/components/time/when';
import { useSpeech } from '@/components/use-speech';
import { codeWords, listWords, sentenceCase } from '@/lib/language/translate';
import type { DocumentSheet } from '@/lib/record/document-schema';
import type { EditionChange } from '@/lib/record/edition-schema';

export interface DocumentChangeProps {
  before: DocumentSheet | null;
  after: DocumentSheet;
  changes: readonly EditionChange[];
  /** Where the desk shows its text and how its names were settled; null when there is no such page. */
  address: string | null;
}

/** What a second reader sees of a document: what it is, and what would change. Its text stands on its own page. */
export function DocumentChange({ before, after, changes, address }: DocumentChangeProps) {
  const t = useTranslations('review');
  const speech = useSpeech();
  const parts = before === null ? [] : changes.flatMap(({ key }) => key ?? []);
  const line = (term: string, words: React.ReactNode) => (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd>{words}</dd>
    </>
  );
  return (
    <>
      {before === null && <p className="text-ink-2">{t('first')}</p>}
      <p className="font-serif text-lead font-semibold">{after.usualTitle}</p>
      <dl className="mt-2 grid gap-x-6 gap-y-1 text-note md:grid-cols-[10rem_minmax(0,1fr)]">
        {line(t('kind'), sentenceCase(codeWords(speech, 'document.kind', after.kind), speech))}
        {line(t('date'), <When edtf={after.stated} />)}
        {line(t('references'), after.references.map(({ value }) => value).join(' · ') || after.shortTitle)}
        {line(t('passages'), after.passages.length)}
        {line(t('demands'), after.demands.map(({ summary }) => summary).join(' · ') || '–')}
      </dl>
      {parts.length > 0 && (
        <p className="mt-2 text-note text-ink-2">{t('parts', { list: listWords(parts, speech) })}</p>
      )}
      {address !== null && (
        <p className="mt-2">
          <a href={address}>{t('look')}</a>
        </p>
      )}
    </>
  );
}
