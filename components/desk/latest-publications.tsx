import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { codeWords } from '@/lib/language/translate';
import type { EditionChange } from '@/lib/record/schema';

export interface PublishedEdition {
  seq: number;
  subject: 'person' | 'document';
  number: number;
  changes: readonly EditionChange[];
  /** null once it is withdrawn, and the name with it */
  slug: string | null;
  name: string | null;
}

export interface Publications {
  /** UTC day, ISO. */
  day: string;
  subject: 'person' | 'document';
  kind: 'first' | 'revised' | 'withdrawn';
  editions: readonly PublishedEdition[];
}

const openEditions = 12;

/** What was published lately: by day and kind, with each subject's name and, where it was revised, what changed. */
export function LatestPublications({ groups }: { groups: readonly Publications[] }) {
  const t = useTranslations('desk.overview');
  if (groups.length === 0) return <p className="text-ink-2">{t('nothing_published')}</p>;
  return (
    <ol>
      {groups.map(({ day, subject, kind, editions }) => (
        <li key={`${day} ${subject} ${kind}`} className="border-t border-rule-2 py-3">
          <p>
            <time dateTime={day} className="mr-3 text-ink-2">
              {day}
            </time>
            <strong>{t(`${kind}_${subject}`, { count: editions.length })}</strong>
          </p>
          <Editions editions={editions.slice(0, openEditions)} />
          {editions.length > openEditions && (
            <details className="mt-1">
              <summary className="text-note text-link">
                {t('more', { count: editions.length - openEditions })}
              </summary>
              <Editions editions={editions.slice(openEditions)} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function Editions({ editions }: { editions: readonly PublishedEdition[] }) {
  const t = useTranslations('desk.overview');
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-note">
      {editions.map(({ seq, subject, slug, name, number, changes }) => (
        <li key={seq}>
          {slug === null ? (
            t('withdrawn_one')
          ) : (
            <a href={`/${subject === 'person' ? 'people' : 'documents'}/${slug}`}>{name}</a>
          )}{' '}
          <span className="text-ink-3">{t('edition', { number })}</span>
          {number > 1 && slug !== null && <Changes changes={changes} />}
        </li>
      ))}
    </ul>
  );
}

/** "added: custody; changed: name". */
function Changes({ changes }: { changes: readonly EditionChange[] }) {
  const t = useTranslations('desk.overview');
  const speech = useSpeech();
  const said = new Map<string, Set<string>>();
  for (const { change, kind, key } of changes) {
    said.set(
      change,
      (said.get(change) ?? new Set()).add(codeWords(speech, 'desk.overview.part', kind ?? key ?? 'whole')),
    );
  }
  return (
    <span className="text-ink-2">
      {' '}
      {[...said].map(([change, parts]) => `${t(`change.${change}`)}: ${[...parts].join(', ')}`).join('; ')}
    </span>
  );
}
