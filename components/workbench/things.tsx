'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, type FormState, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { control } from '@/components/workbench/labelled';
import type { Choice } from '@/components/workbench/shapes';

interface Shared {
  action: FormAction;
  document: number;
  language: string;
  things: {
    of: 'organisation' | 'place' | 'provision';
    surface: string;
    count: number;
    /** Its first passages, in words. */
    where: string;
    linked: { id: number; name: string } | null;
    offered: string | null;
  }[];
}

export interface OpenThingsProps extends Shared {
  /** Names on record, and kinds a new record may be of, by what they are. */
  names: Readonly<Record<string, string[]>>;
  kinds: Readonly<Record<string, Choice[]>>;
}

/** What nobody has said yet: each with the record proposed, another by name, or a new one. */
export function OpenThings({ action, document, language, things, names, kinds }: OpenThingsProps) {
  const t = useTranslations('workbench.things');
  const [state, post] = useActionState(action, freshForm);
  const notices = <Notices {...state} />;
  if (things.length === 0) {
    return (
      <>
        {notices}
        <p className="mt-6 text-ink-2">{t('none_open')}</p>
      </>
    );
  }
  return (
    <Section id="open" title={t('open', { count: things.length })} aside={t('open_aside')}>
      {notices}
      <form action={post}>
        <input type="hidden" name="document" value={document} />
        <input type="hidden" name="language" value={language} />
        {Object.entries(names).map(([of, listed]) => (
          <datalist key={of} id={`names-${of}`}>
            {listed.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        ))}
        <ul className="border-t border-ink">
          {things.map(({ of, surface, count, where, offered }, row) => (
            <li
              key={`${of} ${surface}`}
              className="grid gap-x-6 gap-y-1 border-b border-rule-2 py-2 lg:grid-cols-[minmax(0,1fr)_16rem_12rem]"
            >
              <div>
                <input type="hidden" name="row" value={row} />
                <input type="hidden" name={`of-${row}`} value={of} />
                <input type="hidden" name={`surface-${row}`} value={surface} />
                <p lang={language} className="font-serif font-semibold">
                  {surface}
                </p>
                <p className="text-small text-ink-2">
                  {t(`of.${of}`)} · {t('named', { count })} · {where}
                </p>
                {state.faults[surface] && (
                  <p className="border-l-4 border-wrong pl-2 text-small font-semibold text-wrong">
                    {state.faults[surface]}
                  </p>
                )}
              </div>
              <label className="text-small">
                {t('record')}
                <span className="sr-only">: {surface}</span>
                <input
                  name={`name-${row}`}
                  list={`names-${of}`}
                  defaultValue={state.values[`name ${surface}`] ?? offered ?? ''}
                  autoComplete="off"
                  className={control}
                />
              </label>
              <label className="text-small">
                {t('new')}
                <span className="sr-only">: {surface}</span>
                <select name={`kind-${row}`} defaultValue="" className={control}>
                  <option value="">{t('not_new')}</option>
                  {(kinds[of] ?? []).map(({ value, words }) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <Button primary>{t('link')}</Button>
        </p>
      </form>
    </Section>
  );
}

/** What was done, or why nothing was: also where nothing is left to show. */
const Notices = ({ done, wrong }: Pick<FormState, 'done' | 'wrong'>) => (
  <>
    {done !== null && <Notice tone="done">{done}</Notice>}
    {wrong !== null && <Notice tone="wrong">{wrong}</Notice>}
  </>
);

/** What leads to a record already; while the document is a draft, a link can be taken back. */
export function LinkedThings({ action, document, language, things }: Shared) {
  const t = useTranslations('workbench.things');
  const [state, post] = useActionState(action, freshForm);
  const notices = <Notices {...state} />;
  if (things.length === 0) return notices;
  return (
    <Section id="linked" title={t('linked_title', { count: things.length })}>
      {notices}
      <ul className="border-t border-ink">
        {things.map(({ of, surface, count, where, linked }) => (
          <li
            key={`${of} ${surface} ${linked?.id}`}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule-2 py-2"
          >
            <p>
              <span lang={language} className="font-serif">
                {surface}
              </span>{' '}
              → <a href={`/desk/${of}s/${linked?.id}`}>{linked?.name}</a>
              <span className="block text-small text-ink-2">
                {t(`of.${of}`)} · {t('named', { count })} · {where}
              </span>
            </p>
            <form action={post}>
              <input type="hidden" name="document" value={document} />
              <input type="hidden" name="language" value={language} />
              <input type="hidden" name="of" value={of} />
              <input type="hidden" name="record" value={linked?.id} />
              <input type="hidden" name="surface" value={surface} />
              <Button>
                {t('unlink')}
                <span className="sr-only">: {surface}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
