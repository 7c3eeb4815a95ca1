/** What must be there before anything can run: packages, the Prisma client, a build. Each is skipped when current. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, readNote, writeNote } from './fingerprints.mjs';
import { run, wasInterrupted } from './steps.mjs';

const env = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', NO_UPDATE_NOTIFIER: '1' };

/** Stands in a note while its work goes on, and stays when that is killed. */
const unfinished = 'unfinished';

function packages(root) {
  const machine = `${process.platform}-${process.arch}`;
  const files = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];
  return `${machine} ${fingerprint(root, files)}`;
}

/** @returns {Promise<{ said: string }>} */
export async function install(root, tell, onStart) {
  if (readNote(root, 'packages') === packages(root)) return { said: 'current' };
  tell('npm install');
  const npm = process.env.npm_execpath;
  // npm may be a script of this Node or, started by another package manager, not npm at all
  const own = npm && /npm-cli\.c?js$/.test(npm);
  const folder = path.join(root, 'node_modules');
  // npm killed in the middle leaves packages cut off, which it later takes for whole
  if (readNote(root, 'packages') === unfinished) {
    tell('clearing away an unfinished installation');
    rmSync(folder, { recursive: true, force: true });
  }
  writeNote(root, 'packages', unfinished);
  const count = setInterval(() => {
    if (existsSync(folder)) tell(`npm install, ${readdirSync(folder).length} folders so far`);
  }, 500);
  await run({
    what: 'Installing the packages',
    command: own ? process.execPath : 'npm',
    // not `npm ci`: it fails where a registry lacks the optional binaries of other platforms;
    // --no-save: the lock in the repository stays as it is
    args: [...(own ? [npm] : []), 'install', '--no-save', '--include=dev', '--no-audit', '--no-fund'],
    cwd: root,
    env: { ...env, NODE_ENV: 'development' },
    logFile: path.join(root, 'var/log/install.log'),
    onStart,
  })
    .catch((error) => {
      // npm that gave up by itself, say without a network, put everything back as it was
      if (/^code/.test(error.ending ?? '') && !wasInterrupted()) writeNote(root, 'packages', 'failed');
      throw error;
    })
    .finally(() => clearInterval(count));
  writeNote(root, 'packages', packages(root));
  return { said: 'installed' };
}

/** @returns {Promise<{ said: string }>} */
export async function generate(root, tell, onStart) {
  const now = fingerprint(root, ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  const made = path.join(root, 'lib/db/generated/client.ts');
  if (existsSync(made) && readNote(root, 'client') === now) return { said: 'current' };
  tell('prisma generate');
  await run({
    what: 'Generating the database client',
    command: process.execPath,
    args: ['--import', 'tsx', 'scripts/generate.ts'],
    cwd: root,
    env,
    logFile: path.join(root, 'var/log/generate.log'),
    onStart,
  });
  writeNote(root, 'client', now);
  return { said: 'generated' };
}

const sources = [
  ...['app', 'components', 'lib', 'messages', 'public', 'styles', 'prisma/schema', 'prisma.config.ts'],
  ...['next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
];

function isNoSource(relative) {
  return relative === path.join('lib/db/generated') || /\.test\.tsx?$/.test(relative);
}

/** @returns {Promise<{ said: string }>} */
export async function build(root, tell, onStart) {
  const idFile = path.join(root, '.next/BUILD_ID');
  const buildId = () => (existsSync(idFile) ? readFileSync(idFile, 'utf8') : 'none');
  const now = fingerprint(root, sources, isNoSource);
  if (existsSync(idFile) && readNote(root, 'build') === `${now} ${buildId()}`) return { said: 'current' };
  tell('next build');
  // what a killed build left may be cut off in the middle, its cache too
  if (readNote(root, 'build') === unfinished)
    rmSync(path.join(root, '.next'), { recursive: true, force: true });
  writeNote(root, 'build', unfinished);
  await run({
    what: 'Building',
    command: process.execPath,
    args: [path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
    logFile: path.join(root, 'var/log/build.log'),
    onStart,
    onLine: tell,
  });
  writeNote(root, 'build', `${now} ${buildId()}`);
  return { said: 'built' };
}

/** Runs one of the project's own TypeScript programs. */
export function runScript(root, script, order = {}) {
  return run({
    what: order.what ?? script,
    command: process.execPath,
    args: ['--import', 'tsx', script, ...(order.args ?? [])],
    cwd: root,
    env: { ...env, ...order.env },
    logFile: path.join(root, 'var/log', `${path.basename(script, '.ts')}.log`),
    onStart: order.onStart,
    onLine: order.onLine,
  });
}
