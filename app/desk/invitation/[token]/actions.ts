'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { faultsOf, typedIn, typedOf } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { askingDevice, heldToken, keepSession } from '@/lib/accounts/gate';
import { acceptInvitation } from '@/lib/accounts/invitations';
import { acceptForm } from '@/lib/accounts/schema';
import { endSessionOfToken } from '@/lib/accounts/sessions';
import { changeAs, INSTALLATION } from '@/lib/db/writers';

/** Opens the account that the invitation offers, signs it in and leads to the desk, which leads on to what is still owed. */
export async function accept(_: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('desk.faults');
  const values = typedIn(form, ['name', 'email']);
  const input = acceptForm.safeParse(typedOf(form));
  if (!input.success) return { ...freshForm, values, faults: await faultsOf(input.error) };
  const opened = await acceptInvitation(
    typedIn(form, ['token']).token ?? '',
    input.data,
    new Date(),
    await askingDevice(),
  );
  if (!opened.ok) {
    const { reason } = opened;
    const refusal = { ...freshForm, values };
    switch (reason.kind) {
      case 'ended':
        return { ...refusal, wrong: t('invitation_ended') };
      case 'email_taken':
        return { ...refusal, faults: { email: t('email_taken') } };
      case 'again_differs':
        return { ...refusal, faults: { again: t('again_differs') } };
      case 'fault':
        return { ...refusal, faults: { password: t(reason.fault) } };
    }
  }
  // whoever used this browser before is signed out of it
  const held = await heldToken();
  if (held !== null) await changeAs(INSTALLATION, null, (tx) => endSessionOfToken(tx, held));
  await keepSession(opened.value);
  redirect('/desk');
}
