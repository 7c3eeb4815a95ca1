import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listAccounts, revokeAccount } from '@/lib/accounts/accounts';
import { type Actor, admit, asSteward, type Steward } from '@/lib/accounts/actor';
import {
  acceptInvitation,
  endInvitation,
  listInvitations,
  recordInvitation,
} from '@/lib/accounts/invitations';
import { passWithCode } from '@/lib/accounts/second-step';
import { endSession, endSessionOfToken, endSessions, listSessions } from '@/lib/accounts/sessions';
import { signIn } from '@/lib/accounts/sign-in';
import { codeAt, halfwayWith, joinAs, joinFirstSteward, testPassword } from '@/lib/accounts/testing';
import { mintToken } from '@/lib/accounts/tokens';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, writers } from '@/lib/db/writers';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const from = (network: string) => ({ network, heldToken: null, device: null });

let vera: { token: string; steward: Steward };
let edda: { token: string; actor: Actor; secret: string | null };

beforeAll(() => {
  process.env.DATABASE_URL = database.ownerUrl;
});
beforeEach(async () => {
  await closeWriters();
  await database.renew();
  vera = await joinFirstSteward('Vera', now);
  edda = await joinAs(vera.steward, 'editor', 'Edda', now);
});
afterAll(closeWriters);

/** Runs a change in the name of that actor. */
function as<Outcome>(actor: Actor, work: Parameters<typeof changeAs<Outcome>>[2]): Promise<Outcome> {
  return changeAs(actor.accountId, null, work);
}

describe('who is not let in', () => {
  it('lets in whoever holds the token of an open session, as who they are', async () => {
    expect(await admit(vera.token, now)).toMatchObject({ displayName: 'Vera', role: 'steward' });
    expect(await admit(edda.token, now)).toMatchObject({ displayName: 'Edda', role: 'editor' });
  });

  it.each([
    ['nothing', ''],
    ['a word', 'steward'],
    ['a token of the right form that was never given', mintToken().token],
    ['a JSON Web Token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'],
    ['an SQL fragment', "' OR true --"],
  ])('a forged cookie: %s', async (_, token) => {
    expect(await admit(token, now)).toBeNull();
  });

  it('the hash of a session, which a stolen table would show', async () => {
    expect(await admit(vera.steward.sessionHash, now)).toBeNull();
  });

  it('a session not used for twelve hours', async () => {
    expect(await admit(vera.token, hours(11.99))).not.toBeNull();
    expect(await admit(vera.token, hours(11.99 + 12))).toBeNull();
  });

  it('a session of a week, however busily used', async () => {
    for (let hour = 8; hour < 168; hour += 8) expect(await admit(vera.token, hours(hour))).not.toBeNull();
    expect(await admit(vera.token, hours(168))).toBeNull();
  });

  it('a session that ended, also when another request notes its use at that moment', async () => {
    await as(vera.steward, (tx) => endSessionOfToken(tx, vera.token));
    expect(await admit(vera.token, hours(1))).toBeNull();
    expect(await writers().session.count({ where: { accountId: vera.steward.accountId } })).toBe(0);
  });

  it('a revoked account, with any session it had and with its password', async () => {
    await as(vera.steward, (tx) => revokeAccount(tx, vera.steward, edda.actor.accountId, now));
    expect(await admit(edda.token, now)).toBeNull();
    expect(await signIn({ email: 'edda@lists.test', password: testPassword }, from('r'), now)).toEqual({
      ok: false,
      reason: { kind: 'wrong' },
    });
  });

  it('a revoked account whose session row somehow stayed', async () => {
    await as(vera.steward, (tx) =>
      tx.account.update({ where: { id: edda.actor.accountId }, data: { revokedAt: now } }),
    );
    expect(await admit(edda.token, now)).toBeNull();
  });

  it('the installation itself, even if somebody gave it a session', async () => {
    const { token, hash } = mintToken();
    await as(vera.steward, (tx) =>
      tx.session.create({ data: { tokenHash: hash, accountId: 1, expiresAt: hours(1), seenAt: now } }),
    );
    expect(await admit(token, now)).toBeNull();
  });
});

