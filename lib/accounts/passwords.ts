import { hash, type Options, verify } from '@node-rs/argon2';
import { normalPassword } from '@/lib/accounts/password-rules';

/**
 * argon2id (the library's default algorithm) with 19 MiB and two passes: about 20 ms on one core.
 * Source: OWASP Password Storage Cheat Sheet, first recommended setting.
 */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** PHC string ($argon2id$v=19$m=19456,t=2,p=1$…) of a password that passed the rules. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalPassword(password), cost);
}

let standIn: Promise<string> | undefined;

/**
 * Whether the password belongs to the stored hash. Without one (no such account) it does the same work on a
 * stand-in and says no, so that time does not tell which addresses have accounts.
 */
export async function passwordFits(stored: string | null, typed: string): Promise<boolean> {
  standIn ??= hash('a password nobody has', cost);
  const fits = await verify(stored ?? (await standIn), normalPassword(typed));
  return stored !== null && fits;
}
