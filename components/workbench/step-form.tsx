'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

export interface StepFormProps {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  submit: string;
  /** Asked for with the step; null: nothing. */
  field?: { name: string; label: string; value: string } | null;
  children?: ReactNode;
}

/** One step that a button takes, with at most one field. */
export function StepForm({ action, hidden, submit, field = null, children }: StepFormProps) {
  const [state, post] = useActionState(action, freshForm);
  return (
    <form action={post} className="my-2">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="flex flex-wrap items-end gap-3">
        {field !== null && (
          <label className="block text-note">
            {field.label}
            {state.faults[field.name] && (
              <span className="block font-semibold text-wrong">{state.faults[field.name]}</span>
            )}
            <input
              name={field.name}
              defaultValue={state.values[field.name] ?? field.value}
              autoComplete="off"
              className="block w-28 rounded-edge border border-edge bg-sheet px-3 py-1.5 text-ink"
            />
          </label>
        )}
        <Button>{submit}</Button>
      </div>
    </form>
  );
}