describe('what is not done', () => {
  it('nobody makes up a right: only the gate has what an Actor is made of', () => {
    const claimed = {
      accountId: 2,
      displayName: 'M',
      email: 'm@lists.test',
      role: 'steward',
      sessionHash: '',
    } as const;
    // @ts-expect-error the mark of the gate is missing
    const actor: Actor = claimed;
    // @ts-expect-error an editor's or steward's Actor is no Steward before the role was asked
    const steward: Steward = edda.actor;
    expect([actor, steward]).toHaveLength(2);
  });

  it('an editor is no steward', () => {
    expect(asSteward(edda.actor)).toBeNull();
  });

  it('nobody ends somebody else’s session', async () => {
    expect(await as(edda.actor, (tx) => endSession(tx, edda.actor, vera.steward.sessionHash))).toBe(false);
    expect(await admit(vera.token, now)).not.toBeNull();
    expect((await listSessions(edda.actor, now)).map((session) => session.current)).toEqual([true]);
  });

  it('ending all others spares the one that asks, and nobody else is touched', async () => {
    const second = await signIn({ email: 'EDDA@lists.test ', password: testPassword }, from('a'), now);
    if (!second.ok) throw new Error('not signed in');
    const half = await halfwayWith(second.value.token, now);
    const code = codeAt(edda.secret ?? '', now, 1);
    const passed = await passWithCode(half, code, { network: 'a', device: null }, now);
    if (!passed.ok) throw new Error(passed.reason.kind);
    expect(await listSessions(edda.actor, now)).toHaveLength(2);
    expect(await as(edda.actor, (tx) => endSessions(tx, edda.actor.accountId, edda.actor.sessionHash))).toBe(
      1,
    );
    expect(await admit(passed.value, now)).toBeNull();
    expect(await admit(edda.token, now)).not.toBeNull();
    expect(await admit(vera.token, now)).not.toBeNull();
  });

  it('no steward revokes their own account, the installation, or the same account twice', async () => {
    const revoke = (id: number) => as(vera.steward, (tx) => revokeAccount(tx, vera.steward, id, now));
    expect(await revoke(vera.steward.accountId)).toEqual({ ok: false, reason: 'own' });
    expect(await revoke(1)).toEqual({ ok: false, reason: 'unknown' });
    expect(await revoke(edda.actor.accountId)).toEqual({ ok: true, value: null });
    expect(await revoke(edda.actor.accountId)).toEqual({ ok: false, reason: 'unknown' });
  });

  it('of two stewards who revoke each other at once, one remains', async () => {
    const { actor } = await joinAs(vera.steward, 'steward', 'Stina', now);
    const stina = asSteward(actor);
    if (!stina) throw new Error('no steward');
    await Promise.all([
      as(vera.steward, (tx) => revokeAccount(tx, vera.steward, stina.accountId, now)),
      as(stina, (tx) => revokeAccount(tx, stina, vera.steward.accountId, now)),
    ]);
    const standing = (await listAccounts(vera.steward)).filter(
      (account) => account.role === 'steward' && account.revokedAt === null,
    );
    expect(standing).toHaveLength(1);
  });

  it('a revoked steward’s open invitations end with the account', async () => {
    const { actor } = await joinAs(vera.steward, 'steward', 'Stina', now);
    const stina = asSteward(actor);
    if (!stina) throw new Error('no steward');
    const { token } = await as(stina, (tx) => recordInvitation(tx, stina, 'steward', now));
    await as(vera.steward, (tx) => revokeAccount(tx, vera.steward, stina.accountId, now));
    const input = { name: 'Nobody', email: 'n@lists.test', password: testPassword, again: testPassword };
    expect(await acceptInvitation(token, input, now)).toEqual({ ok: false, reason: { kind: 'ended' } });
  });

  it('a steward ends only invitations of their own', async () => {
    const { actor } = await joinAs(vera.steward, 'steward', 'Stina', now);
    const stina = asSteward(actor);
    if (!stina) throw new Error('no steward');
    await as(stina, (tx) => recordInvitation(tx, stina, 'editor', now));
    const [made] = await listInvitations(stina, now);
    if (!made) throw new Error('no invitation');
    expect(await as(vera.steward, (tx) => endInvitation(tx, vera.steward, made.id, now))).toBe(false);
    expect(await as(stina, (tx) => endInvitation(tx, stina, made.id, now))).toBe(true);
    expect(await listInvitations(stina, now)).toMatchObject([{ id: made.id, state: 'ended' }]);
  });
});
