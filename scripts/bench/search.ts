/** How long a search takes, by kind of question, with eight readers at once; and whether it finds who is meant. */
import { openReaders, type ReadDb } from '@/lib/db/readers';
import { findPeople } from '@/lib/search/people';
import { cleanQuery } from '@/lib/search/query';
import { findWords } from '@/lib/search/words';
import type { BenchDatabase } from './database';
import { type Question, wordsAsked } from './search-questions';

export const readersAtOnce = Number(process.env.AT_ONCE ?? 8);
const pageSize = 20;

export interface Taken {
  kind: string;
  /** With the database: queries one after another, waiting for a connection included. */
  databaseMs: number;
  /** With folding, comparing and parsing. */
  wholeMs: number;
  /** Whether somebody meant stands first; null where nobody in particular is meant. */
  first: boolean | null;
  fifth: boolean | null;
  q: string;
}

/** A connection whose time is told: how long at least one query was under way. */
function timedReader(db: ReadDb): { db: ReadDb; spent: () => number } {
  let under = 0;
  let began = 0;
  let spent = 0;
  const timed = async (query: Promise<unknown[]>) => {
    if (under === 0) began = performance.now();
    under += 1;
    try {
      return await query;
    } finally {
      under -= 1;
      if (under === 0) spent += performance.now() - began;
    }
  };
  const over: ReadDb = Object.assign(Object.create(db), {
    rows: (...query: Parameters<ReadDb['rows']>) => timed(db.rows(...query)),
    rowsOf: (...query: Parameters<ReadDb['rowsOf']>) => timed(db.rowsOf(...query)),
  });
  return { db: over, spent: () => spent };
}

/** Has eight readers go through the tasks, each taking the next as soon as it has its answer. */
export async function eightAtOnce<Task>(
  tasks: readonly Task[],
  work: (task: Task, reader: number) => Promise<void>,
): Promise<void> {
  const left = [...tasks].reverse();
  await Promise.all(
    Array.from({ length: readersAtOnce }, async (_, reader) => {
      for (let task = left.pop(); task !== undefined; task = left.pop()) await work(task, reader);
    }),
  );
}

/** Asks every question of the database through the room of search, as the site does. */
export async function askDatabase(
  database: BenchDatabase,
  questions: readonly Question[],
  words: number,
): Promise<Taken[]> {
  const pool = openReaders(database.readerUrl);
  const readers = Array.from({ length: readersAtOnce }, () => timedReader(pool));
  const taken: Taken[] = [];
  const ask = async (kind: string, q: string, reader: number, search: (db: ReadDb) => Promise<Found>) => {
    const timer = readers[reader];
    if (timer === undefined) throw new Error('no such reader');
    const [began, before] = [performance.now(), timer.spent()];
    const found = await search(timer.db);
    taken.push({
      kind,
      q,
      databaseMs: timer.spent() - before,
      wholeMs: performance.now() - began,
      ...found,
    });
  };
  try {
    await eightAtOnce(questions, ({ kind, q, meant }, reader) =>
      ask(kind, q, reader, async (db) => {
        const { people, nearest } = await findPeople(cleanQuery(q), { page: 1, pageSize, choices: [] }, db);
        if (meant.length === 0) return { first: null, fifth: null };
        const place = [...people, ...nearest].findIndex(({ number }) => meant.includes(number));
        return { first: place === 0, fifth: place >= 0 && place < 5 };
      }),
    );
    await eightAtOnce(wordsAsked(words), (q, reader) =>
      ask('words', q, reader, async (db) => {
        await findWords(cleanQuery(q), 1, db);
        return { first: null, fifth: null };
      }),
    );
  } finally {
    await pool.close();
  }
  return taken;
}

type Found = Pick<Taken, 'first' | 'fifth'>;
