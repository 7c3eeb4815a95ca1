import { timingSafeEqual } from 'node:crypto';
import { generateSecret, generateSync, generateURI } from 'otplib/functional';

const stepSeconds = 30;

/** A new shared secret of 160 bits, in base32 (RFC 4226, 4, R6 asks for at least 128). */
export function newTotpSecret(): string {
  return generateSecret();
}

/** The address that an app reads from the picture. */
export function totpAddress(secret: string, email: string): string {
  return generateURI({ issuer: 'Habeas', label: email, secret });
}

/**
 * The number of the 30-second step whose code was typed, or null. The step of `now` and one on each side count
 * (RFC 6238, 5.2: clocks drift, people type slowly); none that is not later than `lastStep`, so that a code opens
 * once.
 */
export function stepOfCode(secret: string, code: string, lastStep: number | null, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const current = Math.floor(now.getTime() / 1000 / stepSeconds);
  let found: number | null = null;
  for (const step of [current - 1, current, current + 1]) {
    const expected = generateSync({ secret, epoch: step * stepSeconds });
    if (timingSafeEqual(Buffer.from(expected), Buffer.from(code)) && step > (lastStep ?? -1)) found ??= step;
  }
  return found;
}
