import { expect, test, vi } from 'vitest';
import { Limits } from '@/lib/letters/limits';
import { receiveLetter, type Sent } from '@/lib/letters/receive';
import { addressOf, letter, mayPublish } from '@/lib/letters/schema';
import { makeToken } from '@/lib/letters/token';
import type { Sending } from '@/lib/letters/write';

vi.stubEnv('HABEAS_SECRET', 'known to everybody: tests only, nothing real');
const made = new Date('2030-05-01T10:00:00Z');
const now = new Date('2030-05-01T10:05:00Z');
const about = { subject: 'person', slug: 'adalbert-norwick' } as const;
const sent = (): Sent => ({
  about,
  letter: { wrong: 'the year', source: '', reach: '' },
  mayPublish: true,
  token: makeToken(addressOf(about), made),
  trap: '',
  address: '192.0.2.1',
});

async function receive(change: Partial<Sent> = {}, answer: Sending = 'received', counts = new Limits()) {
  const send = vi.fn(async () => answer);
  const reception = await receiveLetter({ ...sent(), ...change }, now, { counts, send });
  return [reception.kind === 'refused' ? reception.reason : 'received', send.mock.calls.length];
}

test.each([
  ['a letter', {}, 'received', ['received', 1]],
  ['one whose hidden field a machine filled', { trap: 'https://x' }, 'received', ['received', 0]],
  ['one with the mark of another record', { about: { ...about, slug: 'x' } }, 'received', ['forged', 0]],
  ['one without a mark', { token: '' }, 'received', ['forged', 0]],
  ['one sent before', {}, 'used', ['used', 1]],
  ['one about what was withdrawn', {}, 'unknown', ['unknown', 1]],
  ['one too many for the inbox', {}, 'full', ['all', 1]],
] as const)('%s', async (_what, change, answer, expected) => {
  expect(await receive(change, answer)).toEqual(expected);
});

test('a seventh letter of a network within the hour is not written', async () => {
  const counts = new Limits();
  for (let n = 0; n < 6; n += 1) expect(await receive({}, 'received', counts)).toEqual(['received', 1]);
  expect(await receive({}, 'received', counts)).toEqual(['network', 0]);
  expect(await receive({ address: '192.0.2.2' }, 'received', counts)).toEqual(['received', 1]);
});

test.each([
  [{ wrong: '\u200b \n', source: '', reach: '' }, ['wrong_missing']],
  [{ wrong: 'x'.repeat(4_001), source: '', reach: '' }, ['too_long']],
  [{ wrong: 'x', source: 'x'.repeat(2_001), reach: 'x'.repeat(301) }, ['too_long', 'too_long']],
  [{ wrong: 'x'.repeat(4_000), source: '', reach: '' }, []],
])('what is written is bounded (%#)', (typed, faults) => {
  expect((letter.safeParse(typed).error?.issues ?? []).map(({ message }) => message)).toEqual(faults);
});

test('what may be shown is never supposed', () => {
  expect(['yes', 'no', '', 'on'].map((said) => mayPublish.safeParse(said).data)).toEqual([
    true,
    false,
    undefined,
    undefined,
  ]);
});
