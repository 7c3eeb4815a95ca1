/** What readers' pages ask of the database: the sheet by its address, the register with its counts. */
import type { Client } from 'pg';
import { openReaders, type ReadDb } from '@/lib/db/readers';
import { readPersonSheet } from '@/lib/record/read';
import { listRegister } from '@/lib/record/register';
import { type RegisterQuery, wholeRegister } from '@/lib/record/register-query';
import { connect } from '../database/steps';
import { diceOf } from '../spelling/random';
import type { BenchDatabase } from './database';
import { type Figure, figure, median, quantile, timed } from './figures';

export interface Populated {
  people: number;
  database: BenchDatabase;
  slugs: readonly string[];
}

interface Open extends Populated {
  readers: ReadDb;
  /** The same role over the bare driver. */
  bare: Client;
}

async function open(populated: Populated): Promise<Open> {
  const { readerUrl } = populated.database;
  return { ...populated, readers: openReaders(readerUrl, 1), bare: await connect(readerUrl) };
}

interface Read {
  read: number[];
  bare: number[];
}

async function readSheets({ readers, bare, slugs }: Open, times: number, seed: number): Promise<Read> {
  const dice = diceOf(seed);
  const taken: Read = { read: [], bare: [] };
  for (let n = 0; n < times; n += 1) {
    const slug = dice.pick(slugs);
    const other = dice.pick(slugs);
    taken.read.push(await timed(() => readPersonSheet(slug, readers)));
    taken.bare.push(
      await timed(() =>
        bare.query({
          name: 'sheet',
          text: 'SELECT sheet FROM record.sheet WHERE slug = $1',
          values: [other],
        }),
      ),
    );
  }
  return taken;
}

/** Every size by turns, so that growth is seen and not the weather. */
export async function measureSheets(sizes: readonly Populated[], rounds: number): Promise<Figure[]> {
  const opened = await Promise.all(sizes.map(open));
  for (const one of opened) await readSheets(one, 200, 1);
  const taken = opened.map((one) => ({ ...one, rounds: [] as Read[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of taken) one.rounds.push(await readSheets(one, 300, round + 2));
  }
  const base = taken.find(({ people }) => people === 1000);
  const figures = taken.flatMap((one) => {
    const all = one.rounds.flatMap(({ read }) => read);
    const common = { people: one.people, unit: 'ms' as const, value: median(all) };
    const measured = { p50Ms: quantile(all, 0.5), p99Ms: quantile(all, 0.99) };
    const beside = median(one.rounds.map(({ read, bare }) => median(read) / median(bare)));
    const growth =
      base && one.people > 1000
        ? median(one.rounds.map(({ read }, n) => median(read) / median(base.rounds[n]?.read ?? read)))
        : null;
    return [
      figure({
        ...{ ...common, ...measured, name: 'sheet read by address', ratio: beside },
        reference: 'the bare driver reading the same rows',
      }),
      ...(growth === null
        ? []
        : [
            figure({
              ...{
                ...common,
                name: 'sheet read, growth',
                ratio: growth,
                reference: 'itself at 1,000 people',
              },
              ...{ aim: 'flat (at most 1.25 ×)', met: growth <= 1.25 },
            }),
          ]),
    ];
  });
  await Promise.all(opened.map((one) => Promise.all([one.readers.close(), one.bare.end()])));
  return figures;
}

const firstRows =
  'SELECT number, slug, name, "row" FROM record.person ORDER BY sort_name COLLATE "en-x-icu", number LIMIT 50';

/** The register's one statement with rows and counts: whole, within one choice, within two, and its last page. */
export async function measureRegister(populated: Populated, rounds: number): Promise<Figure[]> {
  const opened = await open(populated);
  const { readers, bare, people } = opened;
  const document = await busiestDocument(bare);
  const queries: [string, Partial<RegisterQuery>][] = [
    ['first page', {}],
    ['one choice', { custody: 'held' }],
    ['two choices', { custody: 'held', document }],
    ['last page', { page: Math.max(1, Math.ceil(people / 50)) }],
  ];
  const figures: Figure[] = [];
  for (const [name, chosen] of queries) {
    const query = { ...wholeRegister, ...chosen };
    const taken: Read = { read: [], bare: [] };
    await listRegister(query, readers);
    for (let n = 0; n < rounds * 5; n += 1) {
      taken.read.push(await timed(() => listRegister(query, readers)));
      taken.bare.push(await timed(() => bare.query({ name: 'rows', text: firstRows })));
    }
    figures.push(
      figure({
        ...{ name: `register read, ${name}`, people, unit: 'ms', value: median(taken.read) },
        ...{ p50Ms: median(taken.read), p99Ms: quantile(taken.read, 0.99) },
        ratio: median(taken.read) / median(taken.bare),
        reference: 'the bare driver reading 50 rows without counts',
      }),
    );
  }
  await Promise.all([readers.close(), bare.end()]);
  return figures;
}

/** The document that names most people: the worst case of a filter. */
async function busiestDocument(bare: Client): Promise<string> {
  const { rows } = await bare.query(
    "SELECT value FROM record.tally WHERE facet = 'document' ORDER BY count DESC LIMIT 1",
  );
  return String(rows[0]?.value);
}
