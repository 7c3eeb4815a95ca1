/** The login of the readers' role: it selects from `record` and knows nothing of `casework`. */
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { Sentence } from './sentences';

export const readerRole = 'habeas_reader';

/** Lets the role that the migrations made sign in with that password. */
export async function enableReader(owner: Client, password: string): Promise<void> {
  await owner.query(`ALTER ROLE ${escapeIdentifier(readerRole)} LOGIN PASSWORD ${escapeLiteral(password)}`);
}

/** The owner's address with the readers' role in it. */
export function readerAddress(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = readerRole;
  url.password = password;
  return url.href;
}

/** Whether that address signs in at all; any other trouble than a wrong role or password is thrown. */
export async function signsIn(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['28P01', '28000'].includes(String(error.code)))
      return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Whether the role is in use already, perhaps by another installation on the same server. */
export async function canSignIn(owner: Client): Promise<boolean> {
  const { rows } = await owner.query('SELECT rolcanlogin FROM pg_roles WHERE rolname = $1', [readerRole]);
  return rows[0]?.rolcanlogin === true;
}

/**
 * Refuses a readers' connection that could see a draft, or that cannot see the record. A page that asked a
 * wrong question would otherwise be the only thing between a draft and the public.
 */
export async function proveReader(address: string): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT current_user AS name,
              has_schema_privilege('casework', 'USAGE') AS drafts, has_schema_privilege('record', 'USAGE') AS record`,
    );
    const { name, drafts, record } = rows[0] ?? {};
    if (drafts === true) {
      throw new Sentence(
        `DATABASE_READER_URL signs in as "${name}", who can see the casework. Readers' pages must not be able to: ` +
          `give a role of its own, with GRANT ${readerRole} TO it and no other right.`,
      );
    }
    if (record !== true) {
      throw new Sentence(
        `"${name}" in DATABASE_READER_URL cannot see the record: GRANT ${readerRole} TO "${name}".`,
      );
    }
  } finally {
    await client.end();
  }
}
