'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { faultsOf, typedIn, typedOf } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { revokeAccount } from '@/lib/accounts/accounts';
import { recordAudit } from '@/lib/accounts/audit';
import { siteOrigin } from '@/lib/accounts/cookie';
import { requireSteward } from '@/lib/accounts/gate';
import { endInvitation, recordInvitation } from '@/lib/accounts/invitations';
import { inviteForm, resetForm, revokeForm } from '@/lib/accounts/schema';
import { resetFactor } from '@/lib/accounts/second-factor';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs } from '@/lib/db/writers';
import { dateWords } from '@/lib/language/dates';
import { readSpeech } from '@/lib/language/speech';
import { sendLetter } from '@/lib/mail/send';

/** Makes an invitation, sends its link where that was asked for, and shows it, this once. */
export async function invite(_: FormState, form: FormData): Promise<FormState> {
  const steward = await requireSteward();
  const [t, m, speech] = await Promise.all([getTranslations('desk'), getTranslations('mail'), readSpeech()]);
  const asked = inviteForm.safeParse(typedOf(form));
  if (!asked.success) {
    return { ...freshForm, faults: await faultsOf(asked.error), values: typedIn(form, ['role', 'to']) };
  }
  const { role, to } = asked.data;
  const now = new Date();
  const made = await changeAs(steward.accountId, 'invitation made', async (tx) => {
    const audited = { by: steward.accountId, of: null, said: role };
    await recordAudit(tx, { act: 'invited', ...audited }, now);
    return recordInvitation(tx, steward, role, now);
  });
  const until = dateWords(made.expiresAt.toISOString().slice(0, 10), speech);
  const link = `${siteOrigin(await headers())}/desk/invitation/${made.token}`;
  const letter = { subject: m('invitation_subject'), text: m('invitation_text', { link, until }) };
  const sent = to !== null && (await sendLetter({ to, ...letter })) === 'sent';
  const note = to === null ? t('accounts.link_note', { until }) : m('invite_failed', { until });
  return {
    ...freshForm,
    once: {
      label: t('accounts.link', { role: t(`roles.${role}`) }),
      value: link,
      note: sent ? m('invite_sent', { address: to, until }) : note,
    },
  };
}

/** Ends one of the steward's own open invitations. */
export async function takeBack(form: FormData): Promise<void> {
  const steward = await requireSteward();
  const id = rowNumber.safeParse(typedIn(form, ['invitation']).invitation);
  if (id.success) {
    await changeAs(steward.accountId, 'invitation taken back', (tx) =>
      endInvitation(tx, steward, id.data, new Date()),
    );
  }
  redirect('/desk/accounts#invitations');
}

/** Revokes an account with the reason given, and leads back to the list. */
export async function revoke(_: FormState, form: FormData): Promise<FormState> {
  const steward = await requireSteward();
  const t = await getTranslations('desk');
  const asked = revokeForm.safeParse(typedOf(form));
  if (!asked.success) {
    return { ...freshForm, faults: await faultsOf(asked.error), values: typedIn(form, ['reason']) };
  }
  const { id, reason } = asked.data;
  const revoked = await changeAs(steward.accountId, reason, (tx) =>
    revokeAccount(tx, steward, id, new Date()),
  );
  if (!revoked.ok) return { ...freshForm, wrong: t(`faults.revoke_${revoked.reason}`) };
  redirect('/desk/accounts');
}

/** Takes somebody's second factor away with the reason given, and leads back to the list. */
export async function reset(_: FormState, form: FormData): Promise<FormState> {
  const steward = await requireSteward();
  const t = await getTranslations('factor');
  const asked = resetForm.safeParse(typedOf(form));
  if (!asked.success) {
    return { ...freshForm, faults: await faultsOf(asked.error), values: typedIn(form, ['why']) };
  }
  const { id, why } = asked.data;
  const done = await changeAs(steward.accountId, why, (tx) => resetFactor(tx, steward, id, why, new Date()));
  if (!done.ok) return { ...freshForm, wrong: t(`reset_refused.${done.reason}`) };
  redirect('/desk/accounts');
}
