'use client';

import { useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

export interface PasskeyFormProps {
  action: FormAction;
  /** enter: sign in with one. add: make one, which asks for the password. */
  way: 'enter' | 'add';
  /** What the browser is to be asked, as JSON. */
  options: string;
  words: { submit: string; refused: string; password: string };
}

/** A form that public/passkey.js shows where the browser knows passkeys, and fills in; hidden where it does not. */
export function PasskeyForm({ action, way, options, words }: PasskeyFormProps) {
  const [state, post] = useActionState(action, freshForm);
  return (
    <form action={post} hidden data-passkey={way} data-options={options} className="mt-6 max-w-[30rem]">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      <div hidden data-refused>
        <Notice tone="wrong">{words.refused}</Notice>
      </div>
      <input type="hidden" name="answer" defaultValue="" />
      {way === 'add' && (
        <TextField
          name="passkey-password"
          label={words.password}
          type="password"
          autoComplete="current-password"
        />
      )}
      <Button primary={way === 'add'}>{words.submit}</Button>
    </form>
  );
}
