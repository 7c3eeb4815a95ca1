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
const kept = globalThis as typeof globalThis & { habeasReaders?: Kept; habeasPatience?: Kept };

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

/** Opens a readers' pool for that address. A query that takes longer is ended by the server. */
function openPool(url: string, connections: number, atMostMs = 5000): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 60_000,
    statement_timeout: atMostMs,
    application_name: 'habeas readers',
    types,
  });
  // an idle connection that the server cuts is replaced at the next query; unheard, the event would end the process
  pool.on('error', () => {});
  return pool;
}

/** PostgreSQL cuts names at 63 bytes. */
function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function over(pool: pg.Pool): ReadDb {
  const rowsOf = async ({ text, values }: Sql, plan?: 'prepared') =>
    (await pool.query(plan === undefined ? { text, values } : { name: nameOf(text), text, values })).rows;
  return {
    rowsOf,
    rows: (strings, ...values) => rowsOf(sql(strings, ...values)),
    close: () => pool.end(),
  } as ReadDb;
}

/** A readers' connection of one's own, for a command or a test that closes it. */
export const openReaders = (url: string, connections = 6, atMostMs?: number): ReadDb =>
  over(openPool(url, connections, atMostMs));

/**
 * The readers' connections for DATABASE_READER_URL; one pool a process, also when Next has loaded this module twice.
 * Only the pool is shared: a template made by one copy of the module is no template to another. Throws when
 * DATABASE_READER_URL is not set: reader pages never fall back to the owner's connection.
 */
export function readers(): ReadDb {
  const url = process.env.DATABASE_READER_URL;
  if (!url) throw new Error('DATABASE_READER_URL is not set');
  if (kept.habeasReaders?.url !== url) kept.habeasReaders = { url, pool: openPool(url, 6) };
  return over(kept.habeasReaders.pool);
}

/**
 * Two connections for questions that can ask for more than can be had in time, as a phrase of very common words does:
 * after `patienceMs` the server ends them (see isTooSlow). On connections of their own they keep nobody else waiting.
 */
export function patientReaders(): ReadDb {
  const url = process.env.DATABASE_READER_URL;
  if (!url) throw new Error('DATABASE_READER_URL is not set');
  if (kept.habeasPatience?.url !== url) kept.habeasPatience = { url, pool: openPool(url, 2, patienceMs) };
  return over(kept.habeasPatience.pool);
}

const patienceMs = 1000;

/** Whether the server ended a question because it took too long. */
export function isTooSlow(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '57014';
}

/** Closes the readers' connections, for commands and tests that end. */
export async function closeReaders(): Promise<void> {
  const open = [kept.habeasReaders, kept.habeasPatience];
  delete kept.habeasReaders;
  delete kept.habeasPatience;
  await Promise.all(open.map((one) => one?.pool.end()));
}
