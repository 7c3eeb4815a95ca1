'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Labelled, tied } from '@/components/workbench/labelled';
import type { Choice } from '@/components/workbench/shapes';

export interface BrokenWordsProps {
  action: FormAction;
  broken: {
    id: number;
    words: string;
    language: string;
    name: string | null;
    person: number | null;
    statement: { id: number; waits: boolean } | null;
  };
  /** What rests on the words. */
  what: string;
  /** Passage of the old text. */
  where: string;
  document: number;
  /** The state of the statement that the form is made from. */
  present: string;
  /** The passage of the corrected text that is likeliest to say it now; null: none. */
  now: string | null;
  /** Words there that are most like the old ones. */
  near: { label: string; words: string } | null;
  passages: Choice[];
}

/** Words a corrected text no longer has, and the choice of others, or of withdrawing what rests on them. */
export function BrokenWords(props: BrokenWordsProps) {
  const { action, broken, what, where, near, now, passages } = props;
  const t = useTranslations('workbench.broken');
  const [state, post] = useActionState(action, freshForm);
  const { values, faults } = state;
  const id = (name: string) => `${name}-${broken.id}`;
  const field = (name: string, hinted = false) => ({ ...tied(id(name), faults[name], hinted), name });
  return (
    <section aria-labelledby={id('what')} className="mt-6 max-w-[46rem] border-t border-ink pt-3">
      <h2 id={id('what')} className="font-serif text-lead font-semibold">
        {what}
        {broken.name !== null && ' · '}
        {broken.name !== null && broken.person !== null ? (
          <a href={`/desk/people/${broken.person}`}>{broken.name}</a>
        ) : (
          broken.name
        )}
      </h2>
      <p className="mt-1 text-note text-ink-2">
        {t('stood', { where })} <q className="font-serif italic">{broken.words}</q>
      </p>
      {now !== null && (
        <p lang={broken.language} className="mt-2 border-l-2 border-rule pl-3 font-serif leading-[1.55]">
          {now}
        </p>
      )}
      {broken.statement === null ? (
        <p className="mt-2 text-note text-ink-2">{t('no_form')}</p>
      ) : broken.statement.waits ? (
        <p className="mt-2 text-note">{t('waits')}</p>
      ) : (
        <form action={post} className="mt-2 grid gap-y-2.5">
          {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
          <input type="hidden" name="document" value={props.document} />
          <input type="hidden" name="citation" value={broken.id} />
          <input type="hidden" name="present" value={props.present} />
          <Labelled id={id('passage')} label={t('passage')} fault={faults.passage}>
            <select {...field('passage')} defaultValue={values.passage ?? near?.label ?? ''}>
              <option value="">{t('any_passage')}</option>
              {passages.map(({ value, words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled id={id('quote')} label={t('new_words')} hint={t('new_words_hint')} fault={faults.quote}>
            <textarea {...field('quote', true)} rows={2} defaultValue={values.quote ?? near?.words ?? ''} />
          </Labelled>
          <Labelled id={id('reason')} label={t('why')} fault={faults.reason}>
            <input
              {...field('reason')}
              defaultValue={values.reason ?? t('why_usual')}
              maxLength={500}
              autoComplete="off"
            />
          </Labelled>
          <div className="mt-1 flex flex-wrap gap-2">
            <Button primary name="do" value="mend">
              {t('mend')}
            </Button>
            <Button name="do" value="withdraw">
              {t('withdraw')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
