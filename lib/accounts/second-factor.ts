import type { Actor, Halfway, Steward } from '@/lib/accounts/actor';
import { recordAudit } from '@/lib/accounts/audit';
import { renewRecoveryCodes, spendRecoveryCode } from '@/lib/accounts/recovery-codes';
import { seal, unseal } from '@/lib/accounts/seal';
import { halfwayMs } from '@/lib/accounts/session-rules';
import { endSessions } from '@/lib/accounts/sessions';
import { newTotpSecret, stepOfCode } from '@/lib/accounts/totp';
import { accepted, type Result, refused } from '@/lib/core/result';
import { type WriteTx, writers } from '@/lib/db/writers';

const owner = (accountId: number) => `totp ${accountId}`;

/** Makes a secret for the account and keeps it waiting for its first code. What holds already goes on to hold. */
export async function proposeFactor(tx: WriteTx, accountId: number, now: Date): Promise<void> {
  const pending = { pendingSecret: seal(newTotpSecret(), owner(accountId)), pendingAt: now };
  await tx.secondFactor.upsert({
    where: { accountId },
    create: { accountId, ...pending },
    update: pending,
  });
}

/** The secret that waits for its first code, for its owner alone; null when none does, or for too long. */
export async function readProposedSecret(who: Actor | Halfway, now: Date): Promise<string | null> {
  const row = await writers().secondFactor.findUnique({ where: { accountId: who.accountId } });
  if (!row) return null;
  // half-way is shown it only while there is no other: else the password alone would replace the second factor
  if ('stage' in who && row.confirmedAt !== null) return null;
  return openPending(row, who.accountId, now);
}

function openPending(
  row: { pendingSecret: Uint8Array | null; pendingAt: Date | null },
  accountId: number,
  now: Date,
): string | null {
  if (row.pendingSecret === null || row.pendingAt === null) return null;
  if (now.getTime() - row.pendingAt.getTime() > halfwayMs) return null;
  return unseal(row.pendingSecret, owner(accountId));
}

/** Whether the account has a second factor, and how many recovery codes are left. */
export async function readFactor(actor: Actor): Promise<{ since: Date | null; codesLeft: number }> {
  const [row, codesLeft] = await Promise.all([
    writers().secondFactor.findUnique({ where: { accountId: actor.accountId } }),
    writers().recoveryCode.count({ where: { accountId: actor.accountId, usedAt: null } }),
  ]);
  return { since: row?.confirmedAt ?? null, codesLeft };
}

/**
 * Makes the proposed secret the account's second factor, given its first code, and returns ten new recovery codes.
 * Null when none is proposed or the code is not its. `mayReplace` is false for whoever is half-way: they set one up
 * where there is none, and never replace one.
 */
export async function confirmFactor(
  tx: WriteTx,
  accountId: number,
  code: string,
  mayReplace: boolean,
  now: Date,
): Promise<string[] | null> {
  const row = await lockFactor(tx, accountId);
  if (!row || (row.confirmedAt !== null && !mayReplace)) return null;
  const secret = openPending(row, accountId, now);
  if (secret === null) return null;
  const step = stepOfCode(secret, code, null, now);
  if (step === null) return null;
  await tx.secondFactor.update({
    where: { accountId },
    data: {
      sealedSecret: seal(secret, owner(accountId)),
      confirmedAt: now,
      lastStep: step,
      pendingSecret: null,
      pendingAt: null,
    },
  });
  await recordAudit(tx, { act: 'factor_set_up', by: accountId, of: accountId }, now);
  return renewRecoveryCodes(tx, accountId);
}

/**
 * Uses up what was typed, a code of the account's app or one of its recovery codes; false when it is neither, was
 * used before, or the account has no second factor.
 */
export async function spendCode(tx: WriteTx, accountId: number, typed: string, now: Date): Promise<boolean> {
  const row = await lockFactor(tx, accountId);
  if (!row || row.confirmedAt === null || row.sealedSecret === null) return false;
  if (await spendRecoveryCode(tx, accountId, typed, now)) {
    await recordAudit(tx, { act: 'recovery_code_used', by: accountId, of: accountId }, now);
    return true;
  }
  const secret = unseal(row.sealedSecret, owner(accountId));
  const step = secret && stepOfCode(secret, typed.replace(/\s/g, ''), row.lastStep, now);
  if (step === null || step === '') return false;
  await tx.secondFactor.update({ where: { accountId }, data: { lastStep: step } });
  return true;
}

/** Of two tries with one code at the same moment, the second waits here and finds it used. */
async function lockFactor(tx: WriteTx, accountId: number) {
  await tx.$queryRaw`SELECT 1 FROM casework.second_factor WHERE account_id = ${accountId} FOR UPDATE`;
  return tx.secondFactor.findUnique({ where: { accountId } });
}

/**
 * Takes somebody's second factor, recovery codes and passkeys away, for who lost both: their sessions end, and an editor or
 * steward sets a new one up at the next signing in. Refuses the steward's own, and an account that has neither app nor passkey.
 */
export async function resetFactor(
  tx: WriteTx,
  steward: Steward,
  accountId: number,
  reason: string,
  now: Date,
): Promise<Result<number, 'own' | 'none'>> {
  if (accountId === steward.accountId) return refused('own');
  const apps = await tx.secondFactor.deleteMany({ where: { accountId, confirmedAt: { not: null } } });
  const passkeys = await tx.passkey.deleteMany({ where: { accountId } });
  if (apps.count + passkeys.count === 0) return refused('none');
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await recordAudit(tx, { act: 'factor_reset', by: steward.accountId, of: accountId, said: reason }, now);
  return accepted(await endSessions(tx, accountId, null));
}
