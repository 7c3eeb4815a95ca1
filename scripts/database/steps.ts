/** Steps with a database that several commands share. */
import path from 'node:path';
import { Client } from 'pg';
import { type MigrationRefusal, migrate, readMigrations } from '@/lib/db/migrations';
import { Sentence } from './sentences';

const migrationsFolder = path.resolve(import.meta.dirname, '../../prisma/migrations');

export async function connect(address: string): Promise<Client> {
  let client: Client;
  try {
    client = new Client({ connectionString: address, connectionTimeoutMillis: 8000 });
  } catch {
    throw new Sentence('The address is not of the form postgresql://user:password@host:port/database.');
  }
  // a connection that breaks while idle is reported by the next query
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Migrates to the newest, or throws a sentence that says why this database is left as it is. */
export async function migrateOrExplain(owner: Client, tell?: (migration: string) => void) {
  const migrated = await migrate(owner, readMigrations(migrationsFolder), tell);
  if (!migrated.ok) throw new Sentence(say(migrated.refusal));
  return migrated;
}

function say(refusal: MigrationRefusal): string {
  switch (refusal.reason) {
    case 'server-too-old':
      return `The server is PostgreSQL ${refusal.version}; Habeas needs 15 or newer.`;
    case 'encoding':
      return `The database is encoded in ${refusal.encoding}; Habeas needs one made with ENCODING 'UTF8'.`;
    case 'newer-than-code':
      return (
        `The database is of a newer schema than this code: it has the migration "${refusal.migration}", which is ` +
        'not in prisma/migrations. Update the code, or use another database. Nothing was changed.'
      );
    case 'changed-since':
      return (
        `The migration "${refusal.migration}" was edited after this database applied it. Put the file back as it ` +
        'was and write a new migration, or use another database. Nothing was changed.'
      );
    case 'busy':
      return `Another program has been migrating this database for ${refusal.waitedSeconds} seconds. Try again later.`;
  }
}
