import { useTranslations } from 'next-intl';
import { History } from '@/components/person/history';
import { useSpeech } from '@/components/use-speech';
import { differingFields } from '@/lib/language/statement-fields';
import { statusWording } from '@/lib/language/status-wording';
import { codeWords, listWords } from '@/lib/language/translate';
import type { EditionChange } from '@/lib/record/edition-schema';
import type { PersonSheet, Statement } from '@/lib/record/schema';

export interface PersonChangeProps {
  before: PersonSheet | null;
  after: PersonSheet;
  changes: readonly EditionChange[];
  /** ISO day on which the status is said. */
  today: string;
}

/** What a second reader has to read: how the record of one person would change, statement by statement, with its words. */
export function PersonChange({ before, after, changes, today }: PersonChangeProps) {
  const t = useTranslations('review');
  const speech = useSpeech();
  const keys = (change: string) =>
    new Set(changes.flatMap((each) => (each.change === change && each.kind !== null ? [each.key] : [])));
  const of = (sheet: PersonSheet | null, wanted: Set<string | null>) =>
    (sheet?.statements ?? []).filter(({ key }) => wanted.has(key));
  const added = before === null ? after.statements : of(after, keys('added'));
  const parts = changes.flatMap(({ key, kind }) =>
    kind === null && key !== null && key !== 'namedWith' ? [codeWords(speech, 'person.part', key)] : [],
  );
  const status = (sheet: PersonSheet) => statusWording(sheet, today, speech).sentence;
  return (
    <>
      {before === null && <p className="text-ink-2">{t('first')}</p>}
      <dl className="mt-2 grid gap-x-6 gap-y-1 text-note md:grid-cols-[10rem_minmax(0,1fr)]">
        {before !== null && (
          <>
            <dt className="text-ink-3">{t('status_before')}</dt>
            <dd>{status(before)}</dd>
          </>
        )}
        <dt className="text-ink-3">{t('status_after')}</dt>
        <dd>{status(after)}</dd>
        <dt className="text-ink-3">{t('names')}</dt>
        <dd>{[...new Set([after.name, ...after.names.map(({ form }) => form)])].join(' · ')}</dd>
        <dt className="text-ink-3">{t('named_in')}</dt>
        <dd>
          {after.namings.map(({ document, reference, passages }) => (
            <span key={document} className="mr-3">
              <a href={`/documents/${document}#${passages[0] ?? ''}`}>{reference}</a>
            </span>
          ))}
        </dd>
      </dl>
      {parts.length > 0 && (
        <p className="mt-2 text-note text-ink-2">
          {t('parts', { list: listWords([...new Set(parts)], speech) })}
        </p>
      )}
      <Statements title={t('added')} statements={added} />
      <Changed before={of(before, keys('changed'))} after={of(after, keys('changed'))} />
      <Statements title={t('removed')} statements={of(before, keys('removed'))} />
    </>
  );
}

function Statements({ title, statements }: { title: string; statements: Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 mb-1.5 text-note font-semibold text-ink-2">{title}</h3>
      <History statements={statements} />
    </>
  );
}

/** Half a page wide, each entry stands in one column: date, words, sources. */
const half =
  'rounded-edge border border-rule-2 bg-sheet px-4 pt-2 [&_li]:grid-cols-1 [&_li]:border-0 [&_li>div]:col-start-1 [&_li>div]:pl-0';

function Changed({ before, after }: { before: Statement[]; after: Statement[] }) {
  const t = useTranslations('review');
  const speech = useSpeech();
  if (after.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 mb-1.5 text-note font-semibold text-ink-2">{t('changed')}</h3>
      {after.map((statement) => {
        const shown = before.filter(({ key }) => key === statement.key);
        const fields = shown.flatMap((each) => differingFields(each, statement, speech));
        return (
          <div key={statement.key} className="mb-6">
            {fields.length > 0 && (
              <p className="mb-2">
                {t('differs', {
                  list: listWords(
                    fields.map((field) => t(`field.${field}`)),
                    speech,
                  ),
                })}
              </p>
            )}
            <div className="grid gap-4 md:grid-cols-2">
              <div className={half}>
                <p className="text-small text-ink-3">{t('before')}</p>
                <History statements={shown} />
              </div>
              <div className={half}>
                <p className="text-small text-ink-3">{t('after')}</p>
                <History statements={[statement]} anchored={false} />
              </div>
            </div>
          </div>
        );
      })}
    </>
  );
}
