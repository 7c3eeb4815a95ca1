import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import sql, { type RawValue } from 'sql-template-tag';

declare const reading: unique symbol;

/**
 * A connection of the role `habeas_reader`, which the database lets select from `record` and nothing else. Plain
 * SQL over the driver: the query engine an ORM brings would cost the server a third of its memory, and rows are
 * parsed by zod anyway. `rows` is a template tag; values inside it travel as parameters.
 */
export type ReadDb = {
  rows(strings: TemplateStringsArray, ...values: RawValue[]): Promise<unknown[]>;
  /** `prepared`: planned once a connection. For questions that are of few forms and always best answered the same way. */
  rowsOf(query: Sql, plan?: 'prepared'): Promise<unknown[]>;
  close(): Promise<void>;
  readonly [reading]: true;
};

type Kept = { url: string; pool: pg.Pool };
const kept = globalThis as typeof globalThis & { habeasPools?: Map<Habit, Kept> };

const DATE = 1082;
const BIGINT = 20;

/** Days come as midnight UTC whatever the server's time zone; bigints as bigint. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === DATE) return (text: string) => new Date(`${text}T00:00:00.000Z`);
    if (oid === BIGINT) return (text: string) => BigInt(text);
    return pg.types.getTypeParser(oid, format);
  },
};

/**
 * What a pool is for. `pages`: everything that always answers quickly. `names`: the search by name, whose questions are
 * the same whatever is looked for, so that they are planned once and not for each set of values (planning took as long
 * as answering). `words`: questions that can ask for more than can be had in time, as a phrase of very common words
 * does; after a second the server ends them (see isTooSlow), and on connections of their own they keep nobody waiting.
 * `files`: the whole record, read in parts on one connection for as long as it takes.
 */
type Habit = 'pages' | 'names' | 'words' | 'files';

const habits = {
  pages: { connections: 6, atMostMs: 5000, options: '' },
  names: { connections: 6, atMostMs: 5000, options: '-c plan_cache_mode=force_generic_plan' },
  words: { connections: 2, atMostMs: 1000, options: '' },
  files: { connections: 2, atMostMs: 20_000, options: '' },
} as const;

/** Opens a readers' pool for that address. A query that takes longer than its habit allows is ended by the server. */
function openPool(url: string, habit: Habit, connections: number = habits[habit].connections): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 60_000,
    statement_timeout: habits[habit].atMostMs,
    options: habits[habit].options,
    application_name: 'habeas readers',
    types,
  });
  // an idle connection that the server cuts is replaced at the next query; unheard, the event would end the process
  pool.on('error', () => {});
  return pool;
}

const namesOf = new Map<string, string>();

/** PostgreSQL cuts names at 63 bytes. Prepared questions are of few forms; should they not be, their names are made again. */
function nameOf(text: string): string {
  const known = namesOf.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  if (namesOf.size >= 500) namesOf.clear();
  namesOf.set(text, name);
  return name;
}

function over(pool: Pick<pg.Pool, 'query'>, close: () => Promise<void> = () => Promise.resolve()): ReadDb {
  const rowsOf = async ({ text, values }: Sql, plan?: 'prepared') =>
    (await pool.query(plan === undefined ? { text, values } : { name: nameOf(text), text, values })).rows;
  return { rowsOf, rows: (strings, ...values) => rowsOf(sql(strings, ...values)), close } as ReadDb;
}

/** A readers' connection of one's own, for a command or a test that closes it. */
export const openReaders = (url: string, connections?: number, habit: Habit = 'pages'): ReadDb =>
  overPool(openPool(url, habit, connections));

/**
 * The readers' connections for DATABASE_READER_URL; one pool a process and habit, also when Next has loaded this module
 * twice. Only the pool is shared: a template made by one copy of the module is no template to another. Throws when
 * DATABASE_READER_URL is not set: reader pages never fall back to the owner's connection.
 */
export function readers(habit: Habit = 'pages'): ReadDb {
  return overPool(poolFor(habit));
}

/**
 * Everything that `read` asks is of one moment of the record, however long it takes. Holds a connection until then;
 * of those there are two.
 */
export async function inOneMoment<Value>(read: (db: ReadDb) => Promise<Value>): Promise<Value> {
  const client = await poolFor('files').connect();
  let failed = true;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const value = await read(over(client));
    await client.query('COMMIT');
    failed = false;
    return value;
  } finally {
    // a connection in the middle of something is not given to the next
    client.release(failed);
  }
}

const overPool = (pool: pg.Pool) => over(pool, () => pool.end());

function poolFor(habit: Habit): pg.Pool {
  const url = process.env.DATABASE_READER_URL;
  if (!url) throw new Error('DATABASE_READER_URL is not set');
  kept.habeasPools ??= new Map();
  const known = kept.habeasPools.get(habit);
  if (known?.url === url) return known.pool;
  const pool = openPool(url, habit);
  kept.habeasPools.set(habit, { url, pool });
  return pool;
}

/** Whether the server ended a question because it took too long. */
export function isTooSlow(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '57014';
}

/** Closes the readers' connections, for commands and tests that end. */
export async function closeReaders(): Promise<void> {
  const open = [...(kept.habeasPools?.values() ?? [])];
  kept.habeasPools?.clear();
  await Promise.all(open.map(({ pool }) => pool.end()));
}
