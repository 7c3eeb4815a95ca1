import type { PrismaClient } from '@/lib/db/generated/client';

/**
 * Whether this account may approve its own work: the installation says openly that it has one person (HABEAS_ALONE=1),
 * and nobody else could read it. The database asks the same (casework.reads_alone), whatever is set.
 */
export async function readsAlone(db: Pick<PrismaClient, 'account'>, account: number): Promise<boolean> {
  if (process.env.HABEAS_ALONE !== '1') return false;
  const readers = await db.account.findMany({
    where: { role: { in: ['editor', 'steward'] }, revokedAt: null },
    select: { id: true },
  });
  return readers.length === 1 && readers[0]?.id === account;
}

/**
 * What whoever runs the installation must hear at its start: that the setting for one person is still on although
 * others can read. Null where it is off, or true. It has no force then, but would have again as soon as they are revoked.
 */
export async function warnOfAlone(db: Pick<PrismaClient, 'account'>): Promise<string | null> {
  if (process.env.HABEAS_ALONE !== '1') return null;
  const count = await db.account.count({
    where: { role: { in: ['editor', 'steward'] }, revokedAt: null },
  });
  if (count < 2) return null;
  return `HABEAS_ALONE=1 is set, but ${count} accounts can read as editors or stewards. Take the setting away: whoever revokes the others could approve their own work.`;
}
