import { networkOf } from '@/lib/accounts/network';
import { type Limits, limits } from '@/lib/letters/limits';
import { addressOf, type Letter, type LetterAbout } from '@/lib/letters/schema';
import { readToken, type TokenRefusal } from '@/lib/letters/token';
import { type Sending, sendLetter } from '@/lib/letters/write';

export type Reception =
  | { kind: 'received' }
  | { kind: 'refused'; reason: TokenRefusal | 'used' | 'unknown' | 'network' | 'all' };

export interface Sent {
  about: LetterAbout;
  letter: Letter;
  mayPublish: boolean;
  /** The form's mark. */
  token: string;
  /** What stood in the field that people do not see. */
  trap: string;
  /** The other end of the connection, for the count in memory; kept nowhere. */
  address: string | null;
}

/**
 * Takes a letter, or says why not. A machine that filled the field people do not see is told that all went well, and
 * nothing is kept.
 */
export async function receiveLetter(
  { about, letter, mayPublish, token, trap, address }: Sent,
  now: Date,
  { counts = limits(), send = sendLetter }: { counts?: Limits; send?: typeof sendLetter } = {},
): Promise<Reception> {
  const key = readToken(token, addressOf(about), now);
  if (!key.ok) return { kind: 'refused', reason: key.reason };
  if (trap !== '') return { kind: 'received' };
  const crowd = counts.take(networkOf(address), now);
  if (crowd !== null) return { kind: 'refused', reason: crowd };
  return receptionOf[await send(letter, { about, key: key.value, mayPublish })];
}

const receptionOf: Record<Sending, Reception> = {
  received: { kind: 'received' },
  used: { kind: 'refused', reason: 'used' },
  unknown: { kind: 'refused', reason: 'unknown' },
  full: { kind: 'refused', reason: 'all' },
};
