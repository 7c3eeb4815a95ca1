import { useTranslations } from 'next-intl';
import { caseNumber } from '@/lib/language/case-number';

type Row = { id: number; name: string };

/** People and documents that were found, each leading to what withdrawing it would take. */
export function Found({ people, documents }: { people: Row[]; documents: Row[] }) {
  const t = useTranslations('withdrawals');
  if (people.length + documents.length === 0) return <p className="mt-4">{t('nothing_found')}</p>;
  return (
    <>
      {people.length > 0 && (
        <>
          <h3 className="mt-5 font-semibold">{t('people')}</h3>
          <ul>
            {people.map(({ id, name }) => (
              <li key={id} className="border-t border-rule-2 py-2">
                <a href={`/desk/withdraw/person/${id}`}>{name}</a>{' '}
                <span className="text-note text-ink-2">{caseNumber(id)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {documents.length > 0 && (
        <>
          <h3 className="mt-5 font-semibold">{t('documents')}</h3>
          <ul>
            {documents.map(({ id, name }) => (
              <li key={id} className="border-t border-rule-2 py-2">
                <a href={`/desk/withdraw/document/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
