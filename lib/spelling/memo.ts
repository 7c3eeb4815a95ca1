/**
 * Remembers the latest of what was read: at most `size` entries, the older half let go at once. Forgetting everything
 * when it is full would make whoever reads more than `size` names twice read each of them twice.
 */
export class Memo<T> {
  readonly #half: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(size: number) {
    this.#half = Math.ceil(size / 2);
  }

  recall(key: string): T | undefined {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const older = this.#old.get(key);
    if (older !== undefined) this.keep(key, older);
    return older;
  }

  keep(key: string, value: T): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
