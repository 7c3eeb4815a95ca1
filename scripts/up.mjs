/**
 * `npm run up`: from a fresh clone to a served record. Plain JavaScript without packages, since it runs before
 * any are installed. README.md, "Two commands", says what it promises.
 */
import './start/node.mjs';
import path from 'node:path';
import {
  announceInvitation,
  loadFounding,
  noteDatabase,
  prepareDatabase,
  startPostgres,
} from './start/database.mjs';
import { keep } from './start/keep.mjs';
import { watchParent } from './start/parent.mjs';
import { isFree } from './start/ports.mjs';
import { build, generate, install } from './start/preparation.mjs';
import { takeFolder } from './start/runs.mjs';
import { serve } from './start/server.mjs';
import { interrupt, running, Sentence, step } from './start/steps.mjs';

const root = path.resolve(import.meta.dirname, '..');
const began = performance.now();
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '127.0.0.1';

/** What has to be undone at the end, in this order backwards. */
const undo = [];
let stopping = null;

function stop(exitCode, said) {
  stopping ??= (async () => {
    interrupt();
    if (said) console.log(said);
    for (const child of running) child.kill('SIGTERM');
    for (const one of undo.reverse()) await one();
    process.exit(exitCode);
  })();
  return stopping;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stop(0, '\n  Stopping. Everything saved stays saved.'));
}
watchParent(() => stop(0));
process.stdout.on('error', () => stop(0)); // nobody reads any more, say after `| head`

function checkStart() {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Sentence(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
  }
  if (process.env.DATABASE_READER_URL && !process.env.DATABASE_URL) {
    throw new Sentence('DATABASE_READER_URL is set without DATABASE_URL: set both, the first, or none.');
  }
}

async function checkPort() {
  if (await isFree(port, host)) return;
  throw new Sentence(
    `Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm run up`,
  );
}

async function up() {
  checkStart();
  console.log('\n  Habeas\n');
  const folder = await takeFolder(root);
  undo.push(() => folder.giveBack());
  await checkPort();
  const guard = await keep({ root, name: 'guard', cluster: false });
  undo.push(() => guard.stop());

  const onStart = (pid) => {
    guard.watch(pid);
    folder.addChild(pid); // should this run be killed, the next one waits until they are gone
  };
  await step('packages', (tell) => install(root, tell, onStart));
  // the build needs no database and the database no build; on two cores they still share the time
  const client = step('database client', (tell) => generate(root, tell, onStart));
  const postgres = process.env.DATABASE_URL
    ? null
    : await step('PostgreSQL', () => startPostgres(root, folder.addChild));
  if (postgres) {
    undo.push(() => postgres.stop());
    postgres.onEnded(() => {
      if (!stopping)
        console.log('  PostgreSQL ended by itself; finished pages are still served. Log: var/postgres/log');
    });
  }
  await client;
  const database = await step('database', (tell) => prepareDatabase(root, postgres, tell, onStart));
  const env = { DATABASE_URL: database.ownerUrl, DATABASE_READER_URL: database.readerUrl };
  await step('founding record', (tell) => loadFounding(root, database, env, tell, onStart));
  await step('build', (tell) => build(root, tell, onStart));
  if (postgres) noteDatabase(root, false); // until the server has shown that all is well
  const server = await step('server', () =>
    serve({ root, port, host, env, undo, keeper: postgres ?? guard, onStart: folder.addChild }),
  );
  if (postgres) noteDatabase(root, true);

  const address = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`;
  folder.servesAt(address);
  console.log(
    `\n  Habeas is at ${address}  (${((performance.now() - began) / 1000).toFixed(1)} s, Ctrl-C stops it)`,
  );
  const link = await announceInvitation(root, env, onStart);
  if (link instanceof Error && !stopping) console.log(`  ${link.message}`);
  else if (typeof link === 'string') {
    console.log(`  Invitation of the first steward, good once: ${address}${link}`);
  }
  console.log('');
  const ending = await server.ended;
  if (!stopping) await stop(1, `  The server ended by itself (${ending}). Its output: var/log/serve.log`);
}

try {
  await up();
} catch (error) {
  if (stopping) await stopping;
  const full = error.code === 'ENOSPC' ? 'The disk is full. Make room and start again.' : null;
  const closed = error.code === 'EACCES' && error.path ? `This user may not write ${error.path}.` : null;
  console.error(`\n  ${full ?? closed ?? (error instanceof Sentence ? error.message : error.stack)}\n`);
  await stop(1);
}
