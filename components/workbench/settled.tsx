'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { AddedFields, type AddedFieldsProps } from '@/components/workbench/added-fields';

export interface SettledProps extends Pick<AddedFieldsProps, 'kinds' | 'provisions' | 'passages'> {
  action: FormAction;
  mention: { id: number; revision: number };
  passage: string;
  /** Whether it names somebody, so that more can be said of them. */
  somebody: boolean;
}

/** What can be done about a name that is decided: take the decision back, or add a statement. */
export function Settled({ action, mention, passage, somebody, kinds, provisions, passages }: SettledProps) {
  const t = useTranslations('workbench');
  const [state, post] = useActionState(action, freshForm);
  return (
    <form action={post} id="question">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      <input type="hidden" name="mention" value={mention.id} />
      <input type="hidden" name="revision" value={mention.revision} />
      {somebody && (
        <fieldset className="mt-6 border-t-2 border-ink pt-2">
          <legend className="float-left mb-1 w-full font-serif text-lead font-semibold">
            {t('add_another')}
          </legend>
          <div className="clear-both">
            <AddedFields
              kinds={kinds}
              provisions={provisions}
              passages={passages}
              values={{ passage, ...state.values }}
              faults={state.faults}
            />
            <Button name="do" value="add">
              {t('add')}
            </Button>
          </div>
        </fieldset>
      )}
      <div className="mt-6 border-t border-rule pt-3">
        <p className="mb-2 text-note text-ink-2">{t('reopen_what')}</p>
        <Button name="do" value="reopen">
          {t('reopen')}
        </Button>
      </div>
    </form>
  );
}
