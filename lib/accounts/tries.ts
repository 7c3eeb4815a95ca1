import { createHmac, randomBytes } from 'node:crypto';

/** What is counted: attempts at one account's password, and attempts from one network. */
export type TriedSubject = 'account' | 'network';

const minuteMs = 60_000;
const limits: Record<TriedSubject, { tries: number; windowMs: number }> = {
  account: { tries: 10, windowMs: 15 * minuteMs },
  network: { tries: 50, windowMs: 15 * minuteMs },
};
const maxKept = 20_000;

/**
 * Counts tries in memory, under hashes keyed with a secret of this process: no address is kept in clear, nothing
 * is written down, and a stolen memory image names nobody without the key.
 */
export class Tries {
  readonly #key = randomBytes(32);
  readonly #counted = new Map<string, { count: number; endsAt: number }>();

  /**
   * Counts one try, before it is made, so that many at once cannot pass together. Returns null when it may be made,
   * else the minutes (rounded up) after which the next may.
   */
  take(subject: TriedSubject, name: string, now: Date): number | null {
    const at = now.getTime();
    const key = this.#keyOf(subject, name);
    const { tries, windowMs } = limits[subject];
    const kept = this.#counted.get(key);
    const entry = kept && kept.endsAt > at ? kept : { count: 0, endsAt: at + windowMs };
    if (entry.count >= tries) return Math.ceil((entry.endsAt - at) / minuteMs);
    this.#makeRoom(at);
    this.#counted.set(key, { ...entry, count: entry.count + 1 });
    return null;
  }

  /** The right password was given: earlier slips no longer count. */
  forget(subject: TriedSubject, name: string): void {
    this.#counted.delete(this.#keyOf(subject, name));
  }

  #keyOf(subject: TriedSubject, name: string): string {
    return createHmac('sha256', this.#key).update(`${subject}\n${name}`).digest('base64');
  }

  #makeRoom(at: number): void {
    if (this.#counted.size < maxKept) return;
    for (const [key, { endsAt }] of this.#counted) if (endsAt <= at) this.#counted.delete(key);
    // a map keeps the order of insertion: the oldest goes first
    const oldest = this.#counted.keys().next();
    if (this.#counted.size >= maxKept && !oldest.done) this.#counted.delete(oldest.value);
  }
}

/**
 * What counts as one network: an IPv4 address, or the /56 of an IPv6 address, which is what one household or
 * server gets. The same name for everything that cannot be read, so that nonsense does not pass uncounted.
 */
export function networkOf(address: string | null): string {
  const bare = (address ?? '')
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(bare)) return bare;
  if (!/^[0-9a-f:]+$/i.test(bare) || !bare.includes(':')) return 'unknown';
  const [head = '', tail = ''] = bare.toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const gap = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const [a = '0', b = '0', c = '0', d = '0'] = [...before, ...gap, ...after].map((part) =>
    part.padStart(4, '0'),
  );
  return `${a}:${b}:${c}:${d.slice(0, 2)}00/56`;
}

const kept = globalThis as typeof globalThis & { habeasTries?: Tries };

/** The counts of this process: one, also where Next has loaded this module twice. */
export function tries(): Tries {
  kept.habeasTries ??= new Tries();
  return kept.habeasTries;
}
