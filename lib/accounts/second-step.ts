import type { Actor, Halfway } from '@/lib/accounts/actor';
import { recordAudit, recordOnlyAudit } from '@/lib/accounts/audit';
import { passwordFits } from '@/lib/accounts/passwords';
import { confirmFactor, proposeFactor, spendCode } from '@/lib/accounts/second-factor';
import { completeSession, endSessions } from '@/lib/accounts/sessions';
import { forgetTries, takeTry } from '@/lib/accounts/tries';
import { accepted, type Result, refused } from '@/lib/core/result';
import { changeAs, type WriteTx, writers } from '@/lib/db/writers';

/** ended: the half-way session is over, one begins anew with the password. */
export type StepRefusal = { kind: 'wrong' } | { kind: 'ended' } | { kind: 'too_many'; waitMinutes: number };

export interface Asking {
  network: string;
  device: string | null;
}

/** Undoes what a right code did, when the session it was for is over. */
class EndedMeanwhile extends Error {}

async function tried(accountId: number, network: string | null, now: Date): Promise<number | null> {
  const wait =
    (network === null ? null : await takeTry('network', network, now)) ??
    (await takeTry('code', String(accountId), now));
  if (wait !== null) {
    await recordOnlyAudit({ act: 'tries_exceeded', by: null, of: accountId, said: 'code' }, now);
  }
  return wait;
}

/** Runs a step that uses a code up; what it did is undone when it refuses with an exception. */
async function inOne<Outcome>(
  accountId: number,
  now: Date,
  work: (tx: WriteTx) => Promise<Outcome | null>,
): Promise<Result<Outcome, StepRefusal>> {
  try {
    const done = await changeAs(accountId, null, work);
    if (done !== null) {
      await forgetTries('code', String(accountId));
      return accepted(done);
    }
  } catch (error) {
    if (error instanceof EndedMeanwhile) return refused({ kind: 'ended' });
    throw error;
  }
  await recordOnlyAudit({ act: 'code_failed', by: null, of: accountId }, now);
  return refused({ kind: 'wrong' });
}

/**
 * Lets somebody half-way in, with a code of their app or a recovery code, and returns the token of a new session.
 * Refuses a code that was used, too many tries, and a half-way session that ended meanwhile.
 */
export async function passWithCode(
  half: Halfway,
  typed: string,
  { network, device }: Asking,
  now: Date,
): Promise<Result<string, StepRefusal>> {
  const waitMinutes = await tried(half.accountId, network, now);
  if (waitMinutes !== null) return refused({ kind: 'too_many', waitMinutes });
  return inOne(half.accountId, now, async (tx) => {
    if (!(await spendCode(tx, half.accountId, typed, now))) return null;
    const token = await completeSession(tx, half, device, now);
    if (token === null) throw new EndedMeanwhile();
    await recordAudit(tx, { act: 'signed_in', by: half.accountId, of: half.accountId }, now);
    return token;
  });
}

/**
 * Sets up the second factor of somebody half-way who has none, with its first code, and lets them in: the token
 * of a new session, and the recovery codes to be shown this once. All other sessions of the account end.
 */
export async function passWithSetUp(
  half: Halfway,
  typed: string,
  { network, device }: Asking,
  now: Date,
): Promise<Result<{ token: string; codes: string[] }, StepRefusal>> {
  const waitMinutes = await tried(half.accountId, network, now);
  if (waitMinutes !== null) return refused({ kind: 'too_many', waitMinutes });
  return inOne(half.accountId, now, async (tx) => {
    const codes = await confirmFactor(tx, half.accountId, typed.replace(/\s/g, ''), false, now);
    if (codes === null) return null;
    await endSessions(tx, half.accountId, half.sessionHash);
    const token = await completeSession(tx, half, device, now);
    if (token === null) throw new EndedMeanwhile();
    await recordAudit(tx, { act: 'signed_in', by: half.accountId, of: half.accountId }, now);
    return { token, codes };
  });
}

/**
 * Begins to set up a second factor, or another one, for somebody signed in: asks for the password again, and for a
 * code where there is a factor already. The one that holds goes on to hold until the new one's first code.
 */
export async function beginSetUp(
  actor: Actor,
  typed: { password: string; code: string },
  now: Date,
): Promise<Result<null, StepRefusal>> {
  const { accountId, email } = actor;
  const waitMinutes = (await takeTry('account', email, now)) ?? (await tried(accountId, null, now));
  if (waitMinutes !== null) return refused({ kind: 'too_many', waitMinutes });
  const account = await writers().account.findUniqueOrThrow({
    where: { id: accountId },
    include: { secondFactor: true },
  });
  const fits = await passwordFits(account.passwordHash, typed.password);
  const begun = await inOne(accountId, now, async (tx) => {
    if (!fits) return null;
    const held = account.secondFactor !== null && account.secondFactor.confirmedAt !== null;
    if (held && !(await spendCode(tx, accountId, typed.code, now))) return null;
    await proposeFactor(tx, accountId, now);
    return true;
  });
  if (!begun.ok) return begun;
  await forgetTries('account', email);
  return accepted(null);
}

/** Makes the begun one hold, with its first code; all other sessions end. Returns the new recovery codes. */
export async function finishSetUp(
  actor: Actor,
  typed: string,
  now: Date,
): Promise<Result<string[], StepRefusal>> {
  const waitMinutes = await tried(actor.accountId, null, now);
  if (waitMinutes !== null) return refused({ kind: 'too_many', waitMinutes });
  return inOne(actor.accountId, now, async (tx) => {
    const codes = await confirmFactor(tx, actor.accountId, typed.replace(/\s/g, ''), true, now);
    if (codes !== null) await endSessions(tx, actor.accountId, actor.sessionHash);
    return codes;
  });
}
