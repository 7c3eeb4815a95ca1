import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { keyFor } from '@/lib/accounts/seal';
import { accepted, type Result, refused } from '@/lib/core/result';

/** Nobody reads the form and writes in less. */
const leastMs = 3_000;
const mostMs = 24 * 3_600_000;

export type TokenRefusal = 'forged' | 'too quick' | 'too old';

const shape = z.tuple([z.uuid(), z.string().regex(/^[0-9a-z]{8,9}$/), z.string()]);

function signatureOf(key: string, made: string, about: string): Buffer {
  return createHmac('sha256', keyFor('letter form')).update(`${key}\n${made}\n${about}`).digest();
}

/**
 * The mark of one form: a random number and the moment it was made, signed, good for `about` (a record's address)
 * alone. It says nothing of who asked, and any process of the installation can check it.
 */
export function makeToken(about: string, now: Date, key: string = randomUUID()): string {
  const made = now.getTime().toString(36);
  return `${key}.${made}.${signatureOf(key, made, about).toString('base64url')}`;
}

/** The form's random number, if the mark is ours, of this record, at least 3 s and at most a day old. */
export function readToken(token: string, about: string, now: Date): Result<string, TokenRefusal> {
  const parts = shape.safeParse(token.split('.'));
  if (!parts.success) return refused('forged');
  const [key, made, signature] = parts.data;
  const given = Buffer.from(signature, 'base64url');
  const right = signatureOf(key, made, about);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return refused('forged');
  const ageMs = now.getTime() - Number.parseInt(made, 36);
  if (ageMs < leastMs) return refused('too quick');
  return ageMs > mostMs ? refused('too old') : accepted(key);
}
