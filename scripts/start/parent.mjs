/** Notices when whoever started this run is gone. */
import { readFileSync } from 'node:fs';
import { commandOf } from './processes.mjs';

/**
 * Calls back when the npm that ran this script was killed: npm then has no chance to pass the signal on.
 * Without npm in between (nohup, a service manager) a parent may end in good order, so nothing is watched.
 */
export function watchParent(gone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  // npm runs scripts through a shell, which survives npm
  const grandparent = /^\S*sh(\.exe)? /.test(commandOf(parent) ?? '') ? parentOf(parent) : null;
  const timer = setInterval(() => {
    const orphaned = process.ppid !== parent || (grandparent !== null && parentOf(parent) !== grandparent);
    if (!orphaned) return;
    clearInterval(timer);
    gone();
  }, 300);
  timer.unref();
}

function parentOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
