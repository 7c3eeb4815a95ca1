import { recordAudit, recordOnlyAudit } from '@/lib/accounts/audit';
import { passwordFits } from '@/lib/accounts/passwords';
import { emailAddress } from '@/lib/accounts/schema';
import { proposeFactor } from '@/lib/accounts/second-factor';
import { endSessionOfToken, recordSession } from '@/lib/accounts/sessions';
import { forgetTries, takeTry } from '@/lib/accounts/tries';
import { accepted, type Result, refused } from '@/lib/core/result';
import { changeAs, type WriteTx, writers } from '@/lib/db/writers';

export type SignInRefusal = { kind: 'wrong' } | { kind: 'too_many'; waitMinutes: number };

/** What comes after the password: the desk, a code, or setting a second factor up. */
export type NextStep = 'desk' | 'code' | 'set_up';

/**
 * Opens a session for the right address and password and returns its token: a half-way one when the account has a
 * second factor, or must have one. `heldToken` is what the browser's cookie holds already: that session ends.
 * Refuses an unknown address, a wrong password, a revoked account and one without a password with the same answer
 * and the same work; and after too many tries at one address or from one network, whoever it is.
 */
export async function signIn(
  typed: { email: string; password: string },
  from: { network: string; heldToken: string | null; device: string | null },
  now: Date,
): Promise<Result<{ token: string; next: NextStep }, SignInRefusal>> {
  const parsed = emailAddress.safeParse(typed.email);
  const email = parsed.success ? parsed.data : null;
  const name = email ?? typed.email;
  const waitMinutes = (await takeTry('network', from.network, now)) ?? (await takeTry('account', name, now));
  // an address that cannot be one is looked up all the same: nothing about the answer may be quicker
  const account = await writers().account.findUnique({ where: { email: email ?? '' } });
  if (waitMinutes !== null) {
    await recordOnlyAudit({ act: 'tries_exceeded', by: null, of: account?.id ?? null }, now);
    return refused({ kind: 'too_many', waitMinutes });
  }
  const open = account !== null && account.revokedAt === null && account.role !== 'process' ? account : null;
  const fits = await passwordFits(open?.passwordHash ?? null, typed.password);
  const entered =
    open && fits ? await changeAs(open.id, null, (tx) => openSession(tx, { ...open, ...from, now })) : null;
  if (entered === null) {
    await recordOnlyAudit({ act: 'password_failed', by: null, of: account?.id ?? null }, now);
    return refused({ kind: 'wrong' });
  }
  await forgetTries('account', name);
  return accepted(entered);
}

interface Fitting {
  id: number;
  role: string;
  passwordHash: string | null;
  heldToken: string | null;
  device: string | null;
  now: Date;
}

async function openSession(tx: WriteTx, { id, role, passwordHash, heldToken, device, now }: Fitting) {
  // the password may have been changed, or the account revoked, while this one was being checked
  const standing = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM casework.account
    WHERE id = ${id} AND revoked_at IS NULL AND password_hash = ${passwordHash} FOR SHARE`;
  if (standing.length === 0) return null;
  if (heldToken !== null) await endSessionOfToken(tx, heldToken);
  const factor = await tx.secondFactor.findUnique({ where: { accountId: id } });
  const has = factor !== null && factor.confirmedAt !== null;
  const next: NextStep = has ? 'code' : role === 'contributor' ? 'desk' : 'set_up';
  if (next === 'set_up') await proposeFactor(tx, id, now);
  if (next === 'desk') await recordAudit(tx, { act: 'signed_in', by: id, of: id }, now);
  const token = await recordSession(
    tx,
    id,
    { standing: next === 'desk' ? 'passed' : 'halfway', device },
    now,
  );
  return { token, next };
}
