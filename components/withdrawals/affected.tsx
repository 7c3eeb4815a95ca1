import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { sentenceCase } from '@/lib/language/translate';

export interface AffectedProps {
  of: 'person' | 'document' | 'statement';
  name: string;
  statements: { id: number; kind: string; person: string; quote: string }[];
  documents: { id: number; name: string }[];
  people: { id: number; name: string }[];
}

/** What a withdrawal takes with it, each number with its list. */
export function Affected({ of, name, statements, documents, people }: AffectedProps) {
  const t = useTranslations('withdrawals');
  const s = useTranslations('statements');
  const speech = useSpeech();
  return (
    <>
      <p className="max-w-[42rem]">{t(`effects.${of}`, { name })}</p>
      <h3 className="mt-5 font-semibold">
        {of === 'document' ? t('document_statements') : t('statements')}:{' '}
        {t('statements_of', { count: statements.length })}
      </h3>
      <ul>
        {statements.map(({ id, kind, person, quote }) => (
          <li key={id} className="border-t border-rule-2 py-2 text-note">
            {sentenceCase(s(`kind.${kind}`), speech)}
            {of === 'document' && `, ${person}`}: <q>{quote}</q>{' '}
            {of !== 'statement' && (
              <a href={`/desk/withdraw/statement/${id}`}>
                {t('one_statement')}
                <span className="sr-only">: {quote}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {of === 'person' && (
        <Names
          title={t('person_documents')}
          count={t('documents_of', { count: documents.length })}
          rows={documents}
        />
      )}
      {of === 'document' && (
        <Names title={t('document_people')} count={t('people_of', { count: people.length })} rows={people} />
      )}
    </>
  );
}

function Names({
  title,
  count,
  rows,
}: {
  title: string;
  count: string;
  rows: { id: number; name: string }[];
}) {
  return (
    <>
      <h3 className="mt-5 font-semibold">
        {title}: {count}
      </h3>
      <ul>
        {rows.map(({ id, name }) => (
          <li key={id} className="border-t border-rule-2 py-2 text-note">
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
