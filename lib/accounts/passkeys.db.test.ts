import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listAccounts } from '@/lib/accounts/accounts';
import { admit, type Steward } from '@/lib/accounts/actor';
import { newChallenge } from '@/lib/accounts/challenge';
import { addPasskey, enterWithPasskey, listPasskeys, removePasskey } from '@/lib/accounts/passkeys';
import { resetFactor } from '@/lib/accounts/second-factor';
import { joinAs, joinFirstSteward, testPassword } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, INSTALLATION, writers } from '@/lib/db/writers';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
const origin = 'https://habeas.test';
const wrong = { ok: false, reason: { kind: 'wrong' } };
let vera: { token: string; steward: Steward };
let network = 0;

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', database.ownerUrl);
  vera = await joinFirstSteward('Vera', now);
  await keep('held');
});
afterAll(closeWriters);

/** A passkey of Vera's whose key nobody has. */
const keep = (credentialId: string) =>
  writers().passkey.create({
    data: { credentialId, accountId: vera.steward.accountId, publicKey: new Uint8Array([0xa0]), counter: 0n },
  });

function answer(id: string, challenge: string): string {
  const client = { type: 'webauthn.get', challenge, origin, crossOrigin: false };
  return JSON.stringify({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: Buffer.from(JSON.stringify(client)).toString('base64url'),
      authenticatorData: Buffer.alloc(37, 5).toString('base64url'),
      signature: Buffer.alloc(70).toString('base64url'),
    },
  });
}

describe('what no passkey opens', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['JSON of something else', '{"id":"held"}'],
    ['an answer of endless length', `"${'a'.repeat(30_000)}"`],
    ['an unknown passkey', answer('unknown', newChallenge('enter', now))],
    ['a known one’s name without its signature', answer('held', newChallenge('enter', now))],
    ['a challenge that was not ours', answer('held', 'AAAA')],
    ['a challenge for making one', answer('held', newChallenge('add 2 x', now))],
  ])('%s', async (_, typed) => {
    network += 1;
    const from = { origin, network: `n${network}`, heldToken: null, device: null };
    expect(await enterWithPasskey(typed, from, now)).toEqual(wrong);
    expect(await writers().session.count()).toBe(1);
  });

  it('and none is kept without the password, or of what is no new passkey', async () => {
    const from = { origin, device: null };
    for (const password of ['not this one at all', testPassword]) {
      const typed = { password, answer: answer('new', newChallenge('enter', now)) };
      expect(await addPasskey(vera.steward, typed, from, now)).toEqual(wrong);
    }
    expect(await listPasskeys(vera.steward)).toHaveLength(1);
  });
});

/** A device of Vera's in software (WebAuthn 6.1, 6.3.3): its key is known to it alone. */
async function device(credentialId: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const coordinate = (label: number, value: string) => [label, 0x58, 32, ...Buffer.from(value, 'base64url')];
  const cose = [0xa5, 1, 2, 3, 0x26, 0x20, 1, ...coordinate(0x21, x), ...coordinate(0x22, y)];
  const { accountId } = vera.steward;
  await writers().passkey.create({
    data: { credentialId, accountId, publicKey: new Uint8Array(cose), counter: 0n },
  });
  const sha = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();
  return (at: { origin: string; challenge: string; flags?: number; counter: number }) => {
    const client = Buffer.from(
      JSON.stringify({
        type: 'webauthn.get',
        challenge: at.challenge,
        origin: at.origin,
        crossOrigin: false,
      }),
    );
    const count = Buffer.alloc(4);
    count.writeUInt32BE(at.counter);
    const told = Buffer.concat([sha(new URL(at.origin).hostname), Buffer.from([at.flags ?? 5]), count]);
    const signature = sign('sha256', Buffer.concat([told, sha(client)]), privateKey);
    const response = {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: told.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: null,
    };
    const type = 'public-key';
    return JSON.stringify({
      id: credentialId,
      rawId: credentialId,
      type,
      clientExtensionResults: {},
      response,
    });
  };
}

