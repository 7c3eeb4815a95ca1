'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { Choice } from '@/components/workbench/shapes';

export interface DocumentFieldsProps {
  action: FormAction;
  values: Readonly<Record<string, string>>;
  hidden: Readonly<Record<string, string>>;
  kinds: Choice[];
  bodies: Choice[];
  /** Asked for with a text that is stored anew; null where the language is settled. */
  language: string | null;
  submit: string;
  /** Stands before the button. */
  children?: ReactNode;
}

/** What a document is: its kind, titles, date and numbers, filled in by the reader and corrected by an editor. */
export function DocumentFields(props: DocumentFieldsProps) {
  const t = useTranslations('workbench.document');
  const [state, post] = useActionState(props.action, freshForm);
  const value = (name: string) => state.values[name] ?? props.values[name] ?? '';
  const common = (name: string) => ({
    name,
    label: t(`${name}.label`),
    error: state.faults[name] ?? null,
    defaultValue: value(name),
    ...(t.has(`${name}.hint`) ? { hint: t(`${name}.hint`) } : {}),
  });
  const empty = { value: '', words: t('choose') };
  return (
    <form action={post} className="max-w-[44rem]">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      {state.done !== null && <Notice tone="done">{state.done}</Notice>}
      {Object.entries(props.hidden).map(([name, hidden]) => (
        <input key={name} type="hidden" name={name} value={hidden} />
      ))}
      <div className="sm:grid sm:grid-cols-2 sm:gap-x-6">
        <SelectField {...common('kind')} options={[empty, ...props.kinds]} />
        <SelectField {...common('body')} optional options={[empty, ...props.bodies]} />
        <div className="sm:col-span-2">
          <TextField {...common('title')} optional autoComplete="off" />
          <TextField {...common('usualTitle')} autoComplete="off" />
        </div>
        <TextField {...common('shortTitle')} autoComplete="off" />
        <TextField {...common('slug')} autoComplete="off" />
        <TextField {...common('stated')} autoComplete="off" />
        <SelectField
          {...common('statedMeaning')}
          options={[
            empty,
            ...(['adopted', 'tabled', 'published'] as const).map((meaning) => ({
              value: meaning,
              words: t(`meaning.${meaning}`),
            })),
          ]}
        />
        {props.language !== null && <TextField {...common('language')} autoComplete="off" />}
        <TextField {...common('officialUrl')} optional autoComplete="off" />
      </div>
      <label htmlFor="references" className="block font-semibold">
        {t('references.label')}
      </label>
      <p id="references-hint" className="text-note text-ink-2">
        {t('references.hint')}
      </p>
      {state.faults.references && (
        <p className="border-l-4 border-wrong pl-2 font-semibold text-wrong">{state.faults.references}</p>
      )}
      <textarea
        id="references"
        name="references"
        rows={4}
        aria-describedby="references-hint"
        defaultValue={value('references')}
        className="mt-1 mb-4 block w-full rounded-edge border border-edge bg-sheet px-3 py-2 text-note text-ink"
      />
      {props.children}
      <Button primary>{props.submit}</Button>
    </form>
  );
}
