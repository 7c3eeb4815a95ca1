import { useTranslations } from 'next-intl';
import { PassageLink } from '@/components/document/passage-link';
import { When } from '@/components/time/when';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { CitedText, DocumentPassage } from '@/lib/record/document-schema';

export interface CitedTextsProps {
  /** Each with the slug of the document on record that it is, if it is one. */
  cited: (CitedText & { document: string | null })[];
  passages: DocumentPassage[];
}

/** The texts the document refers to, in its order: date, what it is, and the words that refer to it. */
export function CitedTexts({ cited, passages }: CitedTextsProps) {
  const t = useTranslations('document');
  const speech = useSpeech();
  if (cited.length === 0) return null;
  return (
    <Section
      id="cited"
      title={t('cited')}
      aside={<span data-count={cited.length}>{t('cited_aside', { count: cited.length })}</span>}
    >
      <ul data-entries>
        {cited.map(({ kind, title, dated, quote, label, language, document }, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a document may cite one text twice in one place
            key={index}
            className="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-0.5 border-t border-rule-2 py-2 sm:grid-cols-[8.4rem_minmax(0,1fr)] lg:grid-cols-[8.4rem_minmax(0,34.6rem)_minmax(0,20rem)] lg:gap-x-0"
          >
            <p className="pr-2 text-ink-2">{dated === null ? t('cited_undated') : <When edtf={dated} />}</p>
            <p>
              <Title words={title} document={document} />{' '}
              <span className="text-small text-ink-3">
                {title === null
                  ? sentenceCase(codeWords(speech, 'document.cited_kind', kind), speech)
                  : codeWords(speech, 'document.cited_kind', kind)}
              </span>
            </p>
            <p className="text-small text-ink-2 sm:col-start-2 lg:col-start-3 lg:pl-10">
              <PassageLink label={label} passages={passages} />{' '}
              {quote !== null && (
                <q lang={language} className="font-serif text-ink italic">
                  {quote}
                </q>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Our English name of the text, leading to it where it is on record. */
function Title({ words, document }: { words: string | null; document: string | null }) {
  const t = useTranslations('document');
  const name = words === null ? null : <span lang="en">{words}</span>;
  return document === null ? name : <a href={`/documents/${document}`}>{name ?? t('cited_on_record')}</a>;
}
