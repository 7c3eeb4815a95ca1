/** Whether who bears a family name is listed when it is asked for alone or behind an initial, on whatever page. */
import { openReaders } from '@/lib/db/readers';
import { findPeople } from '@/lib/search/people';
import { cleanQuery } from '@/lib/search/query';
import type { BenchDatabase } from './database';
import type { Question } from './search-questions';

/** More than bear any one name. */
const everybody = 20_000;
const kinds: readonly string[] = ['family name alone', 'initial and family name'];

/** By kind of question, the share of those asked about who are listed. */
export async function sharesListed(
  { readerUrl }: BenchDatabase,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, number>> {
  const db = openReaders(readerUrl, 2, 'names');
  const shares = new Map<string, number>();
  try {
    for (const asked of kinds) {
      const some = questions.filter(({ kind }) => kind === asked);
      let listed = 0;
      for (const { q, about } of some) {
        const { people } = await findPeople(cleanQuery(q), { page: 1, pageSize: everybody, choices: [] }, db);
        if (people.some(({ number }) => number === about)) listed += 1;
      }
      shares.set(asked, listed / some.length);
    }
  } finally {
    await db.close();
  }
  return shares;
}
