import type { Actor, Halfway } from '@/lib/accounts/actor';
import { halfwayMs, idleMs, longestMs, rememberedMs, sessionEnds } from '@/lib/accounts/session-rules';
import { mintToken, tokenHashOf } from '@/lib/accounts/tokens';
import { type WriteTx, writers } from '@/lib/db/writers';

/** A signed-in browser, as its owner sees it. */
export interface OpenSession {
  tokenHash: string;
  /** browser and system in words; null: not known */
  device: string | null;
  createdAt: Date;
  seenAt: Date;
  endsAt: Date;
  /** the one that asks */
  current: boolean;
}

/** passed: everything the account needs was given. halfway: only the password was, and the desk stays shut. */
export type SessionStanding = 'passed' | 'halfway';

/**
 * Opens a session and returns the token for its cookie: always a new one, so that a token somebody planted before
 * sign-in opens nothing. Clears away the account's sessions that ended by themselves a week ago: until then they open
 * nothing, but say whose form it was that came too late (lib/accounts/kept-forms).
 */
export async function recordSession(
  tx: WriteTx,
  accountId: number,
  { standing, device }: { standing: SessionStanding; device: string | null },
  now: Date,
): Promise<string> {
  const { token, hash } = mintToken();
  const longAgo = new Date(now.getTime() - rememberedMs);
  await tx.session.deleteMany({
    where: {
      accountId,
      OR: [{ expiresAt: { lte: longAgo } }, { seenAt: { lte: new Date(longAgo.getTime() - idleMs) } }],
    },
  });
  const passed = standing === 'passed';
  const expiresAt = new Date(now.getTime() + (passed ? longestMs : halfwayMs));
  const passedAt = passed ? now : null;
  await tx.session.create({
    data: { tokenHash: hash, accountId, createdAt: now, seenAt: now, expiresAt, passedAt, device },
  });
  return token;
}

/**
 * Exchanges a half-way session for a whole one under a new token; null when the half-way one has ended meanwhile
 * or was exchanged already, whatever else was right.
 */
export async function completeSession(
  tx: WriteTx,
  half: Halfway,
  device: string | null,
  now: Date,
): Promise<string | null> {
  const { count } = await tx.session.deleteMany({
    where: {
      tokenHash: half.sessionHash,
      accountId: half.accountId,
      passedAt: null,
      expiresAt: { gt: now },
      account: { revokedAt: null },
    },
  });
  return count === 1 ? recordSession(tx, half.accountId, { standing: 'passed', device }, now) : null;
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
    where: { accountId: actor.accountId, passedAt: { not: null } },
    orderBy: [{ seenAt: 'desc' }, { createdAt: 'desc' }],
  });
  return rows
    .map(({ tokenHash, device, createdAt, seenAt, expiresAt }) => ({
      tokenHash,
      device,
      createdAt,
      seenAt,
      endsAt: sessionEnds({ seenAt, expiresAt }),
      current: tokenHash === actor.sessionHash,
    }))
    .filter((session) => session.endsAt > now);
}
