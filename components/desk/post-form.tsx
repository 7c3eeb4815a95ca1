'use client';

import { useActionState } from 'react';
import { type FormAction, type FormField, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

export interface PostFormProps {
  action: FormAction;
  fields: readonly FormField[];
  submit: string;
  /** Sent along unseen. */
  hidden?: Readonly<Record<string, string>>;
}

/**
 * A form that is posted to a server action and comes back with what was wrong beside each field. React needs a
 * client component to carry the answer; it is rendered on the server and works where no script runs at all.
 */
export function PostForm({ action, fields, submit, hidden = {} }: PostFormProps) {
  const [state, post] = useActionState(action, freshForm);
  const firstFaulty = fields.find(({ name }) => state.faults[name])?.name;
  return (
    <form action={post} className="max-w-[30rem]">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      {state.done !== null && <Notice tone="done">{state.done}</Notice>}
      {state.once !== null && (
        <Notice tone="done" title={state.once.label}>
          <p className="my-2 border-y border-rule-2 py-2 font-semibold break-all select-all">
            {state.once.value}
          </p>
          <p className="text-ink-2">{state.once.note}</p>
        </Notice>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={state.values[field.name]}
          fault={state.faults[field.name] ?? null}
          first={field.name === firstFaulty}
        />
      ))}
      <Button primary>{submit}</Button>
    </form>
  );
}

interface FieldProps {
  field: FormField;
  value: string | undefined;
  fault: string | null;
  first: boolean;
}

function Field({ field, value, fault, first }: FieldProps) {
  const { hint, ...rest } = field;
  const common = { error: fault, ...(hint === undefined ? {} : { hint }) };
  // after a refusal one goes on at the first field that was refused
  const start = first ? { autoFocus: true } : {};
  if (rest.type === 'select') return <SelectField {...rest} {...common} {...start} defaultValue={value} />;
  return <TextField {...rest} {...common} {...start} defaultValue={value} />;
}
