'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedIn } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { siteOrigin } from '@/lib/accounts/cookie';
import { askingDevice, askingNetwork, heldToken, keepSession } from '@/lib/accounts/gate';
import { landingOf } from '@/lib/accounts/kept-forms';
import { enterWithPasskey } from '@/lib/accounts/passkeys';

/** Signs in with what a passkey answered, and leads to the desk. */
export async function enterByPasskey(_: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('factor');
  const { answer = '' } = typedIn(form, ['answer']);
  const [network, held, device] = await Promise.all([askingNetwork(), heldToken(), askingDevice()]);
  const from = { origin: siteOrigin(await headers()), network, heldToken: held, device };
  const entered = await enterWithPasskey(answer, from, new Date());
  if (!entered.ok) {
    const { reason } = entered;
    return {
      ...freshForm,
      wrong: reason.kind === 'wrong' ? t('passkey_wrong') : t('too_many', { minutes: reason.waitMinutes }),
    };
  }
  await keepSession(entered.value);
  redirect(await landingOf(entered.value, new Date()));
}
