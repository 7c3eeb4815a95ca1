'use server';

import { getTranslations } from 'next-intl/server';
import { textField } from '@/app/desk/documents/[id]/said';
import { typedDocument } from '@/app/desk/documents/fields';
import { faultsOf } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireActor } from '@/lib/accounts/gate';
import { changeAs } from '@/lib/db/writers';
import { reviseDocument } from '@/lib/readings/documents';
import { documentForm, rowNumber } from '@/lib/readings/schema';

/** Which field a refusal of the writer belongs to. */
const fieldOf = {
  'slug taken': 'slug',
  'slug public': 'slug',
  'not a date': 'stated',
  'unknown body': 'body',
} as const;

/** Corrects what is said of a document itself. */
export async function revise(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('workbench');
  const values = typedDocument(form);
  const id = rowNumber.safeParse(textField(form, 'document'));
  const revision = rowNumber.safeParse(textField(form, 'revision'));
  if (!id.success || !revision.success) return { ...freshForm, values, wrong: t('faults.unknown document') };
  const asked = documentForm.safeParse(values);
  if (!asked.success) return { ...freshForm, values, faults: await faultsOf(asked.error, 'workbench') };
  const answer = await changeAs(actor.accountId, 'document corrected', (tx) =>
    reviseDocument(tx, id.data, revision.data, asked.data),
  );
  if (answer.ok) return { ...freshForm, done: t('document.saved') };
  const { reason } = answer;
  if (reason === 'unknown document' || reason === 'changed meanwhile') {
    return { ...freshForm, values, wrong: t(`faults.document ${reason}`) };
  }
  return { ...freshForm, values, faults: { [fieldOf[reason]]: t(`faults.${reason}`) } };
}
