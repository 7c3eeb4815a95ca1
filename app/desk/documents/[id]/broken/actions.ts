'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { textField } from '@/app/desk/faults';
import { readPresent, refusedEdit } from '@/app/desk/people/editing';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { fault } from '@/lib/editing/faults';
import { mendCitation, withdrawBroken } from '@/lib/editing/mend';

/** Gives a statement whose words are gone other words of the corrected text, or withdraws it. */
export async function mend(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('workbench.broken');
  const values = Object.fromEntries(
    ['passage', 'quote', 'reason'].map((name) => [name, textField(form, name).trim()]),
  );
  const { passage = '', quote = '', reason = '' } = values;
  const again = async (faults: Parameters<typeof refusedEdit>[1]): Promise<FormState> => ({
    ...freshForm,
    values,
    faults: (await refusedEdit(values, faults)).faults,
  });
  const [document, citation] = [
    rowNumber.safeParse(textField(form, 'document')),
    rowNumber.safeParse(textField(form, 'citation')),
  ];
  const seen = readPresent(textField(form, 'present'));
  if (!document.success || !citation.success || seen === null) {
    return { ...freshForm, values, wrong: t('changed') };
  }
  if (reason === '') return again({ reason: fault('reason_missing') });
  if (reason.length > 500) return again({ reason: fault('long', { most: '500' }) });
  const why = { seen, reason };
  const done =
    textField(form, 'do') === 'withdraw'
      ? await withdrawBroken(actor, citation.data, why)
      : await mendCitation(actor, citation.data, { passage, quote }, why);
  if (done.ok) {
    redirect(`/desk/documents/${document.data}/broken?told=${done.value === 'waiting' ? 'waiting' : 'done'}`);
  }
  if (done.reason.why === 'faults') return again(done.reason.faults);
  return { ...freshForm, values, wrong: t('changed') };
}
