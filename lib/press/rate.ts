import { createHmac, randomBytes } from 'node:crypto';

const windowMs = 60_000;

/** What a network is counted under: without the key, which stays in memory, nobody finds the network again. */
export function hiddenName(key: Buffer, network: string): string {
  return createHmac('sha256', key).update(network).digest('base64url');
}

/**
 * Counts what one network asked for in the running minute, in memory alone. A network is counted under a keyed hash; the
 * key is random, lives as long as the minute and is never written down, so that nobody can ask afterwards who asked.
 */
export class Rate {
  readonly #most: number;
  #key = randomBytes(32);
  #window = -1;
  readonly #counts = new Map<string, number>();

  /** `most` in a minute; at most 20,000 networks are told apart, those that come later are counted as one. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one and returns null; or answers how many seconds to wait, and counts nothing. */
  take(network: string, nowMs: number): number | null {
    const window = Math.floor(nowMs / windowMs);
    if (window !== this.#window) {
      this.#window = window;
      this.#key = randomBytes(32);
      this.#counts.clear();
    }
    const hash = hiddenName(this.#key, network);
    const name = this.#counts.has(hash) || this.#counts.size < 20_000 ? hash : '';
    const count = this.#counts.get(name) ?? 0;
    if (count >= this.#most) return Math.max(1, Math.ceil(((window + 1) * windowMs - nowMs) / 1000));
    this.#counts.set(name, count + 1);
    return null;
  }
}
