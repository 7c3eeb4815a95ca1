import { randomBytes } from 'node:crypto';
import { hiddenName } from '@/lib/press/rate';

/**
 * Places for what takes long, so that neither a crowd nor one network alone shuts it for all. A network is counted under
 * a keyed hash, in memory alone and only while it holds a place; the key is never written down.
 */
export class Places {
  readonly #most: number;
  readonly #mostOfOne: number;
  readonly #key = randomBytes(32);
  readonly #held = new Map<string, number>();
  #taken = 0;

  constructor(most: number, mostOfOne: number) {
    this.#most = most;
    this.#mostOfOne = mostOfOne;
  }

  /** Takes a place and returns what gives it back; null when none is left for this network. */
  take(network: string): (() => void) | null {
    const name = hiddenName(this.#key, network);
    const held = this.#held.get(name) ?? 0;
    if (this.#taken >= this.#most || held >= this.#mostOfOne) return null;
    this.#taken += 1;
    this.#held.set(name, held + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.#taken -= 1;
      const left = (this.#held.get(name) ?? 1) - 1;
      if (left > 0) this.#held.set(name, left);
      else this.#held.delete(name);
    };
  }
}
