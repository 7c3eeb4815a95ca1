'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { FileField, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

/** Three forms of one page ask for a language, so the field has no id of its own. */
function LanguageInput({ label, hint, value }: { label: string; hint?: string; value: string }) {
  return (
    <label className="my-4 block max-w-[24rem] font-semibold">
      {label}
      {hint !== undefined && <span className="block text-note font-normal text-ink-2">{hint}</span>}
      <input
        name="language"
        defaultValue={value}
        autoComplete="off"
        className="mt-1 block w-full max-w-[12rem] rounded-edge border border-edge bg-sheet px-3 py-2 font-normal text-ink"
      />
    </label>
  );
}

/** A file from the editor's own machine. Posted to a route of its own, which takes more than an action does. */
export function UploadForm({ wrong }: { wrong: string | null }) {
  const t = useTranslations('workbench.arrival');
  return (
    <form
      action="/desk/documents/upload"
      method="post"
      encType="multipart/form-data"
      className="max-w-[36rem]"
    >
      {wrong !== null && <Notice tone="wrong">{wrong}</Notice>}
      <FileField
        name="file"
        label={t('file')}
        hint={t('file_hint')}
        accept=".txt,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      />
      <LanguageInput label={t('language')} hint={t('language_hint')} value="" />
      <label className="mb-4 flex items-baseline gap-2 text-note">
        <input type="checkbox" name="keep" value="yes" className="size-4" /> {t('keep')}
      </label>
      <Button primary>{t('read_in')}</Button>
    </form>
  );
}

/** Words that were copied from somewhere, at most so many letters. */
export function PasteForm({ action, most }: { action: FormAction; most: number }) {
  const t = useTranslations('workbench.arrival');
  const [state, post] = useActionState(action, freshForm);
  return (
    <form action={post} className="max-w-[44rem]">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      <label htmlFor="text" className="block font-semibold">
        {t('text')}
      </label>
      <p id="text-hint" className="text-note text-ink-2">
        {t('text_hint')}
      </p>
      <textarea
        id="text"
        name="text"
        rows={8}
        required
        maxLength={most}
        aria-describedby="text-hint"
        defaultValue={state.values.text ?? ''}
        className="mt-1 block w-full rounded-edge border border-edge bg-sheet px-3 py-2 font-serif text-ink"
      />
      <LanguageInput label={t('paste_language')} value={state.values.language ?? ''} />
      <Button primary>{t('read_in')}</Button>
    </form>
  );
}

/** A document by its number, from the body's own site. */
export function FetchForm({ action }: { action: FormAction }) {
  const t = useTranslations('workbench.arrival');
  const [state, post] = useActionState(action, freshForm);
  return (
    <form action={post} className="max-w-[36rem]">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      <TextField
        name="reference"
        label={t('reference')}
        hint={t('reference_hint')}
        autoComplete="off"
        defaultValue={state.values.reference ?? ''}
      />
      <LanguageInput label={t('fetch_language')} value={state.values.language ?? 'en'} />
      <Button primary>{t('fetch_in')}</Button>
    </form>
  );
}
