import { type DeskRole, deskRole } from '@/lib/accounts/schema';
import { sessionEnds, touchAfterMs } from '@/lib/accounts/session-rules';
import { tokenHashOf } from '@/lib/accounts/tokens';
import { changeAs, writers } from '@/lib/db/writers';

/** Not exported: whoever has an Actor got it from this file, so a forgotten check does not compile. */
const admitted: unique symbol = Symbol('admitted');

/** Somebody signed in, at the moment of asking. Ask for a more particular right where one is needed. */
export interface Actor {
  readonly [admitted]: true;
  readonly accountId: number;
  readonly displayName: string;
  readonly email: string;
  readonly role: DeskRole;
  /** Name of the session row this request came with. */
  readonly sessionHash: string;
}

/** May read and approve the work of others. */
export interface Editor extends Actor {
  readonly role: 'editor' | 'steward';
}

/** May invite, revoke accounts and withdraw. */
export interface Steward extends Actor {
  readonly role: 'steward';
}

/**
 * Who the token of a session cookie stands for, or null: an unknown or forged token, a session that was ended or
 * grew old, a revoked account. Notes that the session was seen, at most every few minutes; a row that has been
 * deleted in the meantime stays deleted.
 */
export async function admit(token: string, now: Date): Promise<Actor | null> {
  const sessionHash = tokenHashOf(token);
  if (sessionHash === null) return null;
  const session = await writers().session.findUnique({
    where: { tokenHash: sessionHash },
    include: { account: true },
  });
  if (!session || sessionEnds(session) <= now || session.account.revokedAt !== null) return null;
  const { id: accountId, displayName, email, role } = session.account;
  const known = deskRole.safeParse(role);
  if (!known.success || email === null) return null;
  if (now.getTime() - session.seenAt.getTime() >= touchAfterMs) {
    await changeAs(accountId, null, (tx) =>
      tx.session.updateMany({ where: { tokenHash: sessionHash }, data: { seenAt: now } }),
    );
  }
  return { [admitted]: true, accountId, displayName, email, role: known.data, sessionHash };
}

/** The actor as an editor (a steward is one too), or null when they are none. */
export function asEditor(actor: Actor): Editor | null {
  return actor.role === 'contributor' ? null : { ...actor, role: actor.role };
}

/** The actor as a steward, or null when they are none. */
export function asSteward(actor: Actor): Steward | null {
  return actor.role === 'steward' ? { ...actor, role: actor.role } : null;
}
