import { generateSync } from 'otplib/functional';
import { type Actor, admit, admitHalfway, asSteward, type Halfway, type Steward } from '@/lib/accounts/actor';
import { acceptInvitation, recordFirstInvitation, recordInvitation } from '@/lib/accounts/invitations';
import type { DeskRole } from '@/lib/accounts/schema';
import { readProposedSecret } from '@/lib/accounts/second-factor';
import { passWithSetUp } from '@/lib/accounts/second-step';
import { changeAs, INSTALLATION } from '@/lib/db/writers';

process.env.HABEAS_SECRET ??= 'known to everybody: tests only, nothing real';

/** A password that passes the rules, for invented people. */
export const testPassword = 'tulip harbour nine';

/** What an app shows at that moment, `later` steps of half a minute on. */
export function codeAt(secret: string, now: Date, later = 0): string {
  return generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) + later * 30 });
}

/** Somebody who signed in by all factors. `secret` is their app's, null for a contributor, who needs none. */
interface Joined {
  token: string;
  actor: Actor;
  secret: string | null;
}

/** Who the token lets half-way in. Throws when it lets nobody. */
export async function halfwayWith(token: string, now: Date): Promise<Halfway> {
  const half = await admitHalfway(token, now);
  if (!half) throw new Error('nobody is half-way with this token');
  return half;
}

/** Opens an account as a person would, by invitation, with a second factor where one is needed. */
async function join(invitation: string, role: DeskRole, name: string, now: Date): Promise<Joined> {
  const opened = await acceptInvitation(
    invitation,
    { name, email: `${name.toLowerCase()}@lists.test`, password: testPassword, again: testPassword },
    now,
  );
  if (!opened.ok) throw new Error(`${name} could not join: ${opened.reason.kind}`);
  const { token, secret } =
    role === 'contributor'
      ? { token: opened.value, secret: null }
      : await setUpFactor(await halfwayWith(opened.value, now), now);
  const actor = await admit(token, now);
  if (!actor) throw new Error(`${name} was not let in`);
  return { token, actor, secret };
}

/** Sets the second factor up with the code an app would show, at the step of `now`. */
export async function setUpFactor(half: Halfway, now: Date) {
  const secret = await readProposedSecret(half, now);
  if (secret === null) throw new Error('no secret was proposed');
  const from = { network: `of ${half.accountId}`, device: null };
  const passed = await passWithSetUp(half, codeAt(secret, now), from, now);
  if (!passed.ok) throw new Error(`not set up: ${passed.reason.kind}`);
  return { ...passed.value, secret };
}

/** The installation's first steward, of an empty database. */
export async function joinFirstSteward(
  name: string,
  now: Date,
): Promise<{ token: string; steward: Steward; secret: string }> {
  const invitation = await changeAs(INSTALLATION, null, (tx) => recordFirstInvitation(tx, true, now));
  if (!invitation) throw new Error('there is a steward already');
  const { token, actor, secret } = await join(invitation.token, 'steward', name, now);
  const steward = asSteward(actor);
  if (!steward || secret === null) throw new Error(`${name} is no steward`);
  return { token, steward, secret };
}

/** Somebody whom a steward invited. */
export async function joinAs(steward: Steward, role: DeskRole, name: string, now: Date): Promise<Joined> {
  const { token } = await changeAs(steward.accountId, null, (tx) => recordInvitation(tx, steward, role, now));
  return join(token, role, name, now);
}
