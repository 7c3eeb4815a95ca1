'use client';

import { useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { AreaField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

type Word =
  | 'answer'
  | 'answer_hint'
  | 'answer_send'
  | 'dismiss'
  | 'reason'
  | 'reason_hint'
  | 'refuse'
  | 'spam'
  | 'confirm'
  | 'own'
  | 'remark'
  | 'return';

export interface SettleFormProps {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  /** answer: to be shown; note: for the desk; confirm: an answer waits for a second reader. */
  step: 'answer' | 'note' | 'confirm';
  /** An answer that was put back, to be gone on with. */
  answer: string;
  /** Whether the answer that waits is the editor's own. */
  own: boolean;
  /** `take`: null where the editor looks after it already. */
  words: Readonly<Record<Word, string>> & { take: string | null };
}

/** What an editor does with a letter: the button pressed says which. Whole without a script. */
export function SettleForm({ action, hidden, step, answer, own, words }: SettleFormProps) {
  const [state, post] = useActionState(action, freshForm);
  const field = (name: 'answer' | 'reason' | 'remark') => ({
    name,
    label: words[name],
    error: state.faults[name] ?? null,
    defaultValue: state.values[name] ?? (name === 'answer' ? answer : ''),
    maxLength: 2_000,
    // each button asks for its own field, so that none can be required by the browser
    optional: true,
    dir: 'auto',
  });
  return (
    <form action={post} className="mt-8">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {step === 'confirm' ? (
        <>
          {own ? (
            <p className="my-4">{words.own}</p>
          ) : (
            <Button primary name="act" value="confirm">
              {words.confirm}
            </Button>
          )}
          <AreaField {...field('remark')} />
          <Button name="act" value="return">
            {words.return}
          </Button>
        </>
      ) : (
        <>
          {words.take !== null && (
            <Button name="act" value="take">
              {words.take}
            </Button>
          )}
          <AreaField {...field('answer')} hint={words.answer_hint} rows={5} />
          <Button primary name="act" value="answer">
            {words.answer_send}
          </Button>
          <fieldset className="mt-8 border-t border-rule pt-3">
            <legend className="pr-3 font-semibold">{words.dismiss}</legend>
            <AreaField {...field('reason')} hint={words.reason_hint} />
            <div className="flex flex-wrap gap-3">
              <Button name="act" value="refuse">
                {words.refuse}
              </Button>
              <Button name="act" value="spam">
                {words.spam}
              </Button>
            </div>
          </fieldset>
        </>
      )}
    </form>
  );
}
