'use client';

import { useActionState } from 'react';
import { freshLetter, type LetterAction } from '@/components/corrections/letter-state';
import { Button } from '@/components/ui/button';
import { AreaField, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

type Word = 'wrong' | 'source' | 'reach' | 'publish';

export interface LetterFormProps {
  action: LetterAction;
  /** Sent along unseen: the record, and the mark of this form. */
  hidden: Readonly<Record<string, string>>;
  words: Readonly<Record<Word | `${Word}_hint` | 'publish_yes' | 'publish_no' | 'trap' | 'send', string>>;
  longest: { wrong: number; source: number; reach: number };
}

/**
 * The form a reader writes in. React needs a client component to carry faults and what was typed; it is rendered on the
 * server, and no script of it is ever sent.
 */
export function LetterForm({ action, hidden, words, longest }: LetterFormProps) {
  const [{ wrong, faults, values }, post] = useActionState(action, freshLetter);
  const field = (name: 'wrong' | 'source' | 'reach') => ({
    name,
    label: words[name],
    hint: words[`${name}_hint`],
    error: faults[name] ?? null,
    defaultValue: values[name],
    maxLength: longest[name],
    autoComplete: 'off',
    dir: 'auto',
  });
  return (
    <form action={post} autoComplete="off" className="max-w-[42rem]">
      {wrong !== null && <Notice tone="wrong">{wrong}</Notice>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <AreaField {...field('wrong')} rows={7} />
      <AreaField {...field('source')} rows={4} optional />
      <TextField {...field('reach')} optional />
      <fieldset
        className="my-4"
        aria-describedby={faults.publish ? 'publish-error publish-hint' : 'publish-hint'}
      >
        <legend className="font-semibold">{words.publish}</legend>
        <p id="publish-hint" className="text-note text-ink-2">
          {words.publish_hint}
        </p>
        {faults.publish && (
          <p id="publish-error" className="border-l-4 border-wrong pl-2 font-semibold text-wrong">
            {faults.publish}
          </p>
        )}
        {(['yes', 'no'] as const).map((choice) => (
          <label key={choice} className="flex min-h-9 items-center gap-2.5">
            <input
              type="radio"
              name="publish"
              value={choice}
              required
              defaultChecked={values.publish === choice}
              className="size-5 shrink-0"
            />
            {words[`publish_${choice}`]}
          </label>
        ))}
      </fieldset>
      {/* machines fill every field; people are not shown this one */}
      <div className="hidden">
        <label htmlFor="website">{words.trap}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <Button primary>{words.send}</Button>
    </form>
  );
}
