import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { passageWords } from '@/lib/language/passage-words';
import type { Citation } from '@/lib/record/schema';

/** The citations with one value of `key`, in the order in which the values first come. */
function grouped(citations: Citation[], key: 'document' | 'label'): Citation[][] {
  const values = [...new Set(citations.map((citation) => citation[key]))];
  return values.map((value) => citations.filter((citation) => citation[key] === value));
}

/**
 * The sources of a statement, like a footnote that came to meet the reader: document, passage, the exact words
 * in their own language. A document is named once for all its passages, a passage once for all its words.
 */
export function Citations({ citations }: { citations: Citation[] }) {
  return (
    <ul className="space-y-1 text-small leading-[1.42] text-ink-2">
      {grouped(citations, 'document').map((ofDocument) => (
        <li key={ofDocument[0]?.document} className="space-y-0.5">
          {grouped(ofDocument, 'label').map((ofPassage, index) => (
            <Passage key={ofPassage[0]?.label} citations={ofPassage} withDocument={index === 0} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Passage({ citations, withDocument }: { citations: Citation[]; withDocument: boolean }) {
  const t = useTranslations('person');
  const speech = useSpeech();
  const [first] = citations;
  if (!first) return null;
  const { document, reference, label, passageKind, passageOrdinal, printedLabel, language } = first;
  const names = [...new Set(citations.flatMap(({ namedAs }) => namedAs ?? []))];
  const quote = (words: string) => (
    <q lang={language} className="font-serif text-ink italic">
      {words}
    </q>
  );
  return (
    <p>
      <a href={`/documents/${document}#${label}`} className="font-semibold no-underline hover:underline">
        {withDocument && `${reference}, `}
        {passageWords({ kind: passageKind, ordinal: passageOrdinal, printedLabel }, speech)}
      </a>{' '}
      {citations.map(({ start, quote: words }, index) => (
        <span key={start}>
          {index > 0 && ' … '}
          {quote(words)}
        </span>
      ))}
      {names.map((name) => (
        <span key={name}>
          {' '}
          {t('source_names')} {quote(name)}
        </span>
      ))}
    </p>
  );
}
