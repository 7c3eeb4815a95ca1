'use client';

import { useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';

export interface MappingRow {
  name: string;
  label: string;
  /** What stands beside it, to choose by: first values, how often, a word of advice. */
  beside: string;
  /** Chosen before anything was; empty: nothing. */
  value: string;
  /** Null: written, not chosen. */
  options: readonly { value: string; words: string }[] | null;
}

export interface MappingFormProps {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  groups: readonly { id: string; title: string; aside?: string; rows: readonly MappingRow[] }[];
  submit: string;
}

const control =
  'block w-full rounded-edge border border-edge bg-sheet px-2 py-1.5 text-note text-ink aria-[invalid=true]:border-2 aria-[invalid=true]:border-wrong';

/** Rows of meanings to choose, in groups; what was chosen stays when the form comes back. Whole without a script. */
export function MappingForm({ action, hidden, groups, submit }: MappingFormProps) {
  const [state, post] = useActionState(action, freshForm);
  return (
    <form action={post}>
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {groups.map(({ id, title, aside, rows }) => (
        <Section key={id} id={id} title={title} aside={aside}>
          <ul className="border-t border-rule-2">
            {rows.map((row) => (
              <Row
                key={row.name}
                row={row}
                value={state.values[row.name] ?? row.value}
                fault={state.faults[row.name] ?? null}
              />
            ))}
          </ul>
        </Section>
      ))}
      <p className="mt-6">
        <Button primary>{submit}</Button>
      </p>
    </form>
  );
}

function Row({ row, value, fault }: { row: MappingRow; value: string; fault: string | null }) {
  const { name, label, beside, options } = row;
  const tied = {
    id: name,
    name,
    defaultValue: value,
    className: control,
    'aria-invalid': fault === null ? undefined : true,
    'aria-describedby': `${name}-beside${fault === null ? '' : ` ${name}-fault`}`,
  } as const;
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule-2 py-2 sm:grid-cols-[minmax(0,4fr)_minmax(0,5fr)] sm:items-center lg:grid-cols-[minmax(0,4fr)_minmax(0,6fr)_minmax(0,7fr)]">
      <label htmlFor={name} className="font-semibold break-words">
        {label}
      </label>
      <p id={`${name}-beside`} className="text-note break-words text-ink-2">
        {beside}
      </p>
      <div>
        {fault !== null && (
          <p id={`${name}-fault`} className="border-l-4 border-wrong pl-2 text-note font-semibold text-wrong">
            {fault}
          </p>
        )}
        {options === null ? (
          <input type="text" autoComplete="off" maxLength={35} {...tied} />
        ) : (
          <select {...tied}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.words}
              </option>
            ))}
          </select>
        )}
      </div>
    </li>
  );
}
