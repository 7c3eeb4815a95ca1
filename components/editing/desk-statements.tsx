import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Moment } from '@/components/desk/moment';
import { Citations } from '@/components/source/citations';
import { When } from '@/components/time/when';
import { Button } from '@/components/ui/button';
import { useSpeech } from '@/components/use-speech';
import { headlineOf } from '@/lib/language/statement-headline';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { Statement } from '@/lib/record/schema';

export interface Waits {
  id: number;
  version: number;
  act: 'change' | 'withdraw';
  reason: string;
  madeBy: string;
  madeAt: Date;
  /** Whether whoever looks at it may take it back. */
  mayTakeBack: boolean;
}

export interface StatementOnDesk {
  id: number;
  state: 'draft' | 'accepted' | 'disputed' | 'withdrawn';
  withdrawnReason: string | null;
  withheld: boolean;
  privateNote: string | null;
  recordedBy: string;
  recordedAt: Date;
  said: Statement;
  waiting: (Waits & { said: Statement | null }) | null;
}

export interface DeskStatementsProps {
  person: number;
  /** Of one kind. */
  statements: StatementOnDesk[];
  takeBack: (form: FormData) => Promise<void>;
}

/** Statements of one kind as the desk keeps them: what is on record beside what waits, and what was withdrawn why. */
export function DeskStatements({ person, statements, takeBack }: DeskStatementsProps) {
  const t = useTranslations('editing');
  return (
    <ul>
      {statements.map(({ id, state, said, waiting, ...rest }) => (
        <li key={id} id={`s${id}`} className="border-t border-rule-2 py-3">
          <p className="flex flex-wrap items-baseline gap-x-4 text-note text-ink-2">
            <State state={state}>{t(`state.${state}`)}</State>
            {rest.withheld && <span>{t('withheld')}</span>}
            <span>
              {t('recorded_by', { name: rest.recordedBy })}, <Moment at={rest.recordedAt} />
            </span>
            {state !== 'withdrawn' && (
              <span>
                <a href={`/desk/people/${person}/statements/${id}`}>
                  {t('change')}
                  <span className="sr-only">: {said.kind}</span>
                </a>
              </span>
            )}
          </p>
          <div className={waiting?.said ? 'grid gap-x-8 md:grid-cols-2' : ''}>
            <Words said={said} struck={state === 'withdrawn'} />
            {waiting?.said && <Words said={waiting.said} over={t('waits')} />}
          </div>
          {waiting && <WaitsLine person={person} waiting={waiting} takeBack={takeBack} />}
          {rest.withdrawnReason !== null && (
            <p className="mt-1 text-note text-ink-2">
              {t('withdrawn_because', { reason: rest.withdrawnReason })}
            </p>
          )}
          {rest.privateNote !== null && (
            <p className="mt-1 border-l-4 border-rule pl-2 text-note text-ink-2">
              {t('private')}: {rest.privateNote}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function State({ state, children }: { state: string; children: ReactNode }) {
  const look = state === 'draft' ? 'font-semibold text-ink' : '';
  return <span className={look}>{children}</span>;
}

function Words({ said, over, struck = false }: { said: Statement; over?: string; struck?: boolean }) {
  const t = useTranslations('editing');
  const speech = useSpeech();
  return (
    <div>
      {over !== undefined && <p className="text-small text-ink-3">{over}</p>}
      <p className={`font-serif text-[1.0625rem] font-semibold ${struck ? 'line-through' : ''}`}>
        {sentenceCase(headlineOf(said, speech), speech)}
      </p>
      <p className="text-note text-ink-2">
        {said.occurred === null ? (
          t('not_stated')
        ) : (
          <When edtf={said.occurred} meaning={said.occurredMeaning} />
        )}
        {' · '}
        {t.rich('stated_on', { date: () => <When edtf={said.stated} /> })}
        {said.certainty !== 'stated' &&
          ` · ${codeWords(speech, 'statements.certainty_short', said.certainty)}`}
      </p>
      {said.gist !== null && <p className="text-note">{said.gist}</p>}
      {said.note !== null && <p className="text-note">{said.note}</p>}
      <div className="mt-1">
        <Citations citations={said.citations} />
      </div>
    </div>
  );
}

/** What waits of something on record, with why, and the way to take it back. */
export function WaitsLine({
  person,
  waiting,
  takeBack,
}: {
  person: number;
  waiting: Waits;
  takeBack: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations('editing');
  return (
    <form action={takeBack} className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-note">
      <input type="hidden" name="person" value={person} />
      <input type="hidden" name="revision" value={waiting.id} />
      <input type="hidden" name="version" value={waiting.version} />
      <span>
        {t(waiting.act === 'withdraw' ? 'waits_withdrawal_by' : 'waits_change_by', {
          name: waiting.madeBy,
          reason: waiting.reason,
        })}
        , <Moment at={waiting.madeAt} />
      </span>
      {waiting.mayTakeBack && <Button>{t('take_back')}</Button>}
    </form>
  );
}
