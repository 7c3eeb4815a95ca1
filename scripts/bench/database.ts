/** A PostgreSQL of the bench's own, with one migrated database a size; gone when the bench ends. */
import path from 'node:path';
import type { Client } from 'pg';
import { enableReader, readerAddress } from '../database/reader';
import { connect, migrateOrExplain } from '../database/steps';
import { keep } from '../start/keep.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const readerPassword = 'reader-of-the-bench';

export interface BenchDatabase {
  name: string;
  ownerUrl: string;
  readerUrl: string;
}

export interface BenchServer {
  version: string;
  /** A new migrated database of that name. */
  make(name: string): Promise<BenchDatabase>;
  /** Has that process ended with the bench, however the bench ends. */
  watch(pid: number): void;
  stop(): Promise<void>;
}

/** Starts PostgreSQL with the settings that `npm run up` gives it: what is measured is what readers get. */
export async function startServer(): Promise<BenchServer> {
  const postgres = await keep({
    root,
    name: `bench/postgres-${process.pid}`,
    temporary: true,
    settings: { max_connections: '100' },
  });
  const admin = await connect(postgres.ownerUrl);
  const { rows } = await admin.query(
    "SELECT split_part(current_setting('server_version'), ' ', 1) AS version",
  );
  const version = String(rows[0]?.version);
  return {
    version,
    watch: (pid) => postgres.watch(pid),
    async make(name) {
      await admin.query(`CREATE DATABASE ${name}`);
      const url = new URL(postgres.ownerUrl);
      url.pathname = `/${name}`;
      const owner = await connect(url.href);
      await migrateOrExplain(owner);
      await enableReader(owner, readerPassword);
      await owner.end();
      return { name, ownerUrl: url.href, readerUrl: readerAddress(url.href, readerPassword) };
    },
    async stop() {
      await admin.end();
      await postgres.stop();
    },
  };
}

/** Runs `work` with an owner's connection. */
export async function asOwner<Outcome>(
  { ownerUrl }: BenchDatabase,
  work: (client: Client) => Promise<Outcome>,
): Promise<Outcome> {
  const client = await connect(ownerUrl);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
