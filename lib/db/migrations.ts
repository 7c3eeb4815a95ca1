import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import { z } from 'zod';

/** One folder of `prisma/migrations`. */
export interface Migration {
  name: string;
  sql: string;
  /** sha256 of the SQL, hex, as Prisma keeps it */
  checksum: string;
}

export type MigrationRefusal =
  | { reason: 'server-too-old'; version: string }
  | { reason: 'encoding'; encoding: string }
  | { reason: 'newer-than-code'; migration: string }
  | { reason: 'changed-since'; migration: string }
  | { reason: 'busy'; waitedSeconds: number };

export type Migrated =
  | { ok: true; applied: string[]; known: number }
  | { ok: false; refusal: MigrationRefusal };

/** "habeas" in ASCII: one lock for all who migrate one database, given back when the session ends or dies. */
const lockKey = 0x686162656173;
const oldestServer = 150_000;

const recordedRow = z.object({
  migration_name: z.string(),
  checksum: z.string(),
  finished_at: z.date().nullable(),
  rolled_back_at: z.date().nullable(),
});

/** The migrations of a folder, oldest first. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map((entry) => {
      const sql = readFileSync(path.join(folder, entry.name, 'migration.sql'), 'utf8');
      return { name: entry.name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Brings a database to the newest of the given migrations, over the owner's open connection.
 *
 * Each migration and the row that says it was applied are one transaction: a run killed at any moment leaves
 * either all of a migration or nothing, and the next run goes on from there. Runs at the same time wait for
 * each other. The rows are those of `prisma migrate deploy`, which may be used in its stead.
 *
 * Refuses, having changed nothing: servers before PostgreSQL 15, databases not in UTF-8, databases that know a
 * migration this code does not, and migrations whose SQL was edited after they were applied.
 */
export async function migrate(
  client: Client,
  migrations: Migration[],
  tell: (migration: string) => void = () => {},
  patienceSeconds = 60,
): Promise<Migrated> {
  const server = await readServer(client);
  if (server.number < oldestServer) {
    return { ok: false, refusal: { reason: 'server-too-old', version: server.version } };
  }
  if (server.encoding !== 'UTF8') {
    return { ok: false, refusal: { reason: 'encoding', encoding: server.encoding } };
  }
  if (!(await takeLock(client, patienceSeconds))) {
    return { ok: false, refusal: { reason: 'busy', waitedSeconds: patienceSeconds } };
  }
  try {
    await client.query(registerTable);
    const recorded = await listRecorded(client);
    const refusal = compare(migrations, recorded);
    if (refusal) return { ok: false, refusal };
    const done = new Set(recorded.filter(isApplied).map((row) => row.migration_name));
    const waiting = migrations.filter((migration) => !done.has(migration.name));
    for (const migration of waiting) {
      tell(migration.name);
      await apply(client, migration);
    }
    return { ok: true, applied: waiting.map((migration) => migration.name), known: migrations.length };
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [lockKey]).catch(() => {});
  }
}

type Recorded = z.infer<typeof recordedRow>;

function isApplied(row: Recorded): boolean {
  return row.finished_at !== null && row.rolled_back_at === null;
}

function compare(migrations: Migration[], recorded: Recorded[]): MigrationRefusal | null {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const row of recorded) {
    if (row.rolled_back_at !== null) continue;
    const checksum = known.get(row.migration_name);
    if (checksum === undefined) return { reason: 'newer-than-code', migration: row.migration_name };
    if (isApplied(row) && checksum !== row.checksum) {
      return { reason: 'changed-since', migration: row.migration_name };
    }
  }
  return null;
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    // a row without an end was left by Prisma's own command; its SQL was rolled back with its session
    await client.query(
      `UPDATE public._prisma_migrations SET rolled_back_at = now()
        WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL`,
      [migration.name],
    );
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO public._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

async function listRecorded(client: Client): Promise<Recorded[]> {
  const { rows } = await client.query(
    `SELECT migration_name, checksum, finished_at, rolled_back_at
       FROM public._prisma_migrations ORDER BY migration_name, started_at`,
  );
  return z.array(recordedRow).parse(rows);
}

async function readServer(client: Client) {
  const { rows } = await client.query(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version,
            pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()`,
  );
  return z.object({ number: z.int(), version: z.string(), encoding: z.string() }).parse(rows[0]);
}

async function takeLock(client: Client, patienceSeconds: number): Promise<boolean> {
  for (let waited = 0; ; waited += 0.25) {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [lockKey]);
    if (rows[0]?.taken === true) return true;
    if (waited >= patienceSeconds) return false;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const registerTable = `
  CREATE TABLE IF NOT EXISTS public._prisma_migrations (
    id                  varchar(36) PRIMARY KEY,
    checksum            varchar(64) NOT NULL,
    finished_at         timestamptz,
    migration_name      varchar(255) NOT NULL,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;
