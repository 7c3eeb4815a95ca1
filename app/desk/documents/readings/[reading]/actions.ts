'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedDocument } from '@/app/desk/documents/fields';
import { faultsOf, textField } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs } from '@/lib/db/writers';
import { replaceText } from '@/lib/readings/corrections';
import { documentForm, languageTag } from '@/lib/readings/schema';
import { dropReading, storeReading } from '@/lib/readings/write';

/** 15,000 passages with a name each took 29 seconds to store on a busy machine. */
const patience = { timeoutSeconds: 120 };

const fieldOf: Record<string, string> = {
  'slug taken': 'slug',
  'not a date': 'stated',
  'unknown body': 'body',
};

/** Stores a reading as a document of its own. */
export async function storeDocument(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('workbench.faults');
  const values = typedDocument(form);
  const id = rowNumber.safeParse(textField(form, 'reading'));
  if (!id.success) return { ...freshForm, values, wrong: t('unknown reading') };
  const asked = documentForm.extend({ language: languageTag }).safeParse(values);
  if (!asked.success) return { ...freshForm, values, faults: await faultsOf(asked.error, 'workbench') };
  const { language, ...document } = asked.data;
  const answer = await changeAs(
    actor.accountId,
    'read in',
    (tx) => storeReading(tx, id.data, language, { as: 'document', form: document }),
    patience,
  );
  if (answer.ok) redirect(`/desk/documents/${answer.value.documentId}`);
  const field = fieldOf[answer.reason];
  if (field === undefined) return { ...freshForm, values, wrong: t(answer.reason) };
  return { ...freshForm, values, faults: { [field]: t(answer.reason) } };
}

/** Stores a reading as a further language of a document on record. */
export async function storeLanguage(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('workbench.faults');
  const values = { language: textField(form, 'language') };
  const id = rowNumber.safeParse(textField(form, 'reading'));
  const documentId = rowNumber.safeParse(textField(form, 'document'));
  const language = languageTag.safeParse(values.language);
  if (!id.success || !documentId.success) return { ...freshForm, values, wrong: t('unknown reading') };
  if (!language.success) return { ...freshForm, values, faults: { language: t('not_a_language') } };
  const answer = await changeAs(
    actor.accountId,
    'read in',
    (tx) => storeReading(tx, id.data, language.data, { as: 'language', documentId: documentId.data }),
    patience,
  );
  if (answer.ok) redirect(`/desk/documents/${documentId.data}?language=${language.data}`);
  return { ...freshForm, values, wrong: t(answer.reason) };
}

/** Puts a reading in the place of a text on record, as its corrected version. */
export async function storeVersion(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('workbench.faults');
  const id = rowNumber.safeParse(textField(form, 'reading'));
  const textId = rowNumber.safeParse(textField(form, 'text'));
  if (!id.success || !textId.success) return { ...freshForm, wrong: t('unknown reading') };
  const answer = await changeAs(
    actor.accountId,
    'text corrected',
    (tx) => replaceText(tx, id.data, textId.data),
    patience,
  );
  if (answer.ok) redirect(`/desk/documents/${answer.value.documentId}/about`);
  return { ...freshForm, wrong: t(answer.reason) };
}

/** Lets go of a reading that is not wanted. */
export async function drop(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('workbench.faults');
  const id = rowNumber.safeParse(textField(form, 'reading'));
  if (!id.success) return { ...freshForm, wrong: t('unknown reading') };
  const answer = await changeAs(actor.accountId, 'not wanted', (tx) => dropReading(tx, actor, id.data));
  if (!answer.ok) return { ...freshForm, wrong: t(answer.reason) };
  redirect('/desk/documents');
}
