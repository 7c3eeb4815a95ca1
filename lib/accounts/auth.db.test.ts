import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { authOptions, type Trouble } from '@/lib/accounts/auth';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { closeWriters, writers } from '@/lib/db/writers';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
let vera: Awaited<ReturnType<typeof joinFirstSteward>>;

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', database.ownerUrl);
  vera = await joinFirstSteward('Vera', now);
});
afterEach(async () => {
  await closeWriters();
  vi.stubEnv('DATABASE_URL', database.ownerUrl);
});
afterAll(closeWriters);

it('a token is put back as it came, and no row is made of it', async () => {
  const { jwt } = authOptions(false, now, { cause: null });
  const options = { secret: 'x' };
  const token = await jwt?.decode?.({ ...options, token: vera.token });
  await writers().session.deleteMany();
  expect(await jwt?.encode?.({ ...options, ...(token ? { token } : {}) })).toBe(vera.token);
  expect(await writers().session.count()).toBe(0);
  expect(await jwt?.decode?.({ ...options, token: vera.token })).toBeNull();
});

it('a database that cannot be asked is told, and signs nobody out', async () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none');
  const trouble: Trouble = { cause: null };
  const { jwt } = authOptions(false, now, trouble);
  expect(await jwt?.decode?.({ secret: 'x', token: vera.token })).toEqual({ opaque: vera.token });
  expect(trouble.cause).not.toBeNull();
});
