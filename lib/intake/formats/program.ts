import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '@/lib/core/result';
import { limits } from '@/lib/intake/formats/limits';
import { refusedFor, type SourceRefusal } from '@/lib/intake/formats/refusals';

/** Two files at once; more wait, so that uploads cannot take the whole machine. */
const maxAtOnce = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** Children still at work: they must not outlive a server that ends. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

export type Budget = { maxReadingMs: number; maxHeapMegabytes: number; maxResidentBytes: number };

/** What a program beside the server does: the first message it gets, and what its own messages come to. */
export type Work<Value> = {
  /** From the root of the repository. */
  program: string;
  job: Serializable;
  /** The end of the work, or null while it goes on; a question is answered in its own time. */
  hear: (
    message: unknown,
    answer: (message: Serializable) => void,
  ) => Result<Value, SourceRefusal> | null | Promise<null>;
};

/**
 * Does one piece of work in a program of its own, which is ended when it takes longer or more memory than the budget
 * allows. It gets no environment, so that no password of ours is in the memory that a hostile file may break.
 */
export async function runApart<Value>(
  work: Work<Value>,
  options: { signal?: AbortSignal; maxMs?: number } = {},
  budget: Budget = limits,
): Promise<Result<Value, SourceRefusal>> {
  while (running >= maxAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    if (options.signal?.aborted) return refusedFor('stopped');
    return await runChild(work, options, budget);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function runChild<Value>(
  { program, job, hear }: Work<Value>,
  { signal, maxMs }: { signal?: AbortSignal; maxMs?: number },
  budget: Budget,
): Promise<Result<Value, SourceRefusal>> {
  // beside the bundle, as a source of its own: a bundler must neither follow nor rename it
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), program);
  const child = fork(/* turbopackIgnore: true */ file, [], {
    execArgv: [`--max-old-space-size=${budget.maxHeapMegabytes}`, '--import', 'tsx'],
    env: { NODE_ENV: 'production', PATH: process.env.PATH },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  children.add(child);
  return new Promise((resolve, reject) => {
    const stopWatching = () => {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', stop);
      children.delete(child);
      child.kill('SIGKILL');
    };
    const end = (result: Result<Value, SourceRefusal>) => {
      stopWatching();
      resolve(result);
    };
    const stop = () => end(refusedFor('stopped'));
    const timer = setTimeout(
      () => end(refusedFor('too_slow')),
      Math.min(maxMs ?? budget.maxReadingMs, budget.maxReadingMs),
    );
    const watch = setInterval(async () => {
      if ((await residentBytes(child)) > budget.maxResidentBytes) end(refusedFor('too_much_memory'));
    }, 100);
    signal?.addEventListener('abort', stop);
    const answer = (message: Serializable) => {
      if (child.connected) child.send(message);
    };
    child.on('message', (message) => {
      const heard = hear(message, answer);
      if (heard instanceof Promise) {
        heard.catch((error) => {
          stopWatching();
          reject(error);
        });
      } else if (heard !== null) end(heard);
    });
    child.on('error', () => end(refusedFor('reader_failed')));
    // V8 aborts when its heap is full, and so the signal says
    child.on('exit', (_, how) => {
      end(refusedFor(how === 'SIGABRT' || how === 'SIGKILL' ? 'too_much_memory' : 'reader_failed'));
    });
    child.send(job, (error) => {
      if (error) end(refusedFor('reader_failed'));
    });
  });
}

/** Memory of a process, where the system shows it (Linux); elsewhere the limit of the heap alone holds. */
async function residentBytes(child: ChildProcess): Promise<number> {
  try {
    const [, pages = '0'] = (await readFile(`/proc/${child.pid}/statm`, 'utf8')).split(' ');
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}
