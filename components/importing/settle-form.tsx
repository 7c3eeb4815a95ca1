'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

export interface SettleFormProps {
  action: FormAction;
  id: number;
  row: number;
  /** People on record and earlier rows, each with what tells them apart. */
  choices: { value: string; words: string; beside: string[]; href: string | null }[];
}

/** Whom a row is about: nothing is chosen beforehand. */
export function SettleForm({ action, id, row, choices }: SettleFormProps) {
  const t = useTranslations('importing.row');
  const [state, post] = useActionState(action, freshForm);
  const chosen = state.values.who ?? '';
  const line = 'flex items-baseline gap-2.5 border-b border-rule-2 py-2';
  const radio = (value: string) => ({
    type: 'radio' as const,
    id: `who-${value}`,
    name: 'who',
    value,
    defaultChecked: chosen === value,
    required: true,
    className: 'size-4 shrink-0',
  });
  return (
    <form action={post} className="max-w-[46rem]">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      <input type="hidden" name="import" value={id} />
      <input type="hidden" name="row" value={row} />
      <fieldset>
        <legend className="sr-only">{t('who')}</legend>
        {choices.map(({ value, words, beside, href }) => (
          <div key={value} className={line}>
            <label htmlFor={`who-${value}`} className="flex grow items-baseline gap-2.5">
              <input {...radio(value)} />
              <span>
                <span className="font-semibold">{words}</span>
                {beside.map((one) => (
                  <span key={one} className="block text-note text-ink-2">
                    {one}
                  </span>
                ))}
              </span>
            </label>
            {href !== null && (
              <a href={href} className="text-note">
                {t('open')}
                <span className="sr-only">: {words}</span>
              </a>
            )}
          </div>
        ))}
        <div className={line}>
          <label htmlFor="who-other" className="flex items-baseline gap-2.5">
            <input {...radio('other')} />
            <span className="font-semibold">{t('other')}</span>
          </label>
          <label className="flex flex-wrap items-baseline gap-2 text-note">
            {t('other_number')}
            <input
              name="number"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={state.values.number ?? ''}
              className="w-28 rounded-edge border border-edge bg-sheet px-2 py-1 text-ink"
            />
          </label>
        </div>
        <label htmlFor="who-new" className={line}>
          <input {...radio('new')} />
          <span className="font-semibold">{t('is_new')}</span>
        </label>
        <label htmlFor="who-aside" className={line}>
          <input {...radio('aside')} />
          <span className="font-semibold">{t('is_aside')}</span>
        </label>
      </fieldset>
      <p className="mt-5">
        <Button primary>{t('submit')}</Button>
      </p>
    </form>
  );
}
