'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { faultsOf, typedIn, typedOf } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import type { Actor } from '@/lib/accounts/actor';
import { recordAudit } from '@/lib/accounts/audit';
import { signInPath } from '@/lib/accounts/auth';
import { forgetSession, requireActor } from '@/lib/accounts/gate';
import { revisePassword } from '@/lib/accounts/password-change';
import { passwordForm, tokenHash } from '@/lib/accounts/schema';
import { endSession, endSessions } from '@/lib/accounts/sessions';
import { changeAs, type WriteTx } from '@/lib/db/writers';
import { reviseNotices } from '@/lib/mail/notices';

const here = '/desk/you#sessions';

const noted = (tx: WriteTx, { accountId }: Actor) =>
  recordAudit(tx, { act: 'sessions_ended', by: accountId, of: accountId }, new Date());

/** Ends one of one's own sessions; a name that is no session of one's own changes nothing. */
export async function endOne(form: FormData): Promise<void> {
  const actor = await requireActor();
  const hash = tokenHash.safeParse(typedIn(form, ['session']).session);
  if (hash.success) {
    await changeAs(actor.accountId, null, async (tx) => {
      if (await endSession(tx, actor, hash.data)) await noted(tx, actor);
    });
  }
  redirect(here);
}

export async function endOthers(): Promise<void> {
  const actor = await requireActor();
  await changeAs(actor.accountId, null, async (tx) => {
    await endSessions(tx, actor.accountId, actor.sessionHash);
    await noted(tx, actor);
  });
  redirect(here);
}

export async function endAll(): Promise<void> {
  const actor = await requireActor();
  await changeAs(actor.accountId, null, async (tx) => {
    await endSessions(tx, actor.accountId, null);
    await noted(tx, actor);
  });
  await forgetSession();
  redirect(signInPath);
}

/** Turns one's own letters on or off, by the button pressed. */
export async function setLetters(form: FormData): Promise<void> {
  const actor = await requireActor();
  await reviseNotices(actor, form.get('letters') === 'on', new Date());
  redirect('/desk/you#letters');
}

/** Changes one's own password and says how many other sessions ended with it. */
export async function changePassword(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('desk');
  const typed = passwordForm.safeParse(typedOf(form));
  if (!typed.success) return { ...freshForm, faults: await faultsOf(typed.error) };
  const revised = await revisePassword(actor, typed.data, new Date());
  if (revised.ok) return { ...freshForm, done: t('you.password_done', { count: revised.value }) };
  const { reason } = revised;
  switch (reason.kind) {
    case 'too_many':
      return { ...freshForm, wrong: t('sign_in.too_many', { minutes: reason.waitMinutes }) };
    case 'current_wrong':
      return { ...freshForm, faults: { current: t('faults.current_wrong') } };
    case 'again_differs':
      return { ...freshForm, faults: { again: t('faults.again_differs') } };
    case 'fault':
      return { ...freshForm, faults: { password: t(`faults.${reason.fault}`) } };
  }
}
