import { openReaders } from '@/lib/db/readers';
import { findPeople } from '@/lib/search/people';
import { cleanQuery } from '@/lib/search/query';
import { likeness } from '@/lib/spelling/likeness';
import type { BenchServer } from '../bench/database';
import { putOnRecord } from '../bench/search-load';

/** The site's own search over a database of its own, so that what is measured is what readers get. */
export interface Engine {
  /** Everyone found and then everyone offered as near, in the order of the page. */
  find(query: string): Promise<Ranked[]>;
  close(): Promise<void>;
}
export interface Ranked {
  id: number;
  /** Places before this one; the same for all whose printed names are as like, since only their names order them. */
  rank: number;
}

/** Ties beyond so many count as if there were none. */
const pageSize = 100;

/** Publishes `names`, one a person; `names[id]` is the printed name of person `id`. */
export async function engineOver(server: BenchServer, names: readonly string[]): Promise<Engine> {
  const database = await server.make('spellings');
  await putOnRecord(database, published(names), names.length, () => {});
  const db = openReaders(database.readerUrl, 4, 'names');
  return {
    async find(query) {
      const { people, nearest } = await findPeople(cleanQuery(query), { page: 1, pageSize, choices: [] }, db);
      const found = [...people, ...nearest].map(({ number, foundAs }) => ({
        id: number - 1,
        near: likeness(query, foundAs.form).likeness,
      }));
      let rank = 0;
      return found.map(({ id, near }, at) => {
        if (at > 0 && (near !== found[at - 1]?.near || at === people.length)) rank = at;
        return { id, rank };
      });
    },
    close: () => db.close(),
  };
}

function* published(names: readonly string[]) {
  for (const [id, name] of names.entries()) {
    yield {
      who: { number: id + 1, slug: `person-${id + 1}`, name, sortName: name },
      forms: [{ form: name, language: 'en', printedIn: null }],
      sentences: [],
    };
  }
}
