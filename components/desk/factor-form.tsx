'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

export interface FactorFormProps {
  action: FormAction;
  words: { code: string; hint: string; submit: string };
  /** The secret to be put into an app; null when none is offered. */
  offered: ReactNode;
  /** Where to go on once the recovery codes were noted. */
  onward: ReactNode;
  /** Shown when there is neither a secret to offer nor an answer to show. */
  otherwise: ReactNode;
}

/**
 * Asks for the first code of an app that was given the offered secret, and then shows the recovery codes, this
 * once. Works where no script runs.
 */
export function FactorForm({ action, words, offered, onward, otherwise }: FactorFormProps) {
  const [state, post] = useActionState(action, freshForm);
  if (state.once !== null) {
    return (
      <>
        <Notice tone="done" title={state.once.label}>
          <ul className="my-3 grid max-w-[30rem] grid-cols-1 gap-x-8 gap-y-1 border-y border-rule-2 py-3 font-semibold tabular-nums sm:grid-cols-2">
            {state.once.value.split('\n').map((code) => (
              <li key={code} className="select-all">
                {code}
              </li>
            ))}
          </ul>
          <p className="text-ink-2">{state.once.note}</p>
        </Notice>
        {onward}
      </>
    );
  }
  return (
    <>
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      {offered === null ? (
        otherwise
      ) : (
        <>
          {offered}
          <form action={post} className="max-w-[30rem]">
            <TextField
              name="code"
              label={words.code}
              hint={words.hint}
              error={state.faults.code ?? null}
              autoComplete="one-time-code"
              inputMode="numeric"
              maxLength={20}
              {...(state.faults.code === undefined ? {} : { autoFocus: true })}
            />
            <Button primary>{words.submit}</Button>
          </form>
        </>
      )}
    </>
  );
}
