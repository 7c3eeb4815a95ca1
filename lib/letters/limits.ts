import { createHmac, randomBytes } from 'node:crypto';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Letters an hour: of one network (an exit of Tor is one, shared by many), and of all together. */
const most = { network: 6, all: 60 } as const;

export type Crowd = keyof typeof most;

/**
 * Counts letters of the running hour in memory alone. A network is counted under a keyed hash; the key is random, lives
 * a day and is never written down, so that nobody can ask afterwards who wrote. One for each process.
 */
export class Limits {
  #key = randomBytes(32);
  #day = -1;
  #hour = -1;
  #all = 0;
  readonly #networks = new Map<string, number>();

  /** Counts one letter and returns null; or says which count is full, and counts nothing. */
  take(network: string, now: Date): Crowd | null {
    this.#turn(now.getTime());
    if (this.#all >= most.all) return 'all';
    const name = createHmac('sha256', this.#key).update(network).digest('base64url');
    const count = this.#networks.get(name) ?? 0;
    if (count >= most.network) return 'network';
    this.#all += 1;
    this.#networks.set(name, count + 1);
    return null;
  }

  /** Whether a letter could be taken at all: the form says so before somebody writes one. */
  isFull(now: Date): boolean {
    this.#turn(now.getTime());
    return this.#all >= most.all;
  }

  #turn(ms: number): void {
    const [day, hour] = [Math.floor(ms / dayMs), Math.floor(ms / hourMs)];
    if (hour !== this.#hour) {
      this.#hour = hour;
      this.#all = 0;
      this.#networks.clear();
    }
    if (day !== this.#day) {
      this.#day = day;
      this.#key = randomBytes(32);
    }
  }
}

const kept = globalThis as typeof globalThis & { habeasLetterLimits?: Limits };

/** The counts of this process; one, also when Next has loaded this module twice. */
export function limits(): Limits {
  kept.habeasLetterLimits ??= new Limits();
  return kept.habeasLetterLimits;
}
