/** The whole record as files, each written in a process of its own, and the API answering afresh. */
import path from 'node:path';
import { z } from 'zod';
import { renderAnew } from './afresh';
import { type Figure, figure, median, quantile } from './figures';
import { type Program, runNode } from './programs';
import type { Populated } from './reading';

const files = ['/data/record.jsonl', '/data/record.csv.zip', '/data/record.ftm.json'] as const;
const written = z.object({
  seconds: z.number(),
  processor: z.number(),
  bytes: z.int(),
  before: z.number(),
  peak: z.number(),
});

async function write(file: string, { database }: Populated) {
  const program = path.join(import.meta.dirname, 'whole.ts');
  const line = await runNode(['--import', 'tsx', program, file], null, {
    DATABASE_READER_URL: database.readerUrl,
  });
  return written.parse(JSON.parse(line));
}

/** Seconds and memory of each download, beside the bare driver reading the same sheets as text. */
export async function measureDownloads(populated: Populated): Promise<Figure[]> {
  const { people } = populated;
  const bare = await write('bare', populated);
  const figures: Figure[] = [];
  for (const file of files) {
    const { seconds, processor, bytes, before, peak } = await write(file, populated);
    const aim = file.endsWith('.jsonl') && people >= 100_000 ? { aim: '≤ 60 s', met: seconds <= 60 } : {};
    figures.push(
      figure({
        ...{ name: `${file} written`, people, unit: 's', value: seconds, ...aim },
        ...{ ratio: seconds / bare.seconds, reference: 'the bare driver reading the same sheets' },
        note: `${Math.round(bytes / 1e6)} MB; ${processor.toFixed(1)} s of processor, PostgreSQL not counted`,
      }),
      figure({
        ...{ name: `${file}, memory beyond the start`, people, unit: 'MB', value: peak - before },
        note: `resident set, ${Math.round(before)} MB before`,
      }),
    );
  }
  return figures;
}

/** A list and an item of the API made anew after a publication. */
export async function measureApi(habeas: Program, populated: Populated, times: number): Promise<Figure[]> {
  const { people, slugs } = populated;
  const slug = slugs[0] ?? '';
  const asked = [
    ['API: list of people afresh', '/api/v1/people', 'all'],
    ['API: one person afresh', `/api/v1/people/${slug}`, `person:${slug}`],
  ] as const;
  const figures: Figure[] = [];
  for (const [name, address, tag] of asked) {
    await renderAnew(habeas, populated, address, tag, 3);
    const { afresh, kept } = await renderAnew(habeas, populated, address, tag, times);
    const p95 = quantile(afresh, 0.95);
    figures.push(
      figure({
        ...{ name, people, unit: 'ms', value: p95, aim: 'p95 ≤ 20 ms', met: p95 <= 20 },
        ...{ p50Ms: median(afresh), p99Ms: quantile(afresh, 0.99) },
        ...{ ratio: median(afresh) / median(kept), reference: 'the same answer kept (medians)' },
        note: 'value: p95',
      }),
    );
  }
  return figures;
}
