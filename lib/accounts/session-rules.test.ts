import { describe, expect, it } from 'vitest';
import { sessionEnds } from '@/lib/accounts/session-rules';

describe('sessionEnds', () => {
  it.each([
    [
      'half a day after it was last seen',
      '2026-11-21T08:00:00Z',
      '2026-11-28T08:00:00Z',
      '2026-11-21T20:00:00Z',
    ],
    [
      'at its week’s end however lately it was seen',
      '2026-11-28T07:00:00Z',
      '2026-11-28T08:00:00Z',
      '2026-11-28T08:00:00Z',
    ],
  ])('%s', (_, seenAt, expiresAt, ends) => {
    expect(sessionEnds({ seenAt: new Date(seenAt), expiresAt: new Date(expiresAt) })).toEqual(new Date(ends));
  });
});