describe('what a passkey opens', () => {
  const enter = (typed: string) => {
    network += 1;
    return enterWithPasskey(typed, { origin, network: `n${network}`, heldToken: null, device: null }, now);
  };

  it('a whole session, once an answer, for its own site, with its owner’s finger, and never backwards', async () => {
    const answers = await device('software');
    const good = answers({ origin, challenge: newChallenge('enter', now), counter: 2 });
    const entered = await enter(good);
    if (!entered.ok) throw new Error(entered.reason.kind);
    expect(await admit(entered.value, now)).toMatchObject({ displayName: 'Vera' });
    expect(await enter(good)).toEqual(wrong);
    const challenge = () => newChallenge('enter', now);
    expect(
      await enter(answers({ origin: 'https://elsewhere.test', challenge: challenge(), counter: 3 })),
    ).toEqual(wrong);
    expect(await enter(answers({ origin, challenge: challenge(), counter: 4, flags: 1 }))).toEqual(wrong);
    expect(await enter(answers({ origin, challenge: challenge(), counter: 1 }))).toEqual(wrong);
    const old = newChallenge('enter', new Date(now.getTime() - 11 * 60_000));
    expect(await enter(answers({ origin, challenge: old, counter: 5 }))).toEqual(wrong);
    expect(await enter(answers({ origin, challenge: challenge(), counter: 6 }))).toMatchObject({ ok: true });
    const { accountId } = vera.steward;
    const revoke = (revokedAt: Date | null) =>
      changeAs(INSTALLATION, null, (tx) =>
        tx.account.update({ where: { id: accountId }, data: { revokedAt } }),
      );
    await revoke(now);
    expect(await enter(answers({ origin, challenge: challenge(), counter: 7 }))).toEqual(wrong);
    await revoke(null);
    expect(await enter(answers({ origin, challenge: challenge(), counter: 7 }))).toMatchObject({ ok: true });
    await writers().passkey.delete({ where: { credentialId: 'software' } });
    expect(await enter(answers({ origin, challenge: challenge(), counter: 8 }))).toEqual(wrong);
    await writers().session.deleteMany({ where: { tokenHash: { not: vera.steward.sessionHash } } });
  });
});

it('nobody takes away somebody else’s; a reset takes all of an account’s', async () => {
  const edda = await joinAs(vera.steward, 'steward', 'Edda', now);
  await changeAs(edda.actor.accountId, null, (tx) => removePasskey(tx, edda.actor, 'held', now));
  expect(await listPasskeys(vera.steward)).toHaveLength(1);
  await writers().passkey.updateMany({ data: { accountId: edda.actor.accountId } });
  await changeAs(vera.steward.accountId, null, (tx) =>
    resetFactor(tx, vera.steward, edda.actor.accountId, 'Lost all.', now),
  );
  expect(await writers().passkey.count()).toBe(0);
  expect(await admit(edda.token, now)).toBeNull();
});

it('a reset takes passkeys also where no code app was ever set up', async () => {
  const mira = await joinAs(vera.steward, 'contributor', 'Mira', now);
  const { accountId } = mira.actor;
  const reset = () =>
    changeAs(vera.steward.accountId, null, (tx) =>
      resetFactor(tx, vera.steward, accountId, 'Lost the key.', now),
    );
  await writers().secondFactor.deleteMany({ where: { accountId } });
  expect(await reset()).toEqual({ ok: false, reason: 'none' });
  expect(await admit(mira.token, now)).not.toBeNull();
  const row = { credentialId: 'sole', accountId, publicKey: new Uint8Array([0xa0]), counter: 0n };
  await writers().passkey.create({ data: row });
  const listed = await listAccounts(vera.steward);
  expect(listed.find(({ id }) => id === accountId)).toMatchObject({ hasSecondFactor: false, passkeys: 1 });
  expect(await reset()).toEqual({ ok: true, value: 1 });
  expect(await writers().passkey.count({ where: { accountId } })).toBe(0);
  expect(await admit(mira.token, now)).toBeNull();
});
