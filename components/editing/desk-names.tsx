import { useTranslations } from 'next-intl';
import { type Waits, WaitsLine } from '@/components/editing/desk-statements';

export interface NameOnDesk {
  id: number;
  form: string;
  language: string;
  script: string;
  order: string;
  kind: string;
  accepted: boolean;
  withdrawnReason: string | null;
  document: { shortTitle: string } | null;
  waiting: Waits | null;
}

/** Every spelling with its language, script, order, kind and where it is printed. */
export function DeskNames({
  person,
  names,
  takeBack,
}: {
  person: number;
  names: NameOnDesk[];
  takeBack: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations('editing');
  return (
    <>
      <ul className="text-note">
        {names.map(({ id, form, accepted, withdrawnReason, document, waiting, ...name }) => (
          <li key={id} className="border-t border-rule-2 py-1.5">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span
                lang={name.language}
                className={withdrawnReason === null ? 'font-semibold' : 'line-through'}
              >
                {form}
              </span>
              <span className="text-ink-2">
                {[
                  t(`name_kind.${name.kind}`),
                  name.language,
                  name.script,
                  t(`order.${name.order}`),
                  document?.shortTitle ?? '',
                ]
                  .filter((words) => words !== '')
                  .join(' · ')}
              </span>
              {withdrawnReason === null ? (
                <>
                  {!accepted && <span>{t('state.draft')}</span>}
                  <span>
                    <a href={`/desk/people/${person}/names/${id}`}>
                      {t('change')}
                      <span className="sr-only">: {form}</span>
                    </a>
                  </span>
                </>
              ) : (
                <span>{t('withdrawn_because', { reason: withdrawnReason })}</span>
              )}
            </p>
            {waiting && <WaitsLine person={person} waiting={waiting} takeBack={takeBack} />}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-note">
        <a href={`/desk/people/${person}/names/new`}>{t('names.new')}</a>
      </p>
    </>
  );
}
