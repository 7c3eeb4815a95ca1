/** Whether something made earlier (an installation, a generated client, a build) still fits what it was made of. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * sha256 over names and contents of files and folders, relative to root, sorted; what is missing counts as
 * missing. Contents, not times: a fresh clone or a changed branch gives every file a new time.
 * @param {string} root
 * @param {string[]} places
 * @param {(relative: string) => boolean} [leaves]
 */
export function fingerprint(root, places, leaves = () => false) {
  const hash = createHash('sha256');
  const visit = (relative) => {
    if (leaves(relative)) return;
    const full = path.join(root, relative);
    if (!existsSync(full)) {
      hash.update(`missing ${relative}\n`);
      return;
    }
    let names;
    try {
      names = readdirSync(full).sort();
    } catch (error) {
      if (error.code !== 'ENOTDIR') throw error;
      hash.update(`${relative}\n`).update(readFileSync(full)).update('\n');
      return;
    }
    for (const name of names) visit(path.join(relative, name));
  };
  for (const place of places) visit(place);
  return hash.digest('hex');
}

/** Small notes under var/: what the last run left in order. */
export function readNote(root, name) {
  const file = path.join(root, 'var', name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** Written whole or not at all: a half-written note would be believed. */
export function writeNote(root, name, text, mode = 0o644) {
  const file = path.join(root, 'var', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${text}\n`, { mode });
  renameSync(`${file}.new`, file);
}
