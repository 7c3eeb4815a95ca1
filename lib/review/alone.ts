import type { PrismaClient } from '@/lib/db/generated/client';

/**
 * Whether this account may approve its own work: the installation says openly that it has one person (HABEAS_ALONE=1),
 * and nobody else could have read it in the last thirty days. The database answers, and asks the same when it is written
 * (casework.reads_alone), whatever is set.
 */
export async function readsAlone(db: Pick<PrismaClient, '$queryRaw'>, account: number): Promise<boolean> {
  if (process.env.HABEAS_ALONE !== '1') return false;
  const [row] = await db.$queryRaw<
    { alone: boolean }[]
  >`SELECT casework.nobody_else_reads(${account}::int) AS alone`;
  return row?.alone === true;
}

/**
 * What whoever runs the installation must hear at its start: that the setting for one person is still on although
 * others can read. Null where it is off, or true. It has no force then, but would have again a month after they were revoked.
 */
export async function warnOfAlone(db: Pick<PrismaClient, 'account'>): Promise<string | null> {
  if (process.env.HABEAS_ALONE !== '1') return null;
  const count = await db.account.count({
    where: { role: { in: ['editor', 'steward'] }, revokedAt: null },
  });
  if (count < 2) return null;
  return `HABEAS_ALONE=1 is set, but ${count} accounts can read as editors or stewards. Take the setting away: a month after the others were revoked, one could approve their own work.`;
}
