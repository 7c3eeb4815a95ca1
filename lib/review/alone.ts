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
