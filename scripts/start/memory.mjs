/**
 * How the server is started so that it stays small. Node by itself lets it grow beyond 600 MB on a machine with much
 * memory, with these beyond 300 only, in the same processor time; 20 % instead of 50 saves 30 MB more and costs
 * half as much again to render a register page, all of it in cleaning (docs/bench.md).
 */
export const frugal = {
  /**
   * The heap grows by half before it is cleaned, not by up to four times, and keeps 16 MB for what lives shortly. No
   * bound to run into, as --max-old-space-size would be. Node 20, 22 and 24 know both.
   */
  flags: ['--heap-growing-percent=50', '--max-semi-space-size=16'],
  /** glibc keeps freed memory in up to eight arenas a core; compression in threads fills them all. */
  env: { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2' },
};
