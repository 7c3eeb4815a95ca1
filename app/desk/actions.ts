'use server';

import { redirect } from 'next/navigation';
import { signInPath } from '@/lib/accounts/auth';
import { forgetSession, readActor } from '@/lib/accounts/gate';
import { endSession } from '@/lib/accounts/sessions';
import { changeAs } from '@/lib/db/writers';

/** Signs this browser out. Whoever is not signed in is led to the same place. */
export async function leave(): Promise<void> {
  const actor = await readActor();
  if (actor) await changeAs(actor.accountId, null, (tx) => endSession(tx, actor, actor.sessionHash));
  await forgetSession();
  redirect(signInPath);
}
