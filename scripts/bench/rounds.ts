/** The same load against several servers by turns, so that what else the machine does falls on all of them. */
import path from 'node:path';
import { z } from 'zod';
import { median } from './figures';
import { type Cores, type Program, runNode } from './programs';

const cannon = path.join(import.meta.dirname, 'cannon.ts');
const connections = 32;

export interface Target {
  name: string;
  url: string;
  encoding: 'identity' | 'gzip';
  program: Pick<Program, 'cpuSeconds'>;
}

const shot = z.object({
  requests: z.int().positive(),
  seconds: z.number().positive(),
  failed: z.int(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  busy: z.number(),
});

export interface Score {
  name: string;
  requestsPerSecond: number;
  /** Requests for one second of the server's processor: what it could do, were the load never the limit. */
  requestsPerCpuSecond: number | null;
  p50Ms: number;
  p99Ms: number;
  /** Share of the time in which server and load had their processor. */
  serverBusy: number | null;
  loadBusy: number;
}

async function shoot(target: Target, seconds: number, cores: Cores): Promise<Score> {
  const { name, url, encoding, program } = target;
  const before = program.cpuSeconds();
  const order = JSON.stringify({ url, encoding, connections, seconds });
  const line = await runNode(['--import', 'tsx', cannon, order], cores?.load ?? null);
  const after = program.cpuSeconds();
  const { requests, failed, busy, ...taken } = shot.parse(JSON.parse(line));
  if (failed > 0) throw new Error(`${name}: ${failed} of ${requests} requests failed`);
  const used = before === null || after === null ? null : Math.max(after - before, 0.01);
  return {
    name,
    requestsPerSecond: requests / taken.seconds,
    requestsPerCpuSecond: used === null ? null : requests / used,
    p50Ms: taken.p50Ms,
    p99Ms: taken.p99Ms,
    serverBusy: used === null ? null : used / taken.seconds,
    loadBusy: busy,
  };
}

/** All rounds of each target, in the order of the targets. One warm-up each is thrown away. */
export async function shootByTurns(
  targets: readonly Target[],
  { rounds, seconds }: { rounds: number; seconds: number },
  cores: Cores,
): Promise<Score[][]> {
  const scores: Score[][] = targets.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, target] of targets.entries()) {
      const score = await shoot(target, round === 0 ? Math.min(1, seconds) : seconds, cores);
      if (round > 0) scores[index]?.push(score);
    }
  }
  return scores;
}

/** The median over the rounds of how `one` stands to `other` in the same round; null where a round does not tell. */
export function ratioOf(
  one: readonly Score[],
  other: readonly Score[],
  measure: (score: Score) => number | null,
): number | null {
  const ratios = one.flatMap((score, round) => {
    const beside = other[round];
    const [a, b] = [measure(score), beside ? measure(beside) : null];
    return a === null || b === null ? [] : [a / b];
  });
  return ratios.length === 0 ? null : median(ratios);
}
