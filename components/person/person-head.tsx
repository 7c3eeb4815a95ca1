import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { When } from '@/components/time/when';
import { useSpeech } from '@/components/use-speech';
import { caseNumber } from '@/lib/language/case-number';
import { otherSpellings, shownName } from '@/lib/language/shown-name';
import { codeWords } from '@/lib/language/translate';
import type { Edition } from '@/lib/record/edition-schema';
import type { PersonSheet } from '@/lib/record/schema';

/** Name, number, edition, and the other spellings with the language they are printed in. */
export function PersonHead({ sheet, edition }: { sheet: PersonSheet; edition: Edition | null }) {
  const t = useTranslations('person');
  const speech = useSpeech();
  const shown = shownName(sheet, speech.locale);
  const spellings = otherSpellings(sheet, shown);
  const years = new Map(sheet.namings.map(({ document, statedFrom }) => [document, statedFrom.slice(0, 4)]));
  return (
    <>
      <PageTitle
        over={[
          t('case', { number: caseNumber(sheet.number) }),
          edition &&
            t.rich('edition', {
              number: edition.number,
              date: () => <When edtf={edition.publishedAt.slice(0, 10)} />,
            }),
        ]}
        title={shown.form}
        lang={shown.language ?? undefined}
        aside={shown.usual === null ? undefined : <span lang="en">{shown.usual}</span>}
      />
      {!sheet.named && <p className="mt-2 text-ink-2">{t('unnamed')}</p>}
      {spellings.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-2">
          {spellings.map(({ form, language, document }, index) => {
            const text = codeWords(speech, 'languages.text', language);
            const year = document === null ? undefined : years.get(document);
            return (
              <li key={form} className="text-ink-2">
                <span lang={language}>{form}</span>{' '}
                <span className="text-small text-ink-3">
                  {year === undefined ? text : t('spelling_in', { language: text, year })}
                </span>
                {index < spellings.length - 1 && <span aria-hidden="true"> ·</span>}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
