import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Moment } from '@/components/desk/moment';
import { useSpeech } from '@/components/use-speech';
import { durationWords } from '@/lib/language/ages';
import { caseNumber } from '@/lib/language/case-number';
import { dateWords } from '@/lib/language/dates';
import { codeWords, type Speech } from '@/lib/language/translate';

type Form =
  | { as: 'text' | 'number' | 'yes_no' | 'date' | 'duration' | 'moment' | 'person' | 'closed' }
  | { as: 'code'; area: string }
  | { as: 'reference'; to: string };

export interface Field {
  field: string;
  form: Form;
  before: string | null;
  after: string | null;
}

export type Names = Record<string, string>;

function worded(value: string, form: Form, names: Names, speech: Speech): ReactNode {
  switch (form.as) {
    case 'yes_no':
      return codeWords(speech, 'history.yes_no', value);
    case 'date':
      return dateWords(value, speech, 'short');
    case 'duration':
      return durationWords(value, speech);
    case 'moment':
      return <Moment at={new Date(value)} />;
    case 'person':
      return <a href={`/desk/people/${value}`}>{caseNumber(Number(value))}</a>;
    case 'code':
      return codeWords(speech, form.area, value);
    case 'reference':
      return names[`${form.to} ${value}`] ?? value;
    default:
      return value;
  }
}

/** Fields with what stood there and what stands there now; with `plain`, only what stands. */
export function Fields({ fields, names, plain }: { fields: Field[]; names: Names; plain?: true }) {
  const t = useTranslations('history');
  const speech = useSpeech();
  return (
    <dl className="grid gap-x-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
      {fields.map(({ field, form, before, after }) => (
        <div key={field} className="contents">
          <dt className="text-note text-ink-3">{codeWords(speech, 'history.field', field)}</dt>
          <dd className="mb-1 text-note break-words">
            {form.as === 'closed' ? (
              <span className="text-ink-2">{t(plain ? 'closed' : 'closed_changed')}</span>
            ) : (
              <>
                {before !== null && (
                  <>
                    <span className="sr-only">{t('was')} </span>
                    <del className="text-ink-2">{worded(before, form, names, speech)}</del>
                    <span aria-hidden="true"> → </span>
                  </>
                )}
                {after === null ? (
                  <span className="text-ink-2">{t('empty')}</span>
                ) : (
                  <>
                    {before !== null && <span className="sr-only">{t('is')} </span>}
                    {worded(after, form, names, speech)}
                  </>
                )}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
