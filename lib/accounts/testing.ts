import { type Actor, admit, asSteward, type Steward } from '@/lib/accounts/actor';
import { acceptInvitation, recordFirstInvitation, recordInvitation } from '@/lib/accounts/invitations';
import type { DeskRole } from '@/lib/accounts/schema';
import { changeAs, INSTALLATION } from '@/lib/db/writers';

/** A password that passes the rules, for invented people. */
export const testPassword = 'tulip harbour nine';

/** Opens an account as a person would, by invitation, and hands out its session's token with it. */
async function join(token: string, name: string, now: Date): Promise<{ token: string; actor: Actor }> {
  const opened = await acceptInvitation(
    token,
    { name, email: `${name.toLowerCase()}@lists.test`, password: testPassword, again: testPassword },
    now,
  );
  if (!opened.ok) throw new Error(`${name} could not join: ${opened.reason.kind}`);
  const actor = await admit(opened.value, now);
  if (!actor) throw new Error(`${name} was not let in`);
  return { token: opened.value, actor };
}

/** The installation's first steward, of an empty database. */
export async function joinFirstSteward(
  name: string,
  now: Date,
): Promise<{ token: string; steward: Steward }> {
  const invitation = await changeAs(INSTALLATION, null, (tx) => recordFirstInvitation(tx, true, now));
  if (!invitation) throw new Error('there is a steward already');
  const { token, actor } = await join(invitation.token, name, now);
  const steward = asSteward(actor);
  if (!steward) throw new Error(`${name} is no steward`);
  return { token, steward };
}

/** Somebody whom a steward invited. */
export async function joinAs(
  steward: Steward,
  role: DeskRole,
  name: string,
  now: Date,
): Promise<{ token: string; actor: Actor }> {
  const { token } = await changeAs(steward.accountId, null, (tx) => recordInvitation(tx, steward, role, now));
  return join(token, name, now);
}
