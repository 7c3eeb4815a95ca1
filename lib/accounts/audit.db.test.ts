import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Actor, Steward } from '@/lib/accounts/actor';
import { listAudit, recordLook } from '@/lib/accounts/audit';
import { joinAs, joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { closeWriters, writers } from '@/lib/db/writers';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
let vera: Steward;
let edda: Actor;

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', database.ownerUrl);
  vera = (await joinFirstSteward('Vera', now)).steward;
  edda = (await joinAs(vera, 'editor', 'Edda', now)).actor;
});
afterAll(closeWriters);

it('notes a look at something restricted once an hour, for each who looks and each thing', async () => {
  const before = (await listAudit(vera, 1)).count;
  await recordLook(edda, 'restricted_viewed', 'letter 7', minutes(0));
  await recordLook(edda, 'restricted_viewed', 'letter 7', minutes(59));
  await recordLook(edda, 'restricted_viewed', 'letter 7', minutes(61));
  await recordLook(edda, 'restricted_viewed', 'letter 70', minutes(62));
  await recordLook(vera, 'restricted_viewed', 'letter 7', minutes(63));
  await recordLook(edda, 'exported', 'letter 7', minutes(64));
  const { lines, count } = await listAudit(vera, 1);
  expect(count - before).toBe(5);
  expect(lines.slice(0, 5).map(({ act, by, said }) => [act, by, said])).toEqual([
    ['exported', 'Edda', 'letter 7'],
    ['restricted_viewed', 'Vera', 'letter 7'],
    ['restricted_viewed', 'Edda', 'letter 70'],
    ['restricted_viewed', 'Edda', 'letter 7'],
    ['restricted_viewed', 'Edda', 'letter 7'],
  ]);
});

it('is a log that nobody changes, empties or thins out', async () => {
  for (const sql of [
    "UPDATE casework.audit SET said = 'nothing'",
    'DELETE FROM casework.audit WHERE id = 1',
    'TRUNCATE casework.audit',
  ]) {
    await expect(writers().$executeRawUnsafe(sql)).rejects.toThrow();
  }
});
