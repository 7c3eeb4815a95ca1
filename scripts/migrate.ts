/**
 * Makes a database ready: migrates it to the newest schema, gives the readers' role its login, and folds names again
 * that older spelling tables folded.
 *
 *   DATABASE_URL           owner of the database (required)
 *   DATABASE_READER_URL    readers' connection; checked. Without it the role habeas_reader gets a password,
 *                          kept in var/reader-password
 *   --make-database        make the database when the server has none of that name
 *   --own-server           the server is nobody else's: its readers' password may be set anew
 *
 * Last line of the output: JSON { version, applied, known, refolded, empty, readerUrl }.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Client, escapeIdentifier } from 'pg';
import { renewFolding } from './database/folding';
import { canSignIn, enableReader, proveReader, readerAddress, readerRole, signsIn } from './database/reader';
import { explain, Sentence } from './database/sentences';
import { connect, migrateOrExplain } from './database/steps';

const passwordFile = path.resolve(import.meta.dirname, '../var/reader-password');
const has = (flag: string) => process.argv.includes(flag);

function readerPassword(): string {
  if (!existsSync(passwordFile)) {
    mkdirSync(path.dirname(passwordFile), { recursive: true });
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(passwordFile, 'utf8').trim();
}

async function makeDatabase(address: string): Promise<void> {
  const url = new URL(address);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = await connect(url.href);
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)} ENCODING 'UTF8'`);
  } finally {
    await client.end();
  }
}

/** The readers' address: as given, or the role's own login on the owner's server. */
async function openToReaders(owner: Client, address: string): Promise<string> {
  const given = process.env.DATABASE_READER_URL;
  if (given) {
    try {
      await proveReader(given);
    } catch (error) {
      const sentence = explain(error, given);
      throw sentence === null ? error : new Sentence(sentence);
    }
    return given;
  }
  const password = readerPassword();
  const derived = readerAddress(address, password);
  if (await signsIn(derived)) return derived;
  if (!has('--own-server') && (await canSignIn(owner))) {
    throw new Sentence(
      `The role ${readerRole} has a password already, perhaps for another installation on this server. ` +
        'Set DATABASE_READER_URL to the connection readers shall use.',
    );
  }
  await enableReader(owner, password);
  await proveReader(derived);
  return derived;
}

/**
 * Without trigrams of every alphabet a Cyrillic name with a typing error would find nobody, silently. Asked in a
 * transaction that is taken back, since a refused database is left as it was.
 */
async function proveTrigrams(owner: Client): Promise<void> {
  const { rows } = await owner.query('SHOW server_encoding');
  if (rows[0]?.server_encoding !== 'UTF8') return; // refused by the migrations, with the reason
  await owner.query('BEGIN');
  try {
    await owner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    const found = await owner.query(
      `SELECT n.nspname AS schema FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
        WHERE e.extname = 'pg_trgm'`,
    );
    const schema = escapeIdentifier(String(found.rows[0]?.schema));
    const shown = await owner.query(`SELECT cardinality(${schema}.show_trgm('Қазақ')) AS trigrams`);
    if (Number(shown.rows[0]?.trigrams) > 0) return;
  } finally {
    await owner.query('ROLLBACK');
  }
  throw new Sentence(
    'The locale of this database knows no Cyrillic letters, so names could not be found by likeness. ' +
      "Make the database with a UTF-8 locale, for example LOCALE 'C.UTF-8' TEMPLATE template0.",
  );
}

async function prepare(address: string) {
  if (has('--make-database')) await makeDatabase(address);
  const owner = await connect(address);
  try {
    const version = await owner.query("SELECT current_setting('server_version') AS version");
    await proveTrigrams(owner);
    const { applied, known } = await migrateOrExplain(owner, (name) => console.log(`applying ${name}`));
    const readerUrl = await openToReaders(owner, address);
    const refolded = await renewFolding(owner, (sentence) => console.log(sentence));
    const published = await owner.query('SELECT NOT EXISTS (SELECT FROM record.edition) AS empty');
    return {
      version: String(version.rows[0]?.version).split(' ')[0],
      applied,
      known,
      refolded,
      empty: published.rows[0]?.empty === true,
      readerUrl,
    };
  } finally {
    await owner.end();
  }
}

const address = process.env.DATABASE_URL ?? '';
try {
  if (address === '') {
    throw new Sentence(
      'Set DATABASE_URL to the database to migrate; "npm run up" needs none and brings its own.',
    );
  }
  console.log(JSON.stringify(await prepare(address)));
} catch (error) {
  const sentence = explain(error, address);
  if (sentence === null) throw error;
  // the mark tells `up` which line is for the user
  console.error(process.stderr.isTTY ? sentence : `sentence: ${sentence}`);
  process.exitCode = 1;
}
