import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Migration, migrate } from './migrations';
import { testDatabase } from './testing';

const database = testDatabase('empty');
let client: Client;

beforeEach(async () => {
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.renew();
});

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

const first = migration('1_first', 'CREATE TABLE apple (id int); CREATE TABLE pear (id int);');
const second = migration('2_second', 'ALTER TABLE apple ADD COLUMN colour text;');
const broken = migration('2_second', 'CREATE TABLE plum (id int); SELECT no_such_function();');

async function tables(): Promise<string[]> {
  const { rows } = await client.query(
    `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'
      ORDER BY 1`,
  );
  return rows.map((row: { table_name: string }) => row.table_name);
}

describe('migrate', () => {
  it('applies what waits, in order, and nothing twice', async () => {
    const told: string[] = [];
    expect(await migrate(client, [first], (name) => told.push(name))).toEqual({
      ok: true,
      applied: ['1_first'],
      known: 1,
    });
    expect(await migrate(client, [first, second], (name) => told.push(name))).toMatchObject({
      applied: ['2_second'],
    });
    expect(await migrate(client, [first, second])).toMatchObject({ ok: true, applied: [] });
    expect(told).toEqual(['1_first', '2_second']);
    expect(await tables()).toEqual(['apple', 'pear']);
  });

  it('leaves nothing of a migration that fails, and goes on once it is mended', async () => {
    await expect(migrate(client, [first, broken])).rejects.toThrow('no_such_function');
    expect(await tables()).toEqual(['apple', 'pear']);
    expect(await migrate(client, [first, second])).toMatchObject({ ok: true, applied: ['2_second'] });
  });

  it('leaves nothing of a migration whose session is killed, and the lock is free again', async () => {
    const victim = new Client({ connectionString: database.ownerUrl });
    victim.on('error', () => {});
    await victim.connect();
    const { rows } = await victim.query('SELECT pg_backend_pid() AS pid');
    const slow = migration('2_second', 'CREATE TABLE plum (id int); SELECT pg_sleep(60);');
    const killed = migrate(victim, [first, slow]);
    const outcome = expect(killed).rejects.toThrow();
    await expect
      .poll(async () => {
        const seen = await client.query("SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'");
        return seen.rowCount;
      })
      .toBe(1);
    await client.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await outcome;
    await victim.end().catch(() => {});
    expect(await tables()).toEqual(['apple', 'pear']);
    expect(await migrate(client, [first, second])).toMatchObject({ ok: true, applied: ['2_second'] });
  });

  it('lets runs at the same time wait for each other', async () => {
    const other = new Client({ connectionString: database.ownerUrl });
    await other.connect();
    const both = await Promise.all([migrate(client, [first, second]), migrate(other, [first, second])]);
    await other.end();
    expect(both.flatMap((one) => (one.ok ? one.applied : ['refused']))).toEqual(['1_first', '2_second']);
  });

  it('refuses a database that knows more than the code', async () => {
    await migrate(client, [first, second]);
    expect(await migrate(client, [first])).toEqual({
      ok: false,
      refusal: { reason: 'newer-than-code', migration: '2_second' },
    });
  });

  it('refuses when an applied migration was edited', async () => {
    await migrate(client, [first]);
    expect(await migrate(client, [migration('1_first', 'SELECT 1;'), second])).toEqual({
      ok: false,
      refusal: { reason: 'changed-since', migration: '1_first' },
    });
    expect(await tables()).toEqual(['apple', 'pear']);
  });

  it('takes up a migration that another tool began and never ended', async () => {
    await migrate(client, [first]);
    await client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '2_second')",
    );
    expect(await migrate(client, [first, second])).toMatchObject({ ok: true, applied: ['2_second'] });
  });

  it('gives up with a reason when another run does not end', async () => {
    const other = new Client({ connectionString: database.ownerUrl });
    await other.connect();
    await other.query('SELECT pg_advisory_lock($1)', [0x686162656173]);
    expect(await migrate(client, [first], () => {}, 0)).toEqual({
      ok: false,
      refusal: { reason: 'busy', waitedSeconds: 0 },
    });
    await other.end();
  });
});
