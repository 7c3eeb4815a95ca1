'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedDocument } from '@/app/desk/documents/fields';
import { faultsOf, textField } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs } from '@/lib/db/writers';
import { isAccepted, reviseDocument } from '@/lib/documents/revise';
import { documentForm } from '@/lib/readings/schema';
import { proposeDecision } from '@/lib/review/write';

/** Which field a refusal of the writer belongs to. */
const fieldOf = {
  'slug taken': 'slug',
  'slug public': 'slug',
  'not a date': 'stated',
  'unknown body': 'body',
} as const;

/** Corrects what is said of a document itself: at once while it is a draft, by a second reader once it is on record. */
export async function revise(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('workbench');
  const values = typedDocument(form);
  const id = rowNumber.safeParse(textField(form, 'document'));
  const revision = rowNumber.safeParse(textField(form, 'revision'));
  if (!id.success || !revision.success) return { ...freshForm, values, wrong: t('faults.unknown document') };
  const asked = documentForm.safeParse(values);
  if (!asked.success) return { ...freshForm, values, faults: await faultsOf(asked.error, 'workbench') };
  if (await isAccepted(id.data)) {
    const because = textField(form, 'reason').trim().slice(0, 500);
    if (because === '') return { ...freshForm, values, wrong: t('faults.reason') };
    const sent = await changeAs(actor.accountId, because, (tx) =>
      proposeDecision(
        tx,
        actor.accountId,
        { documentId: id.data },
        {
          act: 'revise_document',
          document: id.data,
          seen: revision.data,
          values: asked.data,
          source: because,
        },
      ),
    );
    if (!sent.ok) return { ...freshForm, values, wrong: t('faults.waiting already') };
    redirect(`/desk/review/${sent.value}`);
  }
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
