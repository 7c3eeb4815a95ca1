import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Steward } from '@/lib/accounts/actor';
import { signIn } from '@/lib/accounts/sign-in';
import { joinAs, joinFirstSteward, testPassword } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, writers } from '@/lib/db/writers';

/** What each verification was given: its cost stands in the hash. */
const verified = vi.hoisted(() => [] as string[]);
vi.mock('@node-rs/argon2', async (original) => {
  const argon = await original<typeof import('@node-rs/argon2')>();
  const verify: typeof argon.verify = (stored, typed, ...rest) => {
    verified.push(String(stored));
    return argon.verify(stored, typed, ...rest);
  };
  return { ...argon, verify };
});

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
let network = 0;
let vera: Steward;

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', database.ownerUrl);
  vera = (await joinFirstSteward('Vera', now)).steward;
  const greta = await joinAs(vera, 'contributor', 'Greta', now);
  await changeAs(vera.accountId, 'gone', (tx) =>
    tx.account.update({ where: { id: greta.actor.accountId }, data: { revokedAt: now } }),
  );
  await changeAs(vera.accountId, 'without a password', (tx) =>
    tx.account.create({ data: { email: 'blank@lists.test', displayName: 'Blank', role: 'editor' } }),
  );
});
beforeEach(() => {
  verified.length = 0;
});
afterAll(closeWriters);

const attempt = (email: string, password: string) => {
  network += 1;
  return signIn({ email, password }, { network: `n${network}`, heldToken: null, device: null }, now);
};
const costOf = (hash: string) => /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/.exec(hash)?.[0];

it.each([
  ['a known address', 'vera@lists.test', 'not the right one'],
  ['an unknown address', 'nobody@lists.test', 'not the right one'],
  ['a revoked account', 'greta@lists.test', testPassword],
  ['an account without a password', 'blank@lists.test', testPassword],
  ['the installation', '', testPassword],
  ['what is no address', 'vera', testPassword],
  ['an endless address', `${'a'.repeat(900)}@lists.test`, testPassword],
  ['an address with signs of SQL', "' OR true --@lists.test", testPassword],
])('%s gets the same answer, for the work of one hash of the same cost', async (_, email, password) => {
  expect(await attempt(email, password)).toEqual({ ok: false, reason: { kind: 'wrong' } });
  expect(verified.map(costOf)).toEqual(['$argon2id$v=19$m=19456,t=2,p=1$']);
});

it('the right password costs no more and no less', async () => {
  expect(await attempt('vera@lists.test', testPassword)).toMatchObject({ ok: true });
  expect(verified.map(costOf)).toEqual(['$argon2id$v=19$m=19456,t=2,p=1$']);
});

it('counts a try at an unknown address as one at a known', async () => {
  const answers = async (email: string) => {
    const all = [];
    for (let time = 0; time < 12; time += 1) all.push(await attempt(email, 'not the right one'));
    return all.map((answer) => (answer.ok ? 'in' : answer.reason.kind));
  };
  await writers().attempt.deleteMany();
  expect(await answers('nobody@lists.test')).toEqual(await answers('vera@lists.test'));
});
