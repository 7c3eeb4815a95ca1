'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedIn } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { siteOrigin } from '@/lib/accounts/cookie';
import { askingDevice, requireActor } from '@/lib/accounts/gate';
import { addPasskey, removePasskey } from '@/lib/accounts/passkeys';
import { changeAs } from '@/lib/db/writers';

const here = '/desk/you#passkeys';

/** Keeps the passkey that the browser made, for whoever knows the password as well. */
export async function add(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('factor');
  const { answer = '', 'passkey-password': password = '' } = typedIn(form, ['answer', 'passkey-password']);
  const from = { origin: siteOrigin(await headers()), device: await askingDevice() };
  const added = await addPasskey(actor, { password, answer }, from, new Date());
  if (added.ok) redirect(here);
  const { reason } = added;
  return {
    ...freshForm,
    wrong: reason.kind === 'wrong' ? t('passkey_not_added') : t('too_many', { minutes: reason.waitMinutes }),
  };
}

/** Takes one of one's own away; a name that is none of one's own changes nothing. */
export async function remove(form: FormData): Promise<void> {
  const actor = await requireActor();
  const { passkey = '' } = typedIn(form, ['passkey']);
  await changeAs(actor.accountId, null, (tx) => removePasskey(tx, actor, passkey, new Date()));
  redirect(here);
}
