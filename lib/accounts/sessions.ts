import type { Actor } from '@/lib/accounts/actor';
import { idleMs, longestMs, sessionEnds } from '@/lib/accounts/session-rules';
import { mintToken, tokenHashOf } from '@/lib/accounts/tokens';
import { type WriteTx, writers } from '@/lib/db/writers';

/** A signed-in browser, as its owner sees it. */
export interface OpenSession {
  tokenHash: string;
  createdAt: Date;
  seenAt: Date;
  endsAt: Date;
  /** the one that asks */
  current: boolean;
}

/**
 * Opens a session and returns the token for its cookie: always a new one, so that a token somebody planted before
 * sign-in opens nothing. Clears away the account's sessions that ended by themselves.
 */
export async function recordSession(tx: WriteTx, accountId: number, now: Date): Promise<string> {
  const { token, hash } = mintToken();
  await tx.session.deleteMany({
    where: {
      accountId,
      OR: [{ expiresAt: { lte: now } }, { seenAt: { lte: new Date(now.getTime() - idleMs) } }],
    },
  });
  const expiresAt = new Date(now.getTime() + longestMs);
  await tx.session.create({ data: { tokenHash: hash, accountId, createdAt: now, seenAt: now, expiresAt } });
  return token;
}

/** Ends the session a cookie's token stands for, whoever it belongs to: the browser that holds it gives it up. */
export async function endSessionOfToken(tx: WriteTx, token: string): Promise<void> {
  const hash = tokenHashOf(token);
  if (hash !== null) await tx.session.deleteMany({ where: { tokenHash: hash } });
}

/** Ends one of the actor's own sessions; false when there is none such, which includes anybody else's. */
export async function endSession(tx: WriteTx, actor: Actor, tokenHash: string): Promise<boolean> {
  const { count } = await tx.session.deleteMany({ where: { tokenHash, accountId: actor.accountId } });
  return count > 0;
}

/** Ends all sessions of an account, or all but one. Returns how many. */
export async function endSessions(tx: WriteTx, accountId: number, except: string | null): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: { accountId, ...(except === null ? {} : { tokenHash: { not: except } }) },
  });
  return count;
}

/** The actor's own open sessions, the latest used first. */
export async function listSessions(actor: Actor, now: Date): Promise<OpenSession[]> {
  const rows = await writers().session.findMany({
    where: { accountId: actor.accountId },
    orderBy: [{ seenAt: 'desc' }, { createdAt: 'desc' }],
  });
  return rows
    .map(({ tokenHash, createdAt, seenAt, expiresAt }) => ({
      tokenHash,
      createdAt,
      seenAt,
      endsAt: sessionEnds({ seenAt, expiresAt }),
      current: tokenHash === actor.sessionHash,
    }))
    .filter((session) => session.endsAt > now);
}
