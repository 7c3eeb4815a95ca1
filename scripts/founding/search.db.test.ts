import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReaders, type ReadDb } from '@/lib/db/readers';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, INSTALLATION } from '@/lib/db/writers';
import { readFounding } from '@/lib/founding/read';
import { publishFounding } from '@/lib/publishing/publish-founding';
import { type Asked, askEverySpelling } from '../spelling/stands-before';

const database = testDatabase();
const before = process.env.DATABASE_URL;
let db: ReadDb;
let asked: Asked[] = [];

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  const founding = readFounding();
  if (!founding.ok) throw new Error(founding.reason);
  await changeAs(
    INSTALLATION,
    'test',
    (tx) => publishFounding(tx, founding.value, new Map(), new Date('2026-01-01T00:00:00Z')),
    { timeoutSeconds: 120 },
  );
  db = openReaders(database.readerUrl);
  asked = await askEverySpelling(db);
}, 120_000);
afterAll(async () => {
  await db.close();
  await closeWriters();
  process.env.DATABASE_URL = before;
});

test('every published spelling finds its person', () => {
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(({ place }) => place === null)).toEqual([]);
});

test('nobody stands before them but who bears the same name, or the part of it that was printed', () => {
  const unexplained = asked.filter((one) => one.before.some(({ why }) => why === null));
  expect(unexplained).toEqual([]);
  const first = asked.filter(({ place }) => place === 0);
  expect(first.length).toBeGreaterThan(asked.length * 0.95);
});
