/** Pages that are finished: how many a second, against a bare server and nginx with the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { askWell } from './asking';
import { type Figure, figure, median } from './figures';
import { nginxVersion, startNginx } from './nginx';
import { type Cores, type Program, startNode } from './programs';
import { ratioOf, type Score, shootByTurns, type Target } from './rounds';

const bare = path.join(import.meta.dirname, 'bare.mjs');
const perSecond = (score: Score) => score.requestsPerSecond;
const perCpuSecond = (score: Score) => score.requestsPerCpuSecond;
const quick = (milliseconds: number) => milliseconds.toPrecision(2);
const percent = (share: number | null) => (share === null ? '?' : `${Math.round(share * 100)} %`);

export interface FinishedPage {
  name: string;
  people: number;
  habeas: Program;
  path: string;
  encoding: 'identity' | 'gzip';
}

export interface Setting {
  effort: { rounds: number; seconds: number };
  cores: Cores;
  /** For the bytes of the page. */
  folder: string;
  watch(pid: number): void;
}

/** Measures one finished page. */
export async function measureFinished(
  page: FinishedPage,
  { effort, cores, folder, watch }: Setting,
): Promise<Figure[]> {
  const { name, people, habeas, encoding } = page;
  await askWell(habeas.port, page.path, encoding);
  const { body, encoding: sent } = await askWell(habeas.port, page.path, encoding);
  if (sent !== encoding) throw new Error(`${page.path} came as ${sent}, not ${encoding}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'page');
  writeFileSync(file, body);
  const core = cores?.server ?? null;
  const reference = await startNode([bare, JSON.stringify({ file, encoding })], core);
  const nginx =
    nginxVersion() === null
      ? null
      : await startNginx(path.join(folder, 'nginx'), file, encoding, { core, watch });
  try {
    const at = (program: Program, route: string): Target => ({
      ...{ name: `${name} (${encoding})`, encoding, program },
      url: `http://127.0.0.1:${program.port}${route}`,
    });
    const targets = [at(habeas, page.path), at(reference, '/'), ...(nginx ? [at(nginx, '/page')] : [])];
    const [ours = [], theirs = [], others] = await shootByTurns(targets, effort, cores);
    const ratio = ratioOf(ours, theirs, perSecond);
    const cpuRatio = ratioOf(ours, theirs, perCpuSecond);
    const p99Ms = median(ours.map((score) => score.p99Ms));
    const least = Math.min(ratio ?? 0, cpuRatio ?? ratio ?? 0);
    const common = {
      ...{ name: `${name}, ${encoding === 'gzip' ? 'gzip' : 'plain'}`, people, unit: 'req/s' as const },
    };
    const busy = (scores: readonly Score[]) => percent(median(scores.map((score) => score.serverBusy ?? 0)));
    const measured = figure({
      ...common,
      value: median(ours.map(perSecond)),
      ...{ p50Ms: median(ours.map((score) => score.p50Ms)), p99Ms },
      ...{ reference: 'bare node', ratio, aim: '≥ 0.6 and p99 ≤ 5 ms', met: least >= 0.6 && p99Ms <= 5 },
      note: `${body.byteLength} bytes; p99 of bare node ${quick(median(theirs.map((score) => score.p99Ms)))} ms; core busy ${busy(ours)} of the time, with bare node ${busy(theirs)}, the load's ${percent(median(ours.map((score) => score.loadBusy)))}`,
    });
    const cost = ours.flatMap((score) => perCpuSecond(score) ?? []);
    return [
      measured,
      ...(cost.length > 0 && cpuRatio !== null
        ? [
            figure({
              ...{ ...common, name: `${common.name}, per second of processor` },
              ...{ value: median(cost), ratio: cpuRatio, reference: 'bare node' },
            }),
          ]
        : []),
      ...(others
        ? [
            figure({
              ...{ ...common, name: `${common.name}, beside nginx`, value: median(others.map(perSecond)) },
              ...{ ratio: ratioOf(ours, others, perSecond), reference: 'nginx (measured: nginx itself)' },
              p50Ms: median(others.map((score) => score.p50Ms)),
              p99Ms: median(others.map((score) => score.p99Ms)),
            }),
          ]
        : []),
    ];
  } finally {
    await reference.stop();
    await nginx?.stop();
  }
}
