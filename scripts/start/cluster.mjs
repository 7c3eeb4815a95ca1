/** One PostgreSQL cluster from the npm package: made once, started, stopped, and mended after a crash. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, isAlive } from './processes.mjs';

export const owner = 'habeas';

/** @typedef {import('./place.mjs').Place} Place */

/** The owner's password, made at the first call and kept readable for this user only. */
export function ownerPassword(folder) {
  const file = path.join(folder, 'owner-password');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * Makes the cluster unless it is there. It is made under another name and renamed at the end, so that a run
 * killed in the middle leaves no half cluster that looks whole.
 * @param {Place} place
 * @param {string} password
 */
export function makeCluster(place, password) {
  const target = path.join(place.home, 'data');
  if (existsSync(path.join(target, 'PG_VERSION'))) return false;
  const draft = path.join(place.home, 'data.new');
  const passwordFile = path.join(place.home, 'password.new');
  for (const left of [draft, passwordFile, target]) rmSync(left, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.identity) chownSync(passwordFile, place.identity.uid, place.identity.gid);
  const ran = tryLocales((letters) => {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    if (place.identity) chownSync(draft, place.identity.uid, place.identity.gid);
    const flags = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und'];
    return spawnSync(
      path.join(place.programs, 'bin/initdb'),
      [
        '-D',
        draft,
        '-U',
        owner,
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        ...flags,
        `--lc-ctype=${letters}`,
      ],
      { ...place.identity, cwd: '/', env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' },
    );
  });
  rmSync(passwordFile, { force: true });
  if (ran.status !== 0) {
    throw new Error(
      `PostgreSQL could not make its files in ${target}.\n${ran.stderr || ran.error?.message || ''}`,
    );
  }
  renameSync(draft, target);
  return true;
}

/**
 * ICU sorts, but pg_trgm asks the C library which characters are letters: a locale that knows only ASCII finds
 * no trigram in a Cyrillic name. Which of the UTF-8 locales a machine has differs.
 */
function tryLocales(attempt) {
  let ran;
  for (const letters of ['C.UTF-8', 'en_US.UTF-8', 'UTF-8']) {
    ran = attempt(letters);
    if (ran.status === 0 || !/invalid locale/i.test(ran.stderr ?? '')) return ran;
  }
  return ran;
}

/**
 * The process id in `postmaster.pid` when a PostgreSQL of this cluster really runs, else null. A crashed
 * machine leaves the file behind, and its number may since belong to any other program, for which
 * PostgreSQL itself would then refuse to start: the leftover is taken away.
 */
export function runningPostmaster(place) {
  const file = path.join(place.home, 'data/postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (isAlive(pid) && /postgres/.test(commandOf(pid) ?? 'postgres')) return pid;
  rmSync(file, { force: true });
  return null;
}

/**
 * Starts the cluster on a loopback port and resolves with the postmaster's process once it takes connections.
 * @param {Place} place
 * @param {number} port
 * @param {Record<string, string>} settings
 */
export async function startCluster(place, port, settings) {
  const data = path.join(place.home, 'data');
  const logFile = path.join(place.home, 'log');
  const log = openSync(logFile, 'w', 0o600);
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const postmaster = spawn(
    path.join(place.programs, 'bin/postgres'),
    ['-D', data, '-p', String(port), ...flags],
    {
      ...place.identity,
      cwd: '/',
      detached: true, // a Ctrl-C in the terminal is for the keeper, which closes things in order
      stdio: ['ignore', log, log],
      env: { ...process.env, LC_ALL: 'C' },
    },
  );
  closeSync(log);
  let failure = null;
  postmaster.on('error', (error) => {
    failure = error;
  });
  while (!isReady(data, postmaster.pid)) {
    if (failure || postmaster.exitCode !== null || postmaster.signalCode !== null) {
      throw new Error(
        `PostgreSQL did not start.\n${failure?.message ?? readFileSync(logFile, 'utf8').trim()}`,
      );
    }
    await sleep(15);
  }
  return postmaster;
}

/** PostgreSQL writes its state on the eighth line of the file that holds its process id. */
function isReady(data, pid) {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** Stops a postmaster: open sessions are cut, nothing committed is lost. */
export async function stopPostmaster(pid) {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 2],
  ]) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < seconds * 1000 && isAlive(pid); waited += 20) await sleep(20);
  }
}

/** Whether this user may use files that an earlier run, perhaps as root, left behind. */
export function belongsToAnother(place) {
  const data = path.join(place.home, 'data');
  if (place.identity || typeof process.getuid !== 'function' || !existsSync(data)) return false;
  return statSync(data).uid !== process.getuid();
}
