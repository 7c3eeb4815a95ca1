import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, admit, admitHalfway } from '@/lib/accounts/actor';
import { revisePassword } from '@/lib/accounts/password-change';
import { passWithCode } from '@/lib/accounts/second-step';
import { signIn } from '@/lib/accounts/sign-in';
import { codeAt, halfwayWith, joinFirstSteward, testPassword } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { closeWriters, writers } from '@/lib/db/writers';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
const wrong = { ok: false, reason: { kind: 'wrong' } };
let vera: { token: string; steward: Actor; secret: string };
let network = 0;
// every try from elsewhere, so that only the limit under test is met
function elsewhere(heldToken: string | null = null) {
  network += 1;
  return { network: `n${network}`, heldToken, device: null };
}

beforeAll(() => {
  process.env.DATABASE_URL = database.ownerUrl;
});
beforeEach(async () => {
  await closeWriters();
  await database.renew();
  vera = await joinFirstSteward(`Vera${network}`, now);
});
afterAll(closeWriters);

const enter = (password: string, heldToken: string | null = null, at = now) =>
  signIn({ email: vera.steward.email, password }, elsewhere(heldToken), at);

describe('signIn', () => {
  it('opens a half-way session with a token of its own; the one the browser held ends', async () => {
    const entered = await enter(testPassword, vera.token);
    if (!entered.ok) throw new Error('not signed in');
    expect(entered.value.next).toBe('code');
    expect(entered.value.token).not.toBe(vera.token);
    expect(await admit(entered.value.token, now)).toBeNull();
    expect(await admitHalfway(entered.value.token, now)).toMatchObject({ stage: 'code' });
    expect(await admit(vera.token, now)).toBeNull();
  });

  it('never takes over a token that was planted in the browser', async () => {
    const planted = 'p'.repeat(43);
    const entered = await enter(testPassword, planted);
    expect(entered).not.toMatchObject({ value: { token: planted } });
    expect(await admitHalfway(planted, now)).toBeNull();
    expect(await admit(planted, now)).toBeNull();
  });

  it('keeps no token in clear', async () => {
    const rows = await writers().session.findMany();
    expect(JSON.stringify(rows)).not.toContain(vera.token);
  });

  it.each([
    ['a wrong password', null, 'tulip harbour ten'],
    ['an unknown address', 'nobody@lists.test', testPassword],
    ['what is no address', 'nobody', testPassword],
    ['nothing', '', ''],
  ])('gives the same answer to %s', async (_, email, password) => {
    expect(await signIn({ email: email ?? vera.steward.email, password }, elsewhere(), now)).toEqual(wrong);
  });

  it('refuses the right password after ten wrong ones, and unknown addresses alike', async () => {
    for (const email of [vera.steward.email, `unknown${network}@lists.test`]) {
      for (let n = 0; n < 10; n += 1)
        await signIn({ email, password: 'wrong all the time' }, elsewhere(), now);
      const after = await signIn(
        { email: ` ${email.toUpperCase()}`, password: testPassword },
        elsewhere(),
        now,
      );
      expect(after).toEqual({ ok: false, reason: { kind: 'too_many', waitMinutes: 15 } });
    }
    expect(await enter(testPassword, null, new Date(now.getTime() + 15 * 60_000))).toMatchObject({
      ok: true,
    });
  });

  it('refuses a network after fifty tries, whatever address it tries', async () => {
    const one = { network: 'one network', heldToken: null, device: null };
    for (let n = 0; n < 50; n += 1)
      await signIn({ email: `${n}.${network}@lists.test`, password: 'x' }, one, now);
    expect(await signIn({ email: vera.steward.email, password: testPassword }, one, now)).toMatchObject({
      reason: { kind: 'too_many' },
    });
    expect(await enter(testPassword)).toMatchObject({ ok: true });
  });
});

describe('revisePassword', () => {
  const chosen = 'seven wet umbrellas';
  const change = (part: Partial<{ current: string; password: string; again: string }>) =>
    revisePassword(vera.steward, { current: testPassword, password: chosen, again: chosen, ...part }, now);

  it('ends all other sessions, keeps this one, and the old password opens nothing', async () => {
    const other = await enter(testPassword);
    if (!other.ok) throw new Error('not signed in');
    const half = await halfwayWith(other.value.token, now);
    const passed = await passWithCode(half, codeAt(vera.secret, now, 1), elsewhere(), now);
    if (!passed.ok) throw new Error(passed.reason.kind);
    expect(await change({})).toEqual({ ok: true, value: 1 });
    expect(await admit(passed.value, now)).toBeNull();
    expect(await admit(vera.token, now)).not.toBeNull();
    expect(await enter(testPassword)).toEqual(wrong);
    expect(await enter(chosen)).toMatchObject({ ok: true });
  });

  it('leaves no session behind that the old password opened at the same moment', async () => {
    const [, entered] = await Promise.all([change({}), enter(testPassword)]);
    if (entered.ok) expect(await admitHalfway(entered.value.token, now)).toBeNull();
    else expect(entered).toEqual(wrong);
  });

  it.each([
    ['a wrong current password', { current: 'not this one at all' }, { kind: 'current_wrong' }],
    ['two that differ', { again: 'seven wet umbrella' }, { kind: 'again_differs' }],
    ['a common one', { password: 'qwertyuiop12' }, { kind: 'fault', fault: 'password_common' }],
  ])('refuses %s and changes nothing', async (_, part, reason) => {
    expect(await change(part)).toEqual({ ok: false, reason });
    expect(await enter(testPassword)).toMatchObject({ ok: true });
  });
});
