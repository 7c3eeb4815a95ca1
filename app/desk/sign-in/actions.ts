'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedIn, typedOf } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import {
  askingDevice,
  askingNetwork,
  forgetSession,
  heldToken,
  keepSession,
  stagePath,
} from '@/lib/accounts/gate';
import { landingOf } from '@/lib/accounts/kept-forms';
import { signInForm } from '@/lib/accounts/schema';
import { endSessionOfToken } from '@/lib/accounts/sessions';
import { signIn } from '@/lib/accounts/sign-in';
import { changeAs, INSTALLATION } from '@/lib/db/writers';

/**
 * Checks the password and leads to the desk, or to the second factor: to these places only, no address that was
 * sent along is followed.
 */
export async function enter(_: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('desk.sign_in');
  const values = typedIn(form, ['email']);
  const typed = signInForm.safeParse(typedOf(form));
  if (!typed.success) return { ...freshForm, values, wrong: t('wrong') };
  const [network, held, device] = await Promise.all([askingNetwork(), heldToken(), askingDevice()]);
  const entered = await signIn(typed.data, { network, heldToken: held, device }, new Date());
  if (!entered.ok) {
    const { reason } = entered;
    const wrong = reason.kind === 'too_many' ? t('too_many', { minutes: reason.waitMinutes }) : t('wrong');
    return { ...freshForm, values, wrong };
  }
  const { token, next } = entered.value;
  await keepSession(token);
  redirect(next === 'desk' ? await landingOf(token, new Date()) : stagePath[next]);
}

/** Gives up half-way: the session ends, and one begins anew with the password. */
export async function startAgain(): Promise<void> {
  const held = await heldToken();
  if (held !== null) await changeAs(INSTALLATION, null, (tx) => endSessionOfToken(tx, held));
  await forgetSession();
  redirect('/desk/sign-in');
}
