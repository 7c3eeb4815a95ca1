/** How long a search takes in the database and in all, by kind of question; and whether it finds who is meant. */
import { setTimeout as sleep } from 'node:timers/promises';
import { openReaders, type ReadDb } from '@/lib/db/readers';
import { findPeople } from '@/lib/search/people';
import { cleanQuery } from '@/lib/search/query';
import { findWords } from '@/lib/search/words';
import type { BenchDatabase } from './database';
import type { Question } from './search-questions';

const pageSize = 20;

export interface Taken {
  kind: string;
  q: string;
  /** With the database: queries one after another, waiting for a connection included. */
  databaseMs: number;
  /** With folding, comparing and parsing. */
  wholeMs: number;
  /** Whether somebody meant stands first, and among the first five; null where nobody in particular is meant. */
  first: boolean | null;
  fifth: boolean | null;
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

export interface Crowd {
  readers: number;
  /** Between an answer and the same reader's next question. */
  pauseMs: number;
}

/** Has a crowd of readers go through the tasks, each taking the next after its pause. */
export async function atOnce<Task>(
  { readers, pauseMs }: Crowd,
  tasks: readonly Task[],
  work: (task: Task, reader: number) => Promise<void>,
): Promise<void> {
  const left = [...tasks].reverse();
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      for (let task = left.pop(); task !== undefined; task = left.pop()) {
        if (pauseMs > 0) await sleep(pauseMs * (0.5 + Math.random()));
        await work(task, reader);
      }
    }),
  );
}

/** Asks every question of the database through the room of search, as the site does. */
export async function askDatabase(
  { readerUrl }: BenchDatabase,
  questions: readonly Question[],
  crowd: Crowd,
): Promise<Taken[]> {
  const pools = { names: openReaders(readerUrl, 6, 'names'), words: openReaders(readerUrl, 2, 'words') };
  const timers = Array.from({ length: crowd.readers }, () => ({
    names: timedReader(pools.names),
    words: timedReader(pools.words),
  }));
  const taken: Taken[] = [];
  try {
    await atOnce(crowd, questions, async (question, reader) => {
      const timer = timers[reader]?.[question.kind === 'words' ? 'words' : 'names'];
      if (timer === undefined) throw new Error('no such reader');
      const [began, before] = [performance.now(), timer.spent()];
      const found = await answer(question, timer.db);
      const wholeMs = performance.now() - began;
      taken.push({
        kind: question.kind,
        q: question.q,
        databaseMs: timer.spent() - before,
        wholeMs,
        ...found,
      });
    });
  } finally {
    await Promise.all([pools.names.close(), pools.words.close()]);
  }
  return taken;
}

async function answer({ kind, q, meant }: Question, db: ReadDb): Promise<Pick<Taken, 'first' | 'fifth'>> {
  const nobody = { first: null, fifth: null };
  if (kind === 'words') {
    await findWords(cleanQuery(q), 1, db);
    return nobody;
  }
  const { people, nearest } = await findPeople(cleanQuery(q), { page: 1, pageSize, choices: [] }, db);
  if (meant.length === 0) return nobody;
  const place = [...people, ...nearest].findIndex(({ number }) => meant.includes(number));
  return { first: place === 0, fifth: place >= 0 && place < 5 };
}
