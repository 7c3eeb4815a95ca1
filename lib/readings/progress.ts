import { writers } from '@/lib/db/writers';
import { limits } from '@/lib/intake/formats/limits';

/** Longest that a reading takes which goes on: pages, then text, each in a program of its own, and a wait for both. */
export const mostReadingMs = 3 * limits.maxReadingMs;

/** Pages read, and all pages; both 0 where there are none. */
export type Pages = { done: number; total: number };

const leastMs = 500;

/**
 * Keeps how far a reading is, twice a second at most: `tell` may be called with each page, and before the reading has
 * a row. A page that cannot be told is left out, as the next one tells more.
 */
export function progressTeller() {
  let told = 0;
  let pages: Pages = { done: 0, total: 0 };
  let readingId: number | null = null;
  const write = () => {
    if (readingId === null) return;
    told = performance.now();
    const { done, total } = pages;
    const row = { done, total, at: new Date() };
    writers()
      .readingProgress.upsert({ where: { readingId }, create: { readingId, ...row }, update: row })
      .catch(() => {});
  };
  return {
    tell(now: Pages) {
      pages = now;
      if (now.done === now.total || performance.now() - told >= leastMs) write();
    },
    /** The row of the reading, once it has one. */
    begin(id: number) {
      readingId = id;
      write();
    },
  };
}
