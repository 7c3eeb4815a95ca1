import { useTranslations } from 'next-intl';
import { PassageLink } from '@/components/document/passage-link';
import { When } from '@/components/time/when';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { sentenceCase, type Translate } from '@/lib/language/translate';
import type { DocumentPassage, StatedNumber } from '@/lib/record/document-schema';

/** The figures a document gives, as it gives them. They are its own and are never mixed with our counts. */
export function StatedNumbers({
  numbers,
  passages,
}: {
  numbers: StatedNumber[];
  passages: DocumentPassage[];
}) {
  const t = useTranslations('document');
  const speech = useSpeech();
  if (numbers.length === 0) return null;
  return (
    <Section id="numbers" title={t('numbers')} aside={t('numbers_aside')}>
      <ul>
        {numbers.map((number) => (
          <li
            key={number.key}
            className="grid grid-cols-[5.5rem_1fr] gap-x-4 gap-y-0.5 border-t border-rule-2 py-2 sm:grid-cols-[8.4rem_1fr] lg:grid-cols-[8.4rem_minmax(0,34.6rem)_minmax(0,20rem)] lg:gap-x-0"
          >
            <p className="tabular pr-2 font-semibold">{valueWords(number, t, speech.locale)}</p>
            <p>
              <span lang="en">{sentenceCase(number.what, speech)}</span>
              {number.dated !== null && (
                <span className="text-ink-2">
                  , <When edtf={number.dated} />
                </span>
              )}
              {number.source !== null && (
                <span className="block text-note text-ink-2">
                  {t.rich('numbers_of', { source: () => <span lang="en">{number.source}</span> })}
                </span>
              )}
            </p>
            <p className="col-start-2 text-small text-ink-2 lg:col-start-3 lg:pl-10">
              <PassageLink label={number.label} passages={passages} />{' '}
              <q lang={number.language} className="font-serif text-ink italic">
                {number.quote}
              </q>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function valueWords({ exact, min, max, unit }: StatedNumber, t: Translate, locale: string): string {
  // years are not quantities: 2021, never 2,021
  const grouping = unit === 'year' ? false : ('min2' as const);
  const said = (value: number) => new Intl.NumberFormat(locale, { useGrouping: grouping }).format(value);
  if (exact !== null) return said(exact);
  if (min !== null && max !== null) return t('numbers_between', { min: said(min), max: said(max) });
  if (min !== null) return t('numbers_min', { min: said(min) });
  if (max !== null) return t('numbers_max', { max: said(max) });
  return t('numbers_unstated');
}
