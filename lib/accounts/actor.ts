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

/** Not exported, and another than the actor's: half-way is not in. */
const halfway: unique symbol = Symbol('halfway');

/**
 * Somebody who gave the right password and nothing more. Opens the page that asks for a code, or the one that sets
 * the second factor up, and nothing else: it is no Actor and none can be made of it.
 */
export interface Halfway {
  readonly [halfway]: true;
  readonly accountId: number;
  readonly email: string;
  readonly sessionHash: string;
  /** code: the account has a second factor. set_up: it has none and must have one. */
  readonly stage: 'code' | 'set_up';
}

/**
 * Who the token of a session cookie stands for, or null: an unknown or forged token, a session that was ended or
 * grew old or for which only the password was given, a revoked account, an editor or steward without a second
 * factor. Notes that the session was seen, at most every few minutes; a row that has been deleted in the meantime
 * stays deleted.
 */
export async function admit(token: string, now: Date): Promise<Actor | null> {
  const session = await readOpenSession(token, now);
  if (!session || session.passedAt === null) return null;
  const { accountId, displayName, email, role, sessionHash } = session;
  if (role !== 'contributor' && !session.hasSecondFactor) return null;
  if (now.getTime() - session.seenAt.getTime() >= touchAfterMs) {
    await changeAs(accountId, null, (tx) =>
      tx.session.updateMany({ where: { tokenHash: sessionHash }, data: { seenAt: now } }),
    );
  }
  return { [admitted]: true, accountId, displayName, email, role, sessionHash };
}

/** Who has given the password with this token and still owes the second factor; null for everybody else. */
export async function admitHalfway(token: string, now: Date): Promise<Halfway | null> {
  const session = await readOpenSession(token, now);
  if (!session || session.passedAt !== null) return null;
  const { accountId, email, sessionHash } = session;
  return {
    [halfway]: true,
    accountId,
    email,
    sessionHash,
    stage: session.hasSecondFactor ? 'code' : 'set_up',
  };
}

async function readOpenSession(token: string, now: Date) {
  const sessionHash = tokenHashOf(token);
  if (sessionHash === null) return null;
  const session = await writers().session.findUnique({
    where: { tokenHash: sessionHash },
    include: { account: { include: { secondFactor: { select: { confirmedAt: true } } } } },
  });
  if (!session || sessionEnds(session) <= now || session.account.revokedAt !== null) return null;
  const { id: accountId, displayName, email, role, secondFactor } = session.account;
  const known = deskRole.safeParse(role);
  if (!known.success || email === null) return null;
  const { passedAt, seenAt } = session;
  const hasSecondFactor = secondFactor !== null && secondFactor.confirmedAt !== null;
  return { sessionHash, accountId, displayName, email, role: known.data, passedAt, seenAt, hasSecondFactor };
}

/** The actor as an editor (a steward is one too), or null when they are none. */
export function asEditor(actor: Actor): Editor | null {
  return actor.role === 'contributor' ? null : { ...actor, role: actor.role };
}

/** The actor as a steward, or null when they are none. */
export function asSteward(actor: Actor): Steward | null {
  return actor.role === 'steward' ? { ...actor, role: actor.role } : null;
}
