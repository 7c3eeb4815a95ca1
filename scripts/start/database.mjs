/** The steps of `up` that have to do with the database. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, readNote, writeNote } from './fingerprints.mjs';
import { keep } from './keep.mjs';
import { runScript } from './preparation.mjs';
import { Sentence, saysDiskFull } from './steps.mjs';

/** Starts the PostgreSQL of this folder, unless DATABASE_URL names another. */
export async function startPostgres(root, onStart) {
  let kept;
  try {
    kept = await keep({ root, name: 'postgres', settings: { max_connections: '100' } }, onStart);
  } catch (error) {
    if (saysDiskFull(error.message)) {
      throw new Sentence('PostgreSQL could not start: the disk is full. Make room and start again.');
    }
    throw new Sentence(error.message);
  }
  if (kept.moved && kept.fresh) {
    console.log(
      `  (its files are in ${kept.home}: the system user of PostgreSQL cannot pass into this folder)`,
    );
  }
  return { said: `${kept.fresh ? 'made and started' : 'started'} on port ${kept.port}`, value: kept };
}

const prepared = 'postgres/prepared';

function preparation(root) {
  return fingerprint(root, [
    'prisma/migrations',
    'scripts/migrate.ts',
    'scripts/database',
    'lib/db/migrations.ts',
    // names folded by other tables are folded again
    'lib/spelling',
    'lib/search/parts.ts',
  ]);
}

/** Notes that this folder's own database needs nothing before the next start; with false, that nobody knows. */
export function noteDatabase(root, ready) {
  writeNote(root, prepared, ready ? preparation(root) : 'to be looked at');
}

/** Migrates, opens the readers' login and folds outdated names again; resolves with both addresses and whether a record is there yet. */
export async function prepareDatabase(root, postgres, tell, onStart) {
  const own = postgres ? new URL(postgres.ownerUrl) : null;
  if (own) own.pathname = '/habeas';
  const ownerUrl = own ? own.href : process.env.DATABASE_URL;
  const password = readNote(root, 'reader-password');
  if (own && !postgres.fresh && password && readNote(root, prepared) === preparation(root)) {
    const reader = new URL(ownerUrl);
    Object.assign(reader, { username: 'habeas_reader', password });
    return { said: 'current', value: { ownerUrl, readerUrl: reader.href, empty: false } };
  }
  const output = await runScript(root, 'scripts/migrate.ts', {
    what: 'Preparing the database',
    args: own ? ['--make-database', '--own-server'] : [],
    env: { DATABASE_URL: ownerUrl },
    onLine: (line) => /^(applying|folding) /.test(line) && tell(line),
    onStart,
  });
  const { version, applied, known, refolded, empty, readerUrl } = JSON.parse(lastLine(output));
  const done = applied.length === 0 ? 'current' : `${applied.length} of ${known} migrations applied`;
  const folded = refolded > 0 ? `, ${refolded} names folded again` : '';
  return { said: `PostgreSQL ${version}, ${done}${folded}`, value: { ownerUrl, readerUrl, empty } };
}

/** Loads the founding record into a database that has nothing published. */
export async function loadFounding(root, database, env, tell, onStart) {
  if (!database.empty) return { said: 'there already' };
  if (!existsSync(path.join(root, 'scripts/load-founding.ts'))) return { said: 'no loader in this version' };
  const output = await runScript(root, 'scripts/load-founding.ts', {
    what: 'Loading the founding record',
    env,
    onLine: tell,
    onStart,
  });
  return { said: lastLine(output).trim().slice(0, 60) || 'loaded' };
}

/** The path of the first steward's invitation for a database that nobody looks after yet, else null, or why not. */
export async function announceInvitation(root, env, onStart) {
  if (!existsSync(path.join(root, 'scripts/invite-first-steward.ts'))) return null;
  try {
    const output = await runScript(root, 'scripts/invite-first-steward.ts', {
      what: 'Inviting the first steward',
      env,
      onStart,
    });
    const line = lastLine(output).trim();
    return line.startsWith('/desk/') ? line : null;
  } catch (error) {
    return error;
  }
}

function lastLine(output) {
  return output.trimEnd().split('\n').at(-1) ?? '';
}
