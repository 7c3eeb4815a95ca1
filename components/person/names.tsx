import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { passageLabelWords } from '@/lib/language/passage-words';
import { codeWords } from '@/lib/language/translate';
import type { PersonSheet, PrintedName } from '@/lib/record/schema';

/** Every spelling with its language and the place it is printed at. */
export function Names({ sheet }: { sheet: Pick<PersonSheet, 'names' | 'nameBasis' | 'withheld'> }) {
  const t = useTranslations('person');
  const head = 'border-b border-ink py-1.5 pr-3 sm:pr-4 text-left text-small font-semibold text-ink-2';
  return (
    <>
      <p className="mb-3 max-w-[44rem] text-ink-2">{t(`name_basis.${sheet.nameBasis}`)}</p>
      {sheet.withheld?.includes('names') && <p className="mb-3 text-ink-2">{t('names_withheld')}</p>}
      {sheet.names.length > 0 && (
        <table className="w-full max-w-[44rem] border-collapse">
          <thead>
            <tr>
              <th scope="col" className={head}>
                {t('names_form')}
              </th>
              <th scope="col" className={head}>
                {t('names_language')}
              </th>
              <th scope="col" className={head}>
                {t('names_where')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sheet.names.map((name) => (
              <NameRow key={[name.form, name.language, name.document].join()} name={name} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function NameRow({ name }: { name: PrintedName }) {
  const t = useTranslations('person');
  const speech = useSpeech();
  const cell = 'border-b border-rule-2 py-2 pr-3 align-top last:pr-0 sm:pr-4 [overflow-wrap:anywhere]';
  const order = t.has(`name_order.${name.order}`) && name.order !== 'given_family';
  return (
    <tr>
      <th scope="row" className={`${cell} text-left font-normal`}>
        <span lang={name.language}>{name.form}</span>
        {order && <span className="block text-small text-ink-3">{t(`name_order.${name.order}`)}</span>}
        {name.inflection !== null && (
          <span className="block text-small text-ink-3">
            {t('names_inflected', { form: codeWords(speech, 'person.inflection', name.inflection) })}
          </span>
        )}
      </th>
      <td className={`${cell} text-ink-2`}>{codeWords(speech, 'languages.name', name.language)}</td>
      <td className={`${cell} text-ink-2`}>
        {name.document === null ? (
          t('names_usual')
        ) : (
          <>
            <a href={`/documents/${name.document}`}>{name.reference ?? name.document}</a>
            {name.passages.map((label) => (
              <span key={label} className="text-small">
                {', '}
                <a href={`/documents/${name.document}#${label}`}>{passageLabelWords(label, speech)}</a>
              </span>
            ))}
          </>
        )}
      </td>
    </tr>
  );
}
