import { expect, test, vi } from 'vitest';
import { makeToken, readToken } from '@/lib/letters/token';

vi.stubEnv('HABEAS_SECRET', 'known to everybody: tests only, nothing real');
const key = '6a1f3c52-9d0e-4b6f-8a77-0c5d1e2f3a4b';
const made = new Date('2030-05-01T10:00:00Z');
const after = (ms: number) => new Date(made.getTime() + ms);
const about = '/people/adalbert-norwick';
const token = makeToken(about, made, key);
const [, moment = '', signature = ''] = token.split('.');

test.each([
  ['after 3 s', token, about, 3_000, key],
  ['after a day', token, about, 86_400_000, key],
  ['at once', token, about, 2_999, 'too quick'],
  ['before it was made', token, about, -60_000, 'too quick'],
  ['after more than a day', token, about, 86_400_001, 'too old'],
  ['at another record', token, '/people/berenika-ostlake', 10_000, 'forged'],
  ['with a later moment', `${key}.${(made.getTime() + 9e7).toString(36)}.${signature}`, about, 1e8, 'forged'],
  [
    'with another number',
    `6a1f3c52-9d0e-4b6f-8a77-0c5d1e2f3a4c.${moment}.${signature}`,
    about,
    1e4,
    'forged',
  ],
  ['with half a signature', token.slice(0, -20), about, 1e4, 'forged'],
  ['without parts', 'anything', about, 1e4, 'forged'],
  ['empty', '', about, 1e4, 'forged'],
])('a mark %s', (_when, given, at, ms, expected) => {
  const read = readToken(given, at, after(ms));
  expect(read.ok ? read.value : read.reason).toBe(expected);
});

test('no two forms are one', () => {
  expect(makeToken(about, made)).not.toBe(makeToken(about, made));
});
