import { beforeEach, expect, it, vi } from 'vitest';
import { isChallenge, newChallenge } from '@/lib/accounts/challenge';

const now = new Date('2026-11-21T10:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
beforeEach(() => vi.stubEnv('HABEAS_SECRET', 'one secret of this test, long enough to do'));

it('knows its own for ten minutes, for one purpose', () => {
  const challenge = newChallenge('enter', now);
  expect(newChallenge('enter', now)).not.toBe(challenge);
  expect(isChallenge(challenge, 'enter', now)).toBe(true);
  expect(isChallenge(challenge, 'enter', later(10))).toBe(true);
  expect(isChallenge(challenge, 'enter', later(11))).toBe(false);
  expect(isChallenge(challenge, 'enter', later(-1))).toBe(false);
  expect(isChallenge(challenge, 'add 7 x', now)).toBe(false);
});

it('knows none that was changed, made up, or made under another secret', () => {
  const bytes = Buffer.from(newChallenge('enter', now), 'base64url');
  for (const at of [0, 17, 25]) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(isChallenge(changed.toString('base64url'), 'enter', now)).toBe(false);
  }
  for (const none of ['', 'x', 'a'.repeat(72)]) expect(isChallenge(none, 'enter', now)).toBe(false);
  const challenge = newChallenge('enter', now);
  vi.stubEnv('HABEAS_SECRET', 'another secret of this test, also long enough');
  expect(isChallenge(challenge, 'enter', now)).toBe(false);
});
