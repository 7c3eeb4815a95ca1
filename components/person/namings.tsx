import { useTranslations } from 'next-intl';
import { When } from '@/components/time/when';
import { useSpeech } from '@/components/use-speech';
import { passageLabelWords } from '@/lib/language/passage-words';
import { codeWords } from '@/lib/language/translate';
import type { Naming } from '@/lib/record/schema';

/** The documents that name the person, each with the passages that do. */
export function Namings({ namings }: { namings: Naming[] }) {
  const t = useTranslations('person');
  const speech = useSpeech();
  return (
    <ol data-entries className="max-w-[62rem]">
      {namings.map((naming) => (
        <li
          key={naming.document}
          className="grid gap-x-4 gap-y-0.5 border-t border-rule-2 py-2.5 md:grid-cols-[8.4rem_minmax(0,1fr)]"
        >
          <p className="text-ink-2 md:pr-4">
            <When edtf={naming.stated} />
          </p>
          <div>
            <p>
              <a href={`/documents/${naming.document}`} lang="en">
                {naming.title}
              </a>
            </p>
            <p className="text-note text-ink-2">
              {codeWords(speech, 'document.kind', naming.kind)}
              {naming.reference !== naming.title && ` ${naming.reference}`}
              <span className="sr-only">, {t('documents_where')}</span>
              {naming.passages.map((label, index) => (
                <span key={label}>
                  {index === 0 ? ': ' : ', '}
                  <a
                    href={`/documents/${naming.document}#${label}`}
                    className="text-inherit decoration-rule hover:decoration-current"
                  >
                    {passageLabelWords(label, speech)}
                  </a>
                </span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
