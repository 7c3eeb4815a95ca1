export const frugal: { flags: string[]; env: { MALLOC_ARENA_MAX: string } };
