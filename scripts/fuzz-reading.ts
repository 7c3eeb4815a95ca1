/**
 * Looks for texts that make reading in crash, contradict itself or take long: spoiled texts of the founding
 * documents (where held) and invented ones, and random bytes. Ends with 1 when it found any.
 *
 *   npm run fuzz-reading -- --minutes 10 [--seed 7]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readFounding } from '@/lib/founding/read';
import { findHeldTexts } from '@/lib/founding/texts';
import { readSource } from '@/lib/intake/formats/source-text';
import { readText } from '@/lib/intake/read';
import { reading as readingShape } from '@/lib/intake/schema';
import { brokenIn } from './reading/laws';
import { diceOf, spoil } from './reading/spoil';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '7' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0 && minutes <= 120)) {
  process.stderr.write('usage: fuzz-reading -- --minutes N (up to 120) [--seed N]\n');
  process.exit(2);
}
const print = (line: string) => process.stdout.write(`${line}\n`);
/**
 * A text this long must be read in less than this, in milliseconds of this program's own processor time: what other
 * programs take meanwhile is not the reader's. Longer ones in proportion.
 */
const SLOW = { perCharacter: 0.1, atLeast: 1500 };

const seeds: Uint8Array[] = [];
const founding = readFounding();
if (founding.ok) {
  const held = findHeldTexts(founding.value.documents);
  if (held.ok) for (const { bytes } of held.value.values()) seeds.push(bytes);
}
if (seeds.length === 0) {
  print('no founding text is held (HABEAS_DOCUMENTS names their folder): starting from invented ones');
  seeds.push(
    new TextEncoder().encode(
      'Resolution on Verdania\n\nThe European Parliament,\n\n– having regard to X,\n\nA. whereas Y;\n\n1. Calls for Z;\n',
    ),
  );
}

const dice = diceOf(Number(values.seed));
const slowest: { took: number; length: number; file: string }[] = [];
const folder = path.resolve(import.meta.dirname, '../var/fuzz-reading');
let round = 0;
let failures = 0;
const keep = (bytes: Uint8Array, name: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), bytes);
  return path.join('var/fuzz-reading', name);
};

const until = performance.now() + minutes * 60_000;
while (performance.now() < until) {
  round += 1;
  const bytes = spoil(seeds, dice);
  const began = process.cpuUsage();
  let length = 0;
  let failure: string | null = null;
  try {
    const source = await readSource(bytes, { name: 'fuzz.txt' });
    if (source.ok) {
      length = source.value.text.length;
      const reading = await readText(source.value);
      const shaped = readingShape.safeParse(reading);
      failure = shaped.success
        ? brokenIn(reading, source.value.text)
        : `shape: ${shaped.error.issues[0]?.path.join('.')}`;
    }
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  if (failure === null && took > Math.max(SLOW.atLeast, length * SLOW.perCharacter))
    failure = `took ${took.toFixed(0)} ms of processor time`;
  if (failure !== null) {
    failures += 1;
    if (failures <= 20) print(`round ${round}: ${failure}\n  kept as ${keep(bytes, `failed-${round}.bin`)}`);
  }
  if (took > (slowest[4]?.took ?? 0)) {
    slowest.push({ took, length, file: `round ${round}` });
    slowest.sort((one, other) => other.took - one.took);
    slowest.length = Math.min(slowest.length, 5);
  }
}
for (const { took, length, file } of slowest)
  print(`slowest: ${took.toFixed(0)} ms for ${length} characters (${file})`);
print(`${round} texts, ${failures} failures, seed ${values.seed}`);
if (failures > 0) process.exitCode = 1;
