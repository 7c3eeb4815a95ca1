import { useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import { type Field, Fields, type Names } from '@/components/history/fields';
import { useSpeech } from '@/components/use-speech';
import { groupBy } from '@/lib/core/group';
import { caseNumber } from '@/lib/language/case-number';
import { codeWords } from '@/lib/language/translate';

export interface Change {
  id: string;
  at: Date;
  actorName: string;
  reason: string | null;
  table: string;
  key: string;
  operation: 'insert' | 'update' | 'delete';
  fields: Field[];
  person: number | null;
  document: number | null;
}

/** Changes as they were made: those of one moment and one editor stand together, newest first. */
export function Changes({ changes, names }: { changes: Change[]; names: Names }) {
  const t = useTranslations('history');
  const acts = [...groupBy(changes, ({ at, actorName }) => `${at.getTime()} ${actorName}`).values()];
  return (
    <ol>
      {acts.map((act) => {
        const [first] = act;
        if (first === undefined) return null;
        return (
          <li key={first.id} className="border-b border-rule-2 py-4">
            <p>
              <Moment at={first.at} /> · <span className="font-semibold">{first.actorName}</span>
            </p>
            {first.reason !== null && (
              <p className="max-w-[42rem] text-ink-2">{t('why', { reason: first.reason })}</p>
            )}
            <ul>
              {act.map((change) => (
                <OneChange key={change.id} change={change} names={names} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function OneChange({ change, names }: { change: Change; names: Names }) {
  const t = useTranslations('history');
  const speech = useSpeech();
  const { id, table, key, operation, fields, person, document } = change;
  return (
    <li className="mt-3 border-l-2 border-rule pl-4">
      <p className="mb-1 text-note">
        <a href={`/desk/history/change/${id}`} className="font-semibold">
          {t(`operation.${operation}`, { what: codeWords(speech, 'history.table', table), key })}
        </a>
        {person !== null && (
          <>
            {' · '}
            <a href={`/desk/history/person/${person}`}>{caseNumber(person)}</a>
          </>
        )}
        {document !== null && (
          <>
            {' · '}
            <a href={`/desk/history/document/${document}`}>{t('document', { number: document })}</a>
          </>
        )}
      </p>
      {fields.length === 0 ? (
        <p className="text-note text-ink-2">{t('nothing_told')}</p>
      ) : (
        <Fields fields={fields} names={names} />
      )}
    </li>
  );
}
