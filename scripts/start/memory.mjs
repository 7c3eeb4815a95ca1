/**
 * How the server is started so that it stays small: with what Node chooses by itself on a machine with much memory
 * it grows to 750 MB, with these to less than 350, at the same speed (docs/bench.md).
 */
export const frugal = {
  /**
   * The heap grows by a fifth before it is cleaned, not by up to four times; half the room for what lives shortly.
   * No bound to run into, as --max-old-space-size would be. Node 20, 22 and 24 know both.
   */
  flags: ['--heap-growing-percent=20', '--max-semi-space-size=8'],
  /** glibc keeps freed memory in up to eight arenas a core; compression in threads fills them all. */
  env: { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2' },
};
