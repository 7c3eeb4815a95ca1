import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { forgetTries, takeTry } from '@/lib/accounts/tries';
import { testDatabase } from '@/lib/db/testing';
import { closeWriters, writers } from '@/lib/db/writers';

const database = testDatabase();
const start = new Date('2026-11-21T10:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', database.ownerUrl);
  vi.stubEnv('HABEAS_SECRET', 'one secret of this test, long enough to do');
});
beforeEach(() => writers().attempt.deleteMany());
afterAll(closeWriters);

it('lets ten tries at an account pass in a quarter of an hour, then says how long to wait', async () => {
  for (let n = 0; n < 10; n += 1) expect(await takeTry('account', 'a@lists.test', start)).toBeNull();
  expect(await takeTry('account', 'a@lists.test', start)).toBe(15);
  expect(await takeTry('account', 'a@lists.test', later(14))).toBe(1);
  expect(await takeTry('account', 'b@lists.test', start)).toBeNull();
  expect(await takeTry('network', 'a@lists.test', start)).toBeNull();
  expect(await takeTry('account', 'a@lists.test', later(15))).toBeNull();
});

it('lets no more pass when all come at once', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => takeTry('code', '7', start)));
  expect(answers.filter((answer) => answer === null)).toHaveLength(10);
});

it('forgets slips once the right one came', async () => {
  for (let n = 0; n < 10; n += 1) await takeTry('account', 'a@lists.test', start);
  await forgetTries('account', 'a@lists.test');
  expect(await takeTry('account', 'a@lists.test', start)).toBeNull();
});

it('keeps no name, no hash anybody could make again without the secret, and no row whose time is over', async () => {
  await takeTry('network', '192.0.2.7', start);
  const [one] = await writers().attempt.findMany();
  expect(JSON.stringify(one)).not.toContain('192.0.2.7');
  vi.stubEnv('HABEAS_SECRET', 'another secret of this test, also long enough');
  await takeTry('network', '192.0.2.7', later(1));
  expect(await writers().attempt.count()).toBe(2);
  await takeTry('network', '192.0.2.8', later(60));
  expect(await writers().attempt.count()).toBe(1);
});
