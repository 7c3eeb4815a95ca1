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
  rowsOf(query: Sql): Promise<unknown[]>;
  close(): Promise<void>;
  readonly [reading]: true;
};

const kept = globalThis as typeof globalThis & { habeasReaders?: { url: string; db: ReadDb } };

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

/** Opens a readers' pool for that address. A query that takes longer than five seconds is ended by the server. */
export function openReaders(url: string, connections = 6): ReadDb {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 5000,
    application_name: 'habeas readers',
    types,
  });
  // an idle connection that the server cuts is replaced at the next query; unheard, the event would end the process
  pool.on('error', () => {});
  const rowsOf = async ({ text, values }: Sql) => (await pool.query(text, values)).rows;
  return {
    rowsOf,
    rows: (strings, ...values) => rowsOf(sql(strings, ...values)),
    close: () => pool.end(),
  } as ReadDb;
}

/**
 * The readers' client for DATABASE_READER_URL; one a process, also when Next has loaded this module twice. Throws
 * when DATABASE_READER_URL is not set: reader pages never fall back to the owner's connection.
 */
export function readers(): ReadDb {
  const url = process.env.DATABASE_READER_URL;
  if (!url) throw new Error('DATABASE_READER_URL is not set');
  if (kept.habeasReaders?.url !== url) kept.habeasReaders = { url, db: openReaders(url) };
  return kept.habeasReaders.db;
}

/** Closes the readers' connections, for commands and tests that end. */
export async function closeReaders(): Promise<void> {
  await kept.habeasReaders?.db.close();
  delete kept.habeasReaders;
}
