import type { Beginning, Validity } from '@/lib/press/validity';

interface Kept<Page> {
  readonly page: Page;
  readonly tag: string;
  readonly beginning: Beginning;
  readonly bytes: number;
  used: boolean;
}

/** What a page costs beside its bodies: headers, key, the objects around them. */
const overheadBytes = 1_500;

/**
 * Finished pages by address, bounded in bytes. Makes room by second chance: the oldest page that was not
 * read since it was last looked at goes first, which costs a hit one assignment.
 */
export class Shelf<Page extends { readonly bytes: number }> {
  readonly #kept = new Map<string, Kept<Page>>();
  readonly #maxBytes: number;
  readonly #validity: Validity;
  #bytes = 0;

  constructor(maxBytes: number, validity: Validity) {
    this.#maxBytes = maxBytes;
    this.#validity = validity;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#kept.size;
  }

  /** The page kept under `key` if it is valid, else null. The way of every hit: keep it short. */
  read(key: string): Page | null {
    const kept = this.#kept.get(key);
    if (kept === undefined || this.#standing(kept) !== 'valid') return null;
    kept.used = true;
    return kept.page;
  }

  /** The page kept under `key` unless a publication seen so far changed it, whatever the day; else null. */
  readUntouched(key: string): Page | null {
    const kept = this.#kept.get(key);
    return kept === undefined || this.#standing(kept) === 'touched' ? null : kept.page;
  }

  /** Keeps a page if it is valid now and no larger than a quarter of the shelf; says whether it did. */
  keep(key: string, page: Page, tag: string, beginning: Beginning): boolean {
    this.#drop(key);
    const bytes = page.bytes + key.length * 2 + overheadBytes;
    if (bytes > this.#maxBytes / 4 || this.#validity.standing(tag, beginning) !== 'valid') return false;
    this.#kept.set(key, { page, tag, beginning, bytes, used: false });
    this.#bytes += bytes;
    this.#makeRoom();
    return true;
  }

  #standing(kept: Kept<Page>) {
    return this.#validity.standing(kept.tag, kept.beginning);
  }

  #drop(key: string): void {
    const kept = this.#kept.get(key);
    if (kept === undefined) return;
    this.#kept.delete(key);
    this.#bytes -= kept.bytes;
  }

  #makeRoom(): void {
    for (const [key, kept] of this.#kept) {
      if (this.#bytes <= this.#maxBytes) return;
      if (!kept.used || this.#standing(kept) === 'touched') {
        this.#drop(key);
      } else {
        kept.used = false;
        this.#kept.delete(key);
        this.#kept.set(key, kept);
      }
    }
  }
}
