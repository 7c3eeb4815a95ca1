import type { Actor } from '@/lib/accounts/actor';
import { recordAudit, recordOnlyAudit } from '@/lib/accounts/audit';
import { type PasswordFault, passwordFault } from '@/lib/accounts/password-rules';
import { hashPassword, passwordFits } from '@/lib/accounts/passwords';
import { endSessions } from '@/lib/accounts/sessions';
import { forgetTries, takeTry } from '@/lib/accounts/tries';
import { accepted, type Result, refused } from '@/lib/core/result';
import { changeAs, writers } from '@/lib/db/writers';

export type PasswordRefusal =
  | { kind: 'current_wrong' }
  | { kind: 'again_differs' }
  | { kind: 'fault'; fault: PasswordFault }
  | { kind: 'too_many'; waitMinutes: number };

/**
 * Gives the actor a new password and ends all their other sessions, in one transaction. Returns how many ended.
 * Asks for the current password first, under the same limit of tries as signing in: a browser left open must not
 * be enough to take an account over.
 */
export async function revisePassword(
  actor: Actor,
  typed: { current: string; password: string; again: string },
  now: Date,
): Promise<Result<number, PasswordRefusal>> {
  const waitMinutes = await takeTry('account', actor.email, now);
  if (waitMinutes !== null) return refused({ kind: 'too_many', waitMinutes });
  const account = await writers().account.findUniqueOrThrow({ where: { id: actor.accountId } });
  if (!(await passwordFits(account.passwordHash, typed.current))) {
    await recordOnlyAudit({ act: 'password_failed', by: actor.accountId, of: actor.accountId }, now);
    return refused({ kind: 'current_wrong' });
  }
  await forgetTries('account', actor.email);
  const fault = passwordFault(typed.password, [actor.displayName, actor.email]);
  if (fault) return refused({ kind: 'fault', fault });
  if (typed.password !== typed.again) return refused({ kind: 'again_differs' });
  const passwordHash = await hashPassword(typed.password);
  const ended = await changeAs(actor.accountId, 'password changed', async (tx) => {
    await tx.account.update({ where: { id: actor.accountId }, data: { passwordHash } });
    await recordAudit(tx, { act: 'password_changed', by: actor.accountId, of: actor.accountId }, now);
    return endSessions(tx, actor.accountId, actor.sessionHash);
  });
  return accepted(ended);
}
