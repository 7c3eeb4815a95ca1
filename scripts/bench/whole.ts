/**
 * Writes one download of the whole record to nowhere, and prints how long it took, how large it was and the most memory
 * it needed beyond what the program had before. Arguments: path of the download, or `bare`: the same rows as text, by the
 * driver alone.
 */
import pg from 'pg';
import { closeReaders } from '@/lib/db/readers';
import { downloads } from '@/lib/exports/downloads';

const [path = ''] = process.argv.slice(2);
const megabytes = () => process.memoryUsage.rss() / 1024 / 1024;
let bytes = 0;

async function bare(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_READER_URL });
  await client.connect();
  for (let after = 0; ; ) {
    const { rows } = await client.query<{ number: number; sheet: string }>(
      'SELECT number, sheet::text FROM record.sheet WHERE number > $1 ORDER BY number LIMIT 200',
      [after],
    );
    for (const { number, sheet } of rows) {
      bytes += Buffer.from(`${sheet}\n`).byteLength;
      after = number;
    }
    if (rows.length < 200) break;
  }
  await client.end();
}

const before = megabytes();
let peak = before;
const watch = setInterval(() => {
  peak = Math.max(peak, megabytes());
}, 50);
const began = performance.now();
const used = process.cpuUsage();
if (path === 'bare') await bare();
else {
  const download = downloads('http://record.example').get(path);
  if (download === undefined) throw new Error(`there is no download at ${path}`);
  await download.write(async (chunk) => {
    bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.byteLength;
  });
}
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(used);
clearInterval(watch);
await closeReaders();
console.log(
  JSON.stringify({
    seconds,
    processor: (user + system) / 1e6,
    bytes,
    before,
    peak: Math.max(peak, megabytes()),
  }),
);
