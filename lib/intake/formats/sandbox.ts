import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '@/lib/core/result';
import { limits } from '@/lib/intake/formats/limits';
import { refusedFor, type SourceRefusal } from '@/lib/intake/formats/refusals';
import { type ReadingJob, readerMessage } from '@/lib/intake/formats/sandbox-messages';
import type { ReadingOptions, ReadSource } from '@/lib/intake/formats/source-text';

/** Two files at once; more wait, so that uploads cannot take the whole machine. */
const maxAtOnce = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** Children still at work: they must not outlive a server that ends. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

type Budget = { maxReadingMs: number; maxHeapMegabytes: number; maxResidentBytes: number };

/**
 * Reads one file in a program of its own, which is ended when it takes longer or more memory than the budget
 * allows. It gets no environment, so that no password of ours is in the memory that a hostile file may break.
 */
export async function readApart(
  job: ReadingJob,
  options: ReadingOptions = {},
  budget: Budget = limits,
): Promise<Result<ReadSource, SourceRefusal>> {
  while (running >= maxAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    if (options.signal?.aborted) return refusedFor('stopped');
    return await readWithChild(job, options, budget);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function readWithChild(
  job: ReadingJob,
  { signal, onProgress, maxMs }: ReadingOptions,
  budget: Budget,
): Promise<Result<ReadSource, SourceRefusal>> {
  // beside the bundle, as a source of its own: a bundler must neither follow nor rename it
  const program = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/intake/formats/reader.ts');
  const child = fork(/* turbopackIgnore: true */ program, [], {
    execArgv: [`--max-old-space-size=${budget.maxHeapMegabytes}`, '--import', 'tsx'],
    env: { NODE_ENV: 'production', PATH: process.env.PATH },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  children.add(child);
  return new Promise((resolve) => {
    const end = (result: Result<ReadSource, SourceRefusal>) => {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', stop);
      children.delete(child);
      child.kill('SIGKILL');
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
    child.on('message', (message) => {
      const told = readerMessage.safeParse(message);
      if (!told.success) end(refusedFor('reader_failed'));
      else if ('result' in told.data) end(told.data.result);
      else onProgress?.(told.data);
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
