import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '@/lib/db/generated/client';

declare const reading: unique symbol;

/** What readers may ask: the tables of `record`, and SQL of their own. No table of the casework has a name here. */
type Readable =
  | 'edition'
  | 'editionContent'
  | 'recordPerson'
  | 'recordSheet'
  | 'recordName'
  | 'recordDocument'
  | 'recordWords'
  | 'tally'
  | 'tallyWithin'
  | 'facetLabel'
  | 'slugRedirect'
  | 'touch'
  | '$queryRaw'
  | '$disconnect';

/** A connection of the role `habeas_reader`, which the database lets select from `record` and nothing else. */
export type ReadDb = Pick<PrismaClient, Readable> & { readonly [reading]: true };

const kept = globalThis as typeof globalThis & { habeasReaders?: { url: string; db: ReadDb } };

/** Opens a readers' client for that address. A query that takes longer than five seconds is ended by the server. */
export function openReaders(url: string, connections = 6): ReadDb {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 5000,
    application_name: 'habeas readers',
  });
  // an idle connection that the server cuts is replaced at the next query; unheard, the event would end the process
  pool.on('error', () => {});
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  return client as PrismaClient & { readonly [reading]: true };
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
  await kept.habeasReaders?.db.$disconnect();
  delete kept.habeasReaders;
}
