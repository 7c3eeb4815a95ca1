import type { Client } from 'pg';
import { FOLD_VERSION } from '@/lib/spelling/fold';
import { Sentence } from './sentences';

/**
 * Folds again the published names that other spelling tables folded, in the database of DATABASE_URL: until then they
 * find nobody. Says so before it begins and after each step; answers with how many there were. Needs the Prisma
 * client only where something is to be folded.
 */
export async function renewFolding(owner: Client, tell: (sentence: string) => void): Promise<number> {
  const { rows } = await owner.query(
    'SELECT count(*)::int AS stale FROM record.name WHERE fold_version <> $1',
    [FOLD_VERSION],
  );
  const stale = Number(rows[0]?.stale);
  if (stale === 0) return 0;
  tell(`folding ${stale} published names again: they were folded by other spelling tables than the present`);
  const [{ refoldNames }, { closeWriters }] = await withClient(stale, () =>
    Promise.all([import('@/lib/publishing/refold'), import('@/lib/db/writers')]),
  );
  try {
    return await refoldNames((done, total) => tell(`folding ${done} of ${total} names`));
  } finally {
    await closeWriters();
  }
}

async function withClient<Outcome>(stale: number, load: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && /db\/generated/.test(error.message))) throw error;
    throw new Sentence(
      `The schema is the newest, but ${stale} published names are folded by other spelling tables and find nobody ` +
        'until they are folded again: run "npm run generate", then "npm run migrate" once more.',
    );
  }
}
