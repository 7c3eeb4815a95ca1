/**
 * `npm run bench`: what the record costs its readers and its editors, each figure beside a reference of the same run.
 *
 *   npm run bench                               with 1, 1,000 and 100,000 invented people
 *   npm run bench -- --people 1,1000 --quick    fewer people, shorter rounds
 *   npm run bench -- --no-pages                 the database only; needs no build
 *   npm run bench -- --only search --names 300000   the search alone, among that many spellings
 *   npm run bench -- --only importing               a table of 10,000 rows, from its bytes to drafts
 *   npm run bench -- --only data                    the downloads alone
 *   npm run bench -- --only spelling                recall and false merges by spelling family alone
 *
 * Prints a table; the same as JSON in var/bench/. docs/bench.md says what each figure means.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { SpellingFigures } from '../spelling/measure';
import { frugal } from '../start/memory.mjs';
import { measureAfresh, measureMemory, measureSelections } from './afresh';
import { stopAsking } from './asking';
import { type BenchDatabase, type BenchServer, startServer } from './database';
import { measureDuplicates } from './duplicates';
import { type Figure, figure } from './figures';
import { measureFinished } from './finished';
import { measureFounding } from './founding';
import { measureImporting } from './importing';
import { loadPeople } from './loading';
import { nginxVersion } from './nginx';
import { measureApi, measureDownloads } from './open-data';
import { measurePast } from './past';
import { chooseCores, freePort, type Program, runNode, startNode } from './programs';
import { measureRegister, measureSheets, type Populated } from './reading';
import { secondsToRewrite } from './rewriting';
import { measureSearch, type SearchFigure, searchTable } from './searching';
import { measureSpellings, spellingTable } from './spellings';
import { tableOf } from './table';
import { measureTaking } from './taking';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'var/bench');
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1,1000,100000' },
    quick: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: true },
    names: { type: 'string', default: '1000,100000,300000,1000000' },
    only: { type: 'string', default: '' },
  },
  allowNegative: true,
});
const sizes = values.people.split(',').map(Number);
const searched = values.names.split(',').map(Number);
if ([...sizes, ...searched].some((size) => !Number.isInteger(size) || size < 1 || size > 1_000_000)) {
  throw new Error('--people and --names take whole numbers from 1 to 1,000,000, divided by commas');
}
const effort = values.quick
  ? { rounds: 2, seconds: 2, times: 8, profiles: 300, questions: 30 }
  : { rounds: 5, seconds: 4, times: 40, profiles: 5000, questions: 100 };
const cores = chooseCores();
const began = performance.now();
const say = (sentence: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s  ${sentence}`);

async function populate(
  server: BenchServer,
  people: number,
): Promise<{ populated: Populated; loaded: Figure }> {
  const database = await server.make(`people_${people}`);
  const { publishSeconds, slugs } = await loadPeople(database, people, (done) => {
    if (done % 10_000 === 0) say(`${done} of ${people} people published`);
  });
  const rewriting = await secondsToRewrite(database, ['record']);
  const loaded = figure({
    ...{ name: 'people published, 500 a transaction', people, unit: 's', value: publishSeconds },
    ...{ ratio: publishSeconds / rewriting, reference: 'inserting the same rows from tables' },
  });
  return { populated: { people, database, slugs: slugs.slice(0, effort.profiles) }, loaded };
}

async function startHabeas(database: BenchDatabase): Promise<Program> {
  const args = [...frugal.flags, '--import', 'tsx', path.join(root, 'scripts/serve.ts')];
  return startNode(args, cores?.server ?? null, {
    PORT: String(await freePort()),
    DATABASE_URL: database.ownerUrl,
    DATABASE_READER_URL: database.readerUrl,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HABEAS_WATCH_PARENT: '1',
    HABEAS_API_A_MINUTE: '1000000',
    ...frugal.env,
  });
}

async function measurePages(server: BenchServer, populated: Populated): Promise<void> {
  const { people, slugs } = populated;
  const habeas = await startHabeas(populated.database);
  const setting = { effort, cores, folder: path.join(folder, 'pages'), watch: server.watch };
  try {
    const pages = [
      ['finished profile', `/people/${slugs[0]}`, 'identity'],
      ['finished profile', `/people/${slugs[0]}`, 'gzip'],
      ['finished register', '/people', 'gzip'],
    ] as const;
    for (const [name, route, encoding] of pages) {
      figures.push(...(await measureFinished({ name, people, habeas, path: route, encoding }, setting)));
      say(`${name} (${encoding}) measured with ${people} people`);
    }
    figures.push(...(await measureAfresh(habeas, populated, effort.times)));
    figures.push(...(await measureApi(habeas, populated, effort.times)));
    figures.push(...(await measureTaking(habeas, populated, Math.min(effort.times, 12))));
    figures.push(...(await measureSelections(habeas, populated)));
    figures.push(...(await measureMemory(habeas, populated)));
    say(`pages made afresh measured with ${people} people`);
  } finally {
    await habeas.stop();
  }
}

async function measureAll(server: BenchServer): Promise<void> {
  if (values.only === 'spelling' || values.only === '') {
    spellings = await measureSpellings(server, values.quick);
    say('spellings measured');
  }
  if (values.only === 'spelling') return;
  if (values.only === 'importing' || values.only === '') {
    figures.push(...(await measureImporting(server, values.quick ? 1_000 : 10_000)));
    say('tables measured');
  }
  if (values.only === 'importing') return;
  if (values.only === 'data') {
    for (const people of sizes) figures.push(...(await measureWhole(server, people)));
    return;
  }
  if (values.pages) await runNode([path.join(root, 'scripts/build.mjs')], null);
  if (values.only !== 'search') await measureReading(server);
  for (const names of searched) {
    const start = values.pages ? startHabeas : null;
    searching.push(...(await measureSearch(server, names, { each: effort.questions, start, say })));
  }
  figures.push(measureDuplicates(values.quick ? 10_000 : 100_000));
}

async function measureWhole(server: BenchServer, people: number): Promise<Figure[]> {
  const { populated } = await populate(server, people);
  const measured = await measureDownloads(populated);
  say(`downloads measured with ${people} people`);
  return measured;
}

async function measureReading(server: BenchServer): Promise<void> {
  figures.push(await measureFounding(server, values.quick ? 1 : 3));
  say('founding record loaded');
  const filled: Populated[] = [];
  for (const people of sizes) {
    const { populated, loaded } = await populate(server, people);
    filled.push(populated);
    figures.push(loaded);
    say(`${people} people published`);
  }
  figures.push(...(await measureSheets(filled, effort.rounds)));
  for (const populated of filled) figures.push(...(await measureRegister(populated, effort.rounds)));
  for (const populated of filled) figures.push(...(await measurePast(populated, effort.rounds)));
  for (const populated of filled) figures.push(...(await measureDownloads(populated)));
  say('reading from the database measured');
  if (values.pages) for (const populated of filled) await measurePages(server, populated);
}

function report(server: BenchServer, whole: boolean): void {
  const machine = {
    at: new Date().toISOString(),
    processor: os.cpus()[0]?.model ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()}`,
    node: process.versions.node,
    postgres: server.version,
    nginx: nginxVersion(),
    pinned: cores !== null,
    load: os.loadavg().map((load) => Math.round(load * 10) / 10),
    ...effort,
  };
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${machine.at.replaceAll(':', '-').slice(0, 19)}.json`);
  writeFileSync(file, `${JSON.stringify({ whole, machine, figures, searching, spellings }, null, 2)}\n`);
  const lines = Object.entries(machine).map(([name, value]) => `${name}: ${value}`);
  const tables = [
    figures.length > 0 ? tableOf(figures) : '',
    searching.length > 0 ? searchTable(searching) : '',
    spellings === null ? '' : spellingTable(spellings),
    lines.join(', '),
    `As JSON: ${path.relative(root, file)}`,
  ];
  console.log(`\n${tables.filter((table) => table !== '').join('\n\n')}`);
}

const figures: Figure[] = [];
const searching: SearchFigure[] = [];
let spellings: SpellingFigures | null = null;
const server = await startServer();
let whole = false;
try {
  say(`PostgreSQL ${server.version} started`);
  await measureAll(server);
  whole = true;
} finally {
  stopAsking();
  report(server, whole);
  await server.stop();
}
