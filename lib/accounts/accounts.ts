import type { Steward } from '@/lib/accounts/actor';
import { recordAudit } from '@/lib/accounts/audit';
import { type DeskRole, deskRole } from '@/lib/accounts/schema';
import { endSessions } from '@/lib/accounts/sessions';
import { accepted, type Result, refused } from '@/lib/core/result';
import { type WriteTx, writers } from '@/lib/db/writers';

export interface ListedAccount {
  id: number;
  displayName: string;
  email: string;
  role: DeskRole;
  createdAt: Date;
  /** whether codes of an app are asked for at its signing in */
  hasSecondFactor: boolean;
  /** how many passkeys open it */
  passkeys: number;
  /** null while the account may act */
  revokedAt: Date | null;
}

/** Everybody with an account, those who may act first, then by name. Processes are not people and not listed. */
export async function listAccounts(_asker: Steward): Promise<ListedAccount[]> {
  const rows = await writers().account.findMany({
    where: { role: { not: 'process' }, email: { not: null } },
    orderBy: [{ revokedAt: { sort: 'asc', nulls: 'first' } }, { displayName: 'asc' }],
    include: { secondFactor: { select: { confirmedAt: true } }, _count: { select: { passkeys: true } } },
  });
  return rows.map(({ id, displayName, email, role, createdAt, revokedAt, secondFactor, _count }) => ({
    id,
    displayName,
    email: email ?? '',
    role: deskRole.parse(role),
    createdAt,
    hasSecondFactor: secondFactor !== null && secondFactor.confirmedAt !== null,
    passkeys: _count.passkeys,
    revokedAt,
  }));
}

/**
 * Takes an account's rights away at once: it is marked, and its sessions and the invitations it made end in the same
 * transaction. The row stays, since the change log names it. Refuses the steward's own account and a steward who
 * was revoked meanwhile: one steward always remains.
 */
export async function revokeAccount(
  tx: WriteTx,
  steward: Steward,
  id: number,
  now: Date,
): Promise<Result<null, 'own' | 'unknown' | 'no_longer_steward'>> {
  if (id === steward.accountId) return refused('own');
  // two stewards who revoke each other wait here; the second finds out that they are none any more
  const standing = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM casework.account WHERE role = 'steward' AND revoked_at IS NULL ORDER BY id FOR UPDATE`;
  if (!standing.some((one) => one.id === steward.accountId)) return refused('no_longer_steward');
  const { count } = await tx.account.updateMany({
    where: { id, revokedAt: null, role: { not: 'process' } },
    data: { revokedAt: now },
  });
  if (count === 0) return refused('unknown');
  await tx.invitation.updateMany({
    where: { invitedById: id, acceptedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  await endSessions(tx, id, null);
  await recordAudit(tx, { act: 'account_revoked', by: steward.accountId, of: id }, now);
  return accepted(null);
}
