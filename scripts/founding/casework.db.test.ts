import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, INSTALLATION, writers } from '@/lib/db/writers';
import { readFounding } from '@/lib/founding/read';
import { publishFounding } from '@/lib/publishing/publish-founding';
import { keptInCasework } from './casework';
import { type Kept, keptInFiles, quotesOf } from './kept';

const database = testDatabase();
const before = process.env.DATABASE_URL;
let files: Kept | null = null;

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  const founding = readFounding();
  if (!founding.ok) throw new Error(founding.reason);
  files = keptInFiles(founding.value);
  await changeAs(
    INSTALLATION,
    'test',
    (tx) => publishFounding(tx, founding.value, new Map(), new Date('2026-01-01T00:00:00Z')),
    { timeoutSeconds: 120 },
  );
});
afterAll(async () => {
  await closeWriters();
  process.env.DATABASE_URL = before;
});

test('the casework keeps what the files say', async () => {
  if (!files) throw new Error('read');
  const rows = await keptInCasework(writers());
  const statements = ({ statements: all }: Kept) =>
    all
      .map(({ key, person, occurred, stated, certainty, detail, citations }) => ({
        key,
        person,
        occurred,
        stated,
        certainty,
        detail,
        citations,
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  expect(statements(rows)).toEqual(statements(files));
  const spans = (kept: Kept) =>
    quotesOf(kept)
      .map(({ passage, start, end, words }) => [passage, start, end, words].join(' '))
      .sort();
  expect(spans(rows)).toEqual(spans(files));
});
