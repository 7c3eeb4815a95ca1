import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { keyFor } from '@/lib/accounts/seal';

const livesMs = 10 * 60_000;
const nonceBytes = 16;
const timeBytes = 6;
const macBytes = 32;

function macOf(head: Buffer, purpose: string): Buffer {
  return createHmac('sha256', keyFor('challenge')).update(head).update(purpose).digest();
}

/**
 * A challenge for a passkey (WebAuthn, 13.4.3), base64url: random, and signed with its time and purpose, so that
 * nothing need be kept until an answer comes. `purpose` binds it to what it was made for, such as one session.
 */
export function newChallenge(purpose: string, now: Date): string {
  const time = Buffer.alloc(timeBytes);
  time.writeUIntBE(now.getTime(), 0, timeBytes);
  const head = Buffer.concat([randomBytes(nonceBytes), time]);
  return Buffer.concat([head, macOf(head, purpose)]).toString('base64url');
}

/** Whether the challenge is one of ours, made for that purpose within the last ten minutes. */
export function isChallenge(challenge: string, purpose: string, now: Date): boolean {
  const bytes = Buffer.from(challenge, 'base64url');
  if (bytes.length !== nonceBytes + timeBytes + macBytes) return false;
  const head = bytes.subarray(0, nonceBytes + timeBytes);
  if (!timingSafeEqual(bytes.subarray(nonceBytes + timeBytes), macOf(head, purpose))) return false;
  const ageMs = now.getTime() - head.readUIntBE(nonceBytes, timeBytes);
  return ageMs >= 0 && ageMs <= livesMs;
}
