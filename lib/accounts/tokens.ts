import { randomBytes } from 'node:crypto';
import { sha256 } from '@/lib/core/canonical';

/** A secret of 256 random bits, as 43 characters of base64url, and the hash under which the database knows it. */
export function mintToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: sha256(token) };
}

/**
 * The hash of a token that came from outside, or null when it cannot be one of ours. The secret is random, so a
 * plain hash is enough, and looking it up by index tells an attacker nothing through time.
 */
export function tokenHashOf(token: string): string | null {
  return /^[A-Za-z0-9_-]{43}$/.test(token) ? sha256(token) : null;
}
