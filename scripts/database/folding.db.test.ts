import { spawn } from 'node:child_process';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openReaders, type ReadDb } from '@/lib/db/readers';
import { testDatabase } from '@/lib/db/testing';
import { closeWriters } from '@/lib/db/writers';
import { refoldNames } from '@/lib/publishing/refold';
import { type Invented, putOnRecord } from '@/lib/record/testing';
import { storedParts } from '@/lib/search/parts';
import { findPeople } from '@/lib/search/people';
import { FOLD_VERSION } from '@/lib/spelling/fold';

const root = path.resolve(import.meta.dirname, '../..');
const database = testDatabase();
let owner: Client;
let db: ReadDb;

const people: (Invented & Required<Pick<Invented, 'printed'>>)[] = [
  { number: 1, name: 'Zhanar Bukhtarova', printed: [['Жанар Бухтарова', 'ru', 'paper']] },
  { number: 2, name: 'Oleg Petrenko', printed: [] },
  { number: 3, name: 'Petro Olenko', printed: [] },
  { number: 4, name: 'Marzhan Seidova', printed: [] },
];

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  await putOnRecord(database.ownerUrl, people, storedParts);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  db = openReaders(database.readerUrl);
});
afterAll(async () => {
  await Promise.all([owner.end(), db.close(), closeWriters()]);
});

/** As a database stands after an upgrade: every name folded by other tables, into parts nobody asks for. */
beforeEach(async () => {
  await owner.query(`UPDATE record.name SET parts = '{xx qq}', fold_version = 0`);
});

const found = async (query: string) =>
  (await findPeople(query, { page: 1, pageSize: 20, choices: [] }, db)).people.map(({ number }) => number);

/** What the dictionary of parts must be: the parts of each name, and who bears them. */
async function dictionary() {
  const parts = await owner.query(`SELECT part, people FROM record.name_part ORDER BY part`);
  const bearers = await owner.query(
    `SELECT b.number, p.part FROM record.bearer b JOIN record.name_part p ON p.id = b.part ORDER BY 1, 2`,
  );
  return { parts: parts.rows, bearers: bearers.rows };
}

function expectedDictionary() {
  const borne = people.flatMap(({ number, name, printed }) => {
    const words = [name, ...printed.map(([form]) => form)].flatMap(storedParts);
    return [...new Set(words.map((line) => line.split(' ')[0] ?? ''))].map((part) => ({ number, part }));
  });
  const counts = new Map<string, number>();
  for (const { part } of borne) counts.set(part, (counts.get(part) ?? 0) + 1);
  const byText = (one: { part: string }, other: { part: string }) => (one.part < other.part ? -1 : 1);
  return {
    parts: [...counts].map(([part, people]) => ({ part, people })).sort(byText),
    bearers: borne.sort((one, other) => one.number - other.number || byText(one, other)),
  };
}

test('names folded by other tables find nobody until they are folded again, some at a time', async () => {
  expect(await found('Bukhtarova')).toEqual([]);
  const steps: [number, number][] = [];
  expect(await refoldNames((done, total) => steps.push([done, total]), { atOnce: 2 })).toBe(5);
  expect(steps).toEqual([
    [2, 5],
    [4, 5],
    [5, 5],
  ]);
  expect(await found('Бухтарова')).toEqual([1]);
  expect(await found('Petrenko')).toEqual([2]);
});

test('the parts and who bears them follow, and nothing of the old ones stays', async () => {
  await refoldNames(() => {});
  expect(await dictionary()).toEqual(expectedDictionary());
});

test('two at once fold each name once', async () => {
  const none = () => {};
  const both = await Promise.all([refoldNames(none, { atOnce: 2 }), refoldNames(none, { atOnce: 2 })]);
  expect(both.reduce((sum, one) => sum + one)).toBe(5);
  expect(await dictionary()).toEqual(expectedDictionary());
});

test('migrating folds them again by itself and says so; the second time nothing is left to do', async () => {
  const first = await migrate();
  expect(first.lines).toContain(
    'folding 5 published names again: they were folded by other spelling tables than the present',
  );
  expect(first.refolded).toBe(5);
  expect(await found('Seidova')).toEqual([4]);
  const { rows } = await owner.query('SELECT DISTINCT fold_version AS version FROM record.name');
  expect(rows).toEqual([{ version: FOLD_VERSION }]);
  const second = await migrate();
  expect(second.refolded).toBe(0);
  expect(second.lines.filter((line) => line.startsWith('folding'))).toEqual([]);
});

async function migrate(): Promise<{ lines: string[]; refolded: unknown }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/migrate.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: database.ownerUrl, DATABASE_READER_URL: database.readerUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, errors]).toEqual([0, '']);
  const lines = output.trimEnd().split('\n');
  return { lines, refolded: JSON.parse(lines.at(-1) ?? '{}').refolded };
}
