/** One run of `up` a folder: who runs, and what a killed run left behind. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf, isAlive } from './processes.mjs';
import { Sentence } from './steps.mjs';

/** @typedef {{ pid: number, birth: string | null }} Life a process number, and what tells it from the next one */

/** @returns {Life} */
function lifeOf(pid) {
  return { pid, birth: birthOf(pid) };
}

function lives({ pid, birth }) {
  return isAlive(pid) && birthOf(pid) === birth;
}

/**
 * Takes the folder for this run. A run that lives is not disturbed; the processes of one that was killed are
 * given a moment to end, then ended.
 */
export async function takeFolder(root) {
  const file = path.join(root, 'var/run.json');
  mkdirSync(path.dirname(file), { recursive: true });
  const children = [];
  let address = null;
  const text = () => JSON.stringify({ ...lifeOf(process.pid), address, children });
  for (;;) {
    try {
      writeFileSync(file, text(), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      await clear(file, readRun(file));
    }
  }
  return {
    addChild(pid) {
      children.push(lifeOf(pid));
      writeFileSync(file, text());
    },
    servesAt(where) {
      address = where;
      writeFileSync(file, text());
    },
    giveBack() {
      if (existsSync(file) && readRun(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

function readRun(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // cut off by a crash
  }
}

async function clear(file, earlier) {
  if (earlier && lives(earlier)) {
    const where = earlier.address ? ` at ${earlier.address}` : '';
    throw new Sentence(
      `Habeas runs from this folder already${where} (process ${earlier.pid}). Stop that one first, with Ctrl-C or kill.`,
    );
  }
  const left = (earlier?.children ?? []).filter(lives);
  for (let waited = 0; waited < 12_000 && left.some(lives); waited += 50) await sleep(50);
  for (const one of left) if (lives(one)) process.kill(one.pid, 'SIGKILL');
  rmSync(file, { force: true });
}
