import { Client, escapeIdentifier } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';

/** What the run's set-up hands to every test file: one server, one migrated database to clone from. */
export interface TestServer {
  /** owner's address of the maintenance database */
  adminUrl: string;
  template: string;
  readerPassword: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestServer;
  }
}

export interface TestDatabase {
  /** for the owner of both wings: what the casework runs as */
  readonly ownerUrl: string;
  /** for the readers' role `habeas_reader`, which can select from `record` only */
  readonly readerUrl: string;
  /** Puts the database back to freshly migrated. Connections are cut: close pools first. */
  renew(): Promise<void>;
}

let counter = 0;

/**
 * A migrated database without rows (or, with `empty`, without tables) for the test file that calls this, at its top level: cloned before the first test
 * and dropped after the last. Addresses may be read inside tests and hooks, not while the file is loaded.
 */
export function testDatabase(start: 'migrated' | 'empty' = 'migrated'): TestDatabase {
  counter += 1;
  const name = `test_${process.pid}_${process.env.VITEST_POOL_ID ?? '0'}_${counter}_${Date.now().toString(36)}`;
  const server = () => inject('postgres');
  const drop = () => asAdmin(server(), `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  const make = () =>
    asAdmin(
      server(),
      `CREATE DATABASE ${escapeIdentifier(name)}
         TEMPLATE ${escapeIdentifier(start === 'migrated' ? server().template : 'template0')}`,
    );
  beforeAll(make);
  afterAll(drop);
  return {
    get ownerUrl() {
      return address(server().adminUrl, name);
    },
    get readerUrl() {
      return address(server().adminUrl, name, 'habeas_reader', server().readerPassword);
    },
    async renew() {
      await drop();
      await make();
    },
  };
}

function address(adminUrl: string, database: string, user?: string, password?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}

async function asAdmin(server: TestServer, sql: string): Promise<void> {
  const client = new Client({ connectionString: server.adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
