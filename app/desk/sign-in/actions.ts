'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedIn } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { askingNetwork, heldToken, keepSession } from '@/lib/accounts/gate';
import { signInForm } from '@/lib/accounts/schema';
import { signIn } from '@/lib/accounts/sign-in';

/** Signs in and leads to the desk, always there: no address that was sent along is followed. */
export async function enter(_: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('desk.sign_in');
  const values = typedIn(form, ['email']);
  const typed = signInForm.safeParse(Object.fromEntries(form));
  if (!typed.success) return { ...freshForm, values, wrong: t('wrong') };
  const from = { network: await askingNetwork(), heldToken: await heldToken() };
  const entered = await signIn(typed.data, from, new Date());
  if (!entered.ok) {
    const { reason } = entered;
    const wrong = reason.kind === 'too_many' ? t('too_many', { minutes: reason.waitMinutes }) : t('wrong');
    return { ...freshForm, values, wrong };
  }
  await keepSession(entered.value);
  redirect('/desk');
}
