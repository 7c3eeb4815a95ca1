import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { admit, admitHalfway } from '@/lib/accounts/actor';
import {
  acceptInvitation,
  listInvitations,
  readInvitation,
  recordFirstInvitation,
  recordInvitation,
} from '@/lib/accounts/invitations';
import { joinFirstSteward, testPassword } from '@/lib/accounts/testing';
import { mintToken } from '@/lib/accounts/tokens';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, INSTALLATION, writers } from '@/lib/db/writers';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const person = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@lists.test`,
  password: testPassword,
  again: testPassword,
});
const first = (again: boolean, at = now) =>
  changeAs(INSTALLATION, null, (tx) => recordFirstInvitation(tx, again, at));

beforeAll(() => {
  process.env.DATABASE_URL = database.ownerUrl;
});
beforeEach(async () => {
  await closeWriters();
  await database.renew();
});
afterAll(closeWriters);

describe('the first steward’s invitation', () => {
  it('is made once while it is open, and again when it grew old or when asked', async () => {
    const one = await first(false);
    expect(await first(false, days(6))).toBeNull();
    const two = await first(true, days(6));
    expect(await readInvitation(one?.token ?? '', days(6))).toBeNull();
    expect(await readInvitation(two?.token ?? '', days(6))).toMatchObject({ role: 'steward' });
    expect(await first(false, days(13))).not.toBeNull();
  });

  it('is made once by two commands at once', async () => {
    const made = await Promise.all([first(false), first(false), first(false)]);
    expect(made.filter((invitation) => invitation !== null)).toHaveLength(1);
  });

  it('is not made where a steward can sign in, even when asked', async () => {
    await joinFirstSteward('Vera', now);
    expect(await first(false)).toBeNull();
    expect(await first(true)).toBeNull();
  });
});

describe('an invitation', () => {
  it('opens an account of its role, once, and signs it in; the log names who acted and no secret', async () => {
    const invitation = await first(false);
    const token = invitation?.token ?? '';
    const opened = await acceptInvitation(token, person('Vera'), now);
    if (!opened.ok) throw new Error(opened.reason.kind);
    expect(await admit(opened.value, now)).toBeNull();
    expect(await admitHalfway(opened.value, now)).toMatchObject({ stage: 'set_up' });
    expect(await readInvitation(token, now)).toBeNull();
    expect(await acceptInvitation(token, person('Mallory'), now)).toEqual({
      ok: false,
      reason: { kind: 'ended' },
    });
    const log = await writers().change.findMany({ where: { tableName: { in: ['account', 'invitation'] } } });
    const account = await writers().account.findUniqueOrThrow({ where: { email: 'vera@lists.test' } });
    expect(log.filter((change) => change.actorId === account.id)).toHaveLength(2);
    const written = JSON.stringify(log, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(written).not.toMatch(/argon2|token_hash|password/);
    expect(written).not.toContain(token);
  });

  it('is used once, however many try at the same time', async () => {
    const token = (await first(false))?.token ?? '';
    const opened = await Promise.all(
      ['Ada', 'Bo', 'Cy'].map((name) => acceptInvitation(token, person(name), now)),
    );
    expect(opened.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await writers().account.count({ where: { role: 'steward' } })).toBe(1);
  });

  it.each([
    ['a token that was never given', mintToken().token, now],
    ['something that is no token', '../../etc/passwd', now],
    ['nothing', '', now],
  ])('refuses %s', async (_, token, at) => {
    expect(await readInvitation(token, at)).toBeNull();
    expect(await acceptInvitation(token, person('Vera'), at)).toEqual({
      ok: false,
      reason: { kind: 'ended' },
    });
  });

  it('refuses after a week', async () => {
    const token = (await first(false))?.token ?? '';
    expect(await readInvitation(token, days(6.9))).not.toBeNull();
    expect(await acceptInvitation(token, person('Vera'), days(7))).toEqual({
      ok: false,
      reason: { kind: 'ended' },
    });
  });

  it.each([
    [
      'a short password',
      { password: 'elevenchars', again: 'elevenchars' },
      { kind: 'fault', fault: 'password_short' },
    ],
    [
      'a common one',
      { password: 'Password1234', again: 'Password1234' },
      { kind: 'fault', fault: 'password_common' },
    ],
    ['two that differ', { again: 'tulip harbour ten' }, { kind: 'again_differs' }],
  ])('stays open after %s', async (_, part, reason) => {
    const token = (await first(false))?.token ?? '';
    expect(await acceptInvitation(token, { ...person('Vera'), ...part }, now)).toEqual({ ok: false, reason });
    expect(await readInvitation(token, now)).not.toBeNull();
  });

  it('stays open when the address has an account already', async () => {
    const { steward } = await joinFirstSteward('Vera', now);
    const { token } = await changeAs(steward.accountId, null, (tx) =>
      recordInvitation(tx, steward, 'editor', now),
    );
    expect(await acceptInvitation(token, person('Vera'), now)).toEqual({
      ok: false,
      reason: { kind: 'email_taken' },
    });
    expect(await listInvitations(steward, now)).toMatchObject([{ state: 'open', acceptedBy: null }]);
    await acceptInvitation(token, person('Edda'), now);
    expect(await listInvitations(steward, now)).toMatchObject([{ state: 'accepted', acceptedBy: 'Edda' }]);
  });
});
