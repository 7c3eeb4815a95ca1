'use client';

import { useActionState } from 'react';
import { type EditAction, type EditField, type FieldGroup, freshEdit } from '@/components/editing/edit-state';
import { Button } from '@/components/ui/button';
import { AreaField, SelectField, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

export interface EditWords {
  check: string;
  save: string;
  understood: string;
  understoodHint: string;
  asked: string;
  versions: string;
  versionsHint: string;
  field: string;
  present: string;
  yours: string;
}

export interface EditFormProps {
  action: EditAction;
  groups: readonly FieldGroup[];
  values: Readonly<Record<string, string>>;
  /** Names to pick from, by the name a field gives them. */
  lists?: Readonly<Record<string, readonly string[]>>;
  hidden: Readonly<Record<string, string>>;
  /** The state of the record that the form was made from. */
  present: string;
  words: EditWords;
}

/**
 * A form that changes a record. Posted once it says what it understood and what it asks; posted again it saves.
 * Rendered on the server and whole without a script; what was typed stands in it after every answer.
 */
export function EditForm({ action, groups, values, lists = {}, hidden, present, words }: EditFormProps) {
  const [state, post] = useActionState(action, freshEdit);
  const typed = state.values ?? values;
  const firstFaulty = groups.flatMap(({ fields }) => fields).find(({ name }) => state.faults[name])?.name;
  const shown = (group: FieldGroup) =>
    !group.folded || group.fields.some(({ name }) => (typed[name] ?? '') !== '' || state.faults[name]);
  return (
    <form action={post} noValidate className="max-w-[42rem]">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      {state.versions.length > 0 && (
        <Notice tone="wrong" title={words.versions}>
          <p>{words.versionsHint}</p>
          <table className="mt-3 w-full text-left text-note">
            <thead>
              <tr>
                {[words.field, words.present, words.yours].map((head) => (
                  <th key={head} scope="col" className="border-b border-ink py-1 pr-3 text-small">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {state.versions.map(({ field, present: theirs, yours }) => (
                <tr key={field} className="border-b border-rule-2 align-baseline">
                  <th scope="row" className="py-1.5 pr-3 text-small font-normal text-ink-2">
                    {field}
                  </th>
                  <td className="py-1.5 pr-3">{theirs}</td>
                  <td className="py-1.5">{yours}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Notice>
      )}
      {state.understood.length > 0 && (
        <Notice tone="plain" title={words.understood}>
          <p className="text-ink-2">{words.understoodHint}</p>
          <dl className="mt-2 space-y-1.5">
            {state.understood.map(({ what, words: said }) => (
              <div key={`${what} ${said}`} className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
                <dt className="text-note text-ink-2">{what}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
          {state.warnings.length > 0 && (
            <>
              <p className="mt-3 font-semibold">{words.asked}</p>
              <ul className="list-disc pl-5">
                {state.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </>
          )}
          <p className="mt-3">
            <Button primary>{words.save}</Button>
          </p>
        </Notice>
      )}
      {Object.entries({ ...hidden, present: state.present ?? present, seen: state.seen }).map(
        ([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      {groups.map((group) => {
        const inside = group.fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={typed[field.name] ?? ''}
            error={state.faults[field.name] ?? null}
            first={field.name === firstFaulty}
          />
        ));
        if (!shown(group)) {
          return (
            <details key={group.id} className="my-4 border-t border-rule-2 pt-3">
              <summary className="cursor-pointer font-semibold">{group.legend}</summary>
              {inside}
            </details>
          );
        }
        return (
          <fieldset key={group.id} className="mt-8">
            <legend className="font-serif text-lead font-semibold">{group.legend}</legend>
            {group.aside !== undefined && <p className="text-note text-ink-2">{group.aside}</p>}
            {inside}
          </fieldset>
        );
      })}
      {Object.entries(lists).map(([id, names]) => (
        <datalist key={id} id={`list-${id}`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ))}
      <Button primary={state.understood.length === 0}>{words.check}</Button>
    </form>
  );
}

interface FieldProps {
  field: EditField;
  value: string;
  error: string | null;
  first: boolean;
}

function Field({ field, value, error, first }: FieldProps) {
  const { name, label, optional = false } = field;
  const common = {
    name,
    label,
    error,
    optional,
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    // after a refusal one goes on at the first field that was refused
    ...(first ? { autoFocus: true } : {}),
  };
  if (field.as === 'tick') {
    return (
      <label className="my-4 flex items-baseline gap-2.5">
        <input
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={value !== ''}
          className="size-4 shrink-0"
        />
        <span>{label}</span>
      </label>
    );
  }
  if (field.as === 'choice') return <SelectField {...common} options={field.options} defaultValue={value} />;
  const limit = field.maxLength === undefined ? {} : { maxLength: field.maxLength };
  if (field.as === 'lines') {
    return <AreaField {...common} {...limit} rows={field.rows ?? 3} defaultValue={value} />;
  }
  const list = field.list === undefined ? {} : { list: `list-${field.list}` };
  return <TextField {...common} {...limit} {...list} autoComplete="off" defaultValue={value} />;
}
