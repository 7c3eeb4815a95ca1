import { passwordFits } from '@/lib/accounts/passwords';
import { emailAddress } from '@/lib/accounts/schema';
import { endSessionOfToken, recordSession } from '@/lib/accounts/sessions';
import { tries } from '@/lib/accounts/tries';
import { accepted, type Result, refused } from '@/lib/core/result';
import { changeAs, writers } from '@/lib/db/writers';

export type SignInRefusal = { kind: 'wrong' } | { kind: 'too_many'; waitMinutes: number };

/**
 * Opens a session for the right address and password and returns its token. `heldToken` is what the browser's
 * cookie holds already: that session ends. Refuses an unknown address, a wrong password, a revoked account and
 * one without a password with the same answer and the same work; and after too many tries at one address or from
 * one network, whoever it is.
 */
export async function signIn(
  typed: { email: string; password: string },
  from: { network: string; heldToken: string | null },
  now: Date,
): Promise<Result<string, SignInRefusal>> {
  const parsed = emailAddress.safeParse(typed.email);
  const email = parsed.success ? parsed.data : null;
  const name = email ?? typed.email;
  const waitMinutes = tries().take('network', from.network, now) ?? tries().take('account', name, now);
  if (waitMinutes !== null) return refused({ kind: 'too_many', waitMinutes });
  // an address that cannot be one is looked up all the same: nothing about the answer may be quicker
  const account = await writers().account.findUnique({ where: { email: email ?? '' } });
  const open = account !== null && account.revokedAt === null && account.role !== 'process' ? account : null;
  const fits = await passwordFits(open?.passwordHash ?? null, typed.password);
  if (!open || !fits) return refused({ kind: 'wrong' });
  const token = await changeAs(open.id, null, async (tx) => {
    // the password may have been changed, or the account revoked, while this one was being checked
    const standing = await tx.$queryRaw<{ id: number }[]>`
      SELECT id FROM casework.account
      WHERE id = ${open.id} AND revoked_at IS NULL AND password_hash = ${open.passwordHash} FOR SHARE`;
    if (standing.length === 0) return null;
    if (from.heldToken !== null) await endSessionOfToken(tx, from.heldToken);
    return recordSession(tx, open.id, now);
  });
  if (token === null) return refused({ kind: 'wrong' });
  tries().forget('account', name);
  return accepted(token);
}
