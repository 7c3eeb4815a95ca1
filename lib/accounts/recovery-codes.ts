import { randomBytes } from 'node:crypto';
import { sha256 } from '@/lib/core/canonical';
import type { WriteTx } from '@/lib/db/writers';

export const recoveryCodesMade = 10;

/** Crockford's base32: no letter that is read as another. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const codeLetters = 16;

/** 80 random bits as four groups of four, such as "7k2m-…". */
function newCode(): string {
  const signs = Array.from(randomBytes(codeLetters), (byte) => letters[byte & 31] ?? '').join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** The hash of a typed recovery code, spaces, hyphens and case aside; null when it cannot be one. */
export function recoveryHashOf(typed: string): string | null {
  const bare = typed.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  return bare.length === codeLetters && [...bare].every((sign) => letters.includes(sign))
    ? sha256(`recovery ${bare}`)
    : null;
}

/** Takes the account's codes away and makes ten new ones; they are in clear only here, only now. */
export async function renewRecoveryCodes(tx: WriteTx, accountId: number): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodesMade }, newCode);
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ accountId, codeHash: recoveryHashOf(code) ?? '' })),
  });
  return codes;
}

/** Uses one of the account's codes up; false when there is none such, or it was used. */
export async function spendRecoveryCode(
  tx: WriteTx,
  accountId: number,
  typed: string,
  now: Date,
): Promise<boolean> {
  const codeHash = recoveryHashOf(typed);
  if (codeHash === null) return false;
  const { count } = await tx.recoveryCode.updateMany({
    where: { codeHash, accountId, usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}
