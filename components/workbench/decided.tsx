import { useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import { addressOfWords } from '@/lib/core/text-fragment';

export interface DecidedProps {
  mention: {
    state: string;
    person: number | null;
    name: string | null;
    by: string | null;
    decidedAt: Date | null;
  };
  /** The document's official page; null: none. */
  official: string | null;
  said: { id: number; key: string; kind: string; state: string; quote: string }[];
}

/** Who decided what about a name, and what was recorded with it. */
export function Decided({ mention, said, official }: DecidedProps) {
  const t = useTranslations('workbench');
  const kinds = useTranslations('statements.kind');
  const states = useTranslations('desk.by.statements');
  const { state, person, name, by, decidedAt } = mention;
  return (
    <>
      <p className="border-t-2 border-ink pt-2 font-serif text-lead font-semibold">
        {state !== 'settled' ? (
          t('mark.not_a_person')
        ) : person === null ? (
          t('mark.settled', { name: name ?? '' })
        ) : (
          <a href={`/desk/people/${person}`}>{t('mark.settled', { name: name ?? '' })}</a>
        )}
      </p>
      <p className="text-note text-ink-2">
        {by === null ? t('by_founding') : t('by', { name: by })}
        {decidedAt !== null && (
          <>
            , <Moment at={decidedAt} />
          </>
        )}
      </p>
      {said.length > 0 && (
        <ul className="mt-3">
          {said.map((one) => (
            <li key={`${one.id} ${one.quote}`} className="border-b border-rule-2 py-2 text-note">
              {kinds(one.kind)} <span className="text-ink-2">({states(one.state)})</span>{' '}
              <q className="font-serif italic">{one.quote}</q>
              {official !== null && (
                <a href={addressOfWords(official, one.quote)} rel="noreferrer" className="ml-1.5 text-small">
                  {t('on_page')}
                  <span className="sr-only">: {one.quote}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
