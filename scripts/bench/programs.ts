/** Programs the bench starts beside itself, each on a core of its own where that is possible. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const ticksPerSecond = 100; // USER_HZ, the same on every Linux that Node runs on

/** Which core the server has and which the load; null: the system decides. */
export type Cores = { server: number; load: number } | null;

/** The first two cores this process may use; null where there are fewer, or no `taskset`. */
export function chooseCores(): Cores {
  if (process.platform !== 'linux' || spawnSync('taskset', ['--version']).status !== 0) return null;
  const list = /^Cpus_allowed_list:\s*(.+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
  const [server, load] = list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, n) => first + n);
  });
  return server === undefined || load === undefined ? null : { server, load };
}

export interface Program {
  pid: number;
  port: number;
  /** Processor time since its start; null where the system does not tell. */
  cpuSeconds(): number | null;
  /** Resident memory in MB: now, and the most so far. */
  memory(): { now: number; peak: number } | null;
  stop(): Promise<void>;
}

const toldReady = z.object({ ready: z.literal(true), port: z.int() });

function command(program: string, args: string[], core: number | null): [string, string[]] {
  return core === null ? [program, args] : ['taskset', ['-c', String(core), program, ...args]];
}

/**
 * Starts a program of ours that prints `{"ready":true,"port":…}` once it listens, and that ends when its standard
 * input closes: a killed bench leaves nothing behind.
 */
export async function startNode(
  args: string[],
  core: number | null,
  env: Record<string, string> = {},
): Promise<Program> {
  const child = spawn(...command(process.execPath, args, core), {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint = (complaint + String(chunk)).slice(-2000);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) resolve(toldReady.parse(JSON.parse(line)).port);
    });
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`${args.join(' ')} ended (${code}).\n${complaint}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
    await ended;
    clearTimeout(timer);
  };
  return { ...observe(child.pid ?? 0), port, stop };
}

export function observe(pid: number): Pick<Program, 'pid' | 'cpuSeconds' | 'memory'> {
  const read = (file: string) =>
    process.platform === 'linux' ? readFileSync(`/proc/${pid}/${file}`, 'utf8') : null;
  return {
    pid,
    cpuSeconds() {
      const text = read('stat');
      const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
      return fields ? (Number(fields[11]) + Number(fields[12])) / ticksPerSecond : null;
    },
    memory() {
      const text = read('status');
      if (text === null) return null;
      const megabytes = (name: string) =>
        Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1024;
      return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
    },
  };
}

/** Runs a program of ours to its end and answers with the last line it printed. */
export async function runNode(
  args: string[],
  core: number | null,
  env: Record<string, string> = {},
): Promise<string> {
  const child = spawn(...command(process.execPath, args, core), {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${args[0]} ended with code ${code}`);
  return output.trimEnd().split('\n').at(-1) ?? '';
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const trial = net.createServer();
    trial.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = trial.address();
      trial.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
