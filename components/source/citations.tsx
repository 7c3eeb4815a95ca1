import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { passageWords } from '@/lib/language/passage-words';
import type { Citation } from '@/lib/record/schema';

/**
 * The sources of a statement, like a footnote that came to meet the reader: document, passage, the exact words
 * in their own language. The document is named once for all its passages.
 */
export function Citations({ citations }: { citations: Citation[] }) {
  const t = useTranslations('person');
  const speech = useSpeech();
  const documents = [...new Set(citations.map(({ document }) => document))];
  return (
    <ul className="space-y-1 text-small leading-[1.42] text-ink-2">
      {documents.map((document) => (
        <li key={document}>
          {citations
            .filter((citation) => citation.document === document)
            .map((citation, index) => (
              <span
                key={`${citation.label}-${citation.start}`}
                className={index > 0 ? 'mt-0.5 block' : undefined}
              >
                <a
                  href={`/documents/${document}#${citation.label}`}
                  className="font-semibold no-underline hover:underline"
                >
                  {index === 0 && `${citation.reference}, `}
                  {passageWords(
                    {
                      kind: citation.passageKind,
                      ordinal: citation.passageOrdinal,
                      printedLabel: citation.printedLabel,
                    },
                    speech,
                  )}
                </a>{' '}
                <q lang={citation.language} className="font-serif text-ink italic">
                  {citation.quote}
                </q>
                {citation.namedAs !== null && (
                  <>
                    {' '}
                    {t('source_names')}{' '}
                    <q lang={citation.language} className="font-serif text-ink italic">
                      {citation.namedAs}
                    </q>
                  </>
                )}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
