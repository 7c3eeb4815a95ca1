/** One line a step on the terminal: what it is, how far it is, how many seconds it took. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';

const live = process.stdout.isTTY === true && process.env.CI !== 'true';
let silent = false;
let interrupted = false;

/** From now on a step that is not drawn live prints its last line only. */
export function keepSilent() {
  silent = true;
}
const width = 17;

/** A sentence for the user; shown without a stack trace. */
export class Sentence extends Error {}

/** The run is being stopped: a step that ends now was cut off and did not fail. */
export function interrupt() {
  interrupted = true;
}

export function wasInterrupted() {
  return interrupted;
}

/**
 * Runs one step. Its function may call `tell(text)` to say how far it is, and returns what to show at the end.
 * @template T
 * @param {string} name
 * @param {(tell: (text: string) => void) => Promise<{ said: string, value?: T }>} work
 * @returns {Promise<T | undefined>}
 */
export async function step(name, work) {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  let text = '…';
  let shownAt = began;
  const draw = () => {
    if (live) process.stdout.write(`\r\x1b[2K${line(name, `${text.slice(0, 70)}`, seconds())}`);
  };
  const tell = (next) => {
    text = next;
    if (live) return draw();
    // a log is not flooded: one line in five seconds says enough
    if (silent || performance.now() - shownAt < 5000) return;
    shownAt = performance.now();
    console.log(line(name, text.slice(0, 44), seconds()));
  };
  const beat = setInterval(live ? draw : () => tell(text), live ? 200 : 10_000);
  try {
    const { said, value } = await work(tell);
    finish(line(name, said, seconds()));
    return value;
  } catch (error) {
    finish(line(name, interrupted ? 'cut off' : 'failed', seconds()));
    throw error;
  } finally {
    clearInterval(beat);
  }
}

function finish(text) {
  process.stdout.write(live ? `\r\x1b[2K${text}\n` : `${text}\n`);
}

function line(name, text, seconds) {
  return `  ${name.padEnd(width)} ${text.padEnd(44)} ${seconds.padStart(6)} s`;
}

/** Processes of the step that runs now: ended when the run is interrupted. */
export const running = new Set();

/**
 * @typedef {{ command: string, args: string[], cwd: string, env?: NodeJS.ProcessEnv, logFile: string,
 *   onLine?: (line: string) => void, onStart?: (pid: number) => void, what: string }} Order
 */

/**
 * Runs a program to its end, however it ends. Its whole output is kept in `logFile`.
 * @param {Order} order
 * @returns {Promise<{ ok: boolean, ending: string, output: string }>}
 */
export function attempt({ command, args, cwd, env, logFile, onLine, onStart, what }) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  log.on('error', () => {}); // a full disk is told by the program itself
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    let rest = '';
    if (child.pid) onStart?.(child.pid);
    const take = (chunk) => {
      const text = String(chunk);
      log.write(text);
      output = (output + text).slice(-200_000);
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const one of lines)
        if (/^\s*[^\s(]/.test(one) && !/\bwarn\b|warning/i.test(one)) onLine?.(one.trim());
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => {
      running.delete(child);
      reject(
        error.code === 'ENOENT' ? new Sentence(`${what}: the program "${command}" is not installed.`) : error,
      );
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      log.end();
      resolve({ ok: code === 0, ending: signal ?? `code ${code}`, output });
    });
  });
}

/**
 * Runs a program that has to succeed and resolves with what it printed. When it fails, rejects with a sentence
 * where the cause is plain, else with the end of its output.
 * @param {Order} order
 * @returns {Promise<string>}
 */
export async function run(order) {
  const { ok, ending, output } = await attempt(order);
  if (!ok) {
    throw Object.assign(new Sentence(explain(order.what, output, ending, order.logFile)), { ending });
  }
  return output;
}

/** Whether a program's output says that the disk is full, in any of the words programs have for it. */
export function saysDiskFull(output) {
  return /ENOSPC|no space left on device|disk is full|check free disk space/i.test(output);
}

function explain(what, output, ending, logFile) {
  if (saysDiskFull(output)) {
    return `${what}: the disk is full. Make room and start again; nothing half-made is used.`;
  }
  const told = output.split('\n').filter((one) => one.startsWith('sentence: '));
  if (told.length > 0) return told.map((one) => one.slice('sentence: '.length)).join('\n');
  const tail = output.trimEnd().split('\n').slice(-40).join('\n');
  return `${what} failed (${ending}). The end of its output:\n\n${tail}\n\nAll of it: ${logFile}`;
}
