'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedOf } from '@/app/desk/faults';
import { codesShown, stepRefused } from '@/app/desk/sign-in/answers';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireActor } from '@/lib/accounts/gate';
import { codeForm, factorForm } from '@/lib/accounts/schema';
import { beginSetUp, finishSetUp } from '@/lib/accounts/second-step';

/** Asks once more who is there, and then offers a secret on the same page. */
export async function begin(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('factor');
  const typed = factorForm.safeParse(typedOf(form));
  if (!typed.success) return { ...freshForm, wrong: t('wrong_both') };
  const begun = await beginSetUp(actor, typed.data, new Date());
  if (begun.ok) redirect('/desk/you/second-factor');
  return begun.reason.kind === 'wrong' ? { ...freshForm, wrong: t('wrong_both') } : stepRefused(begun.reason);
}

/** Makes the offered secret hold, with its first code, and shows the recovery codes, this once. */
export async function finish(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const typed = codeForm.safeParse(typedOf(form));
  if (!typed.success) return stepRefused({ kind: 'wrong' });
  const finished = await finishSetUp(actor, typed.data.code, new Date());
  if (!finished.ok) return stepRefused(finished.reason);
  return codesShown(finished.value);
}
