import { expect, test } from 'vitest';
import { writers } from '@/lib/db/writers';
import { readFounding } from '@/lib/founding/read';
import { keptInCasework } from './casework';
import { type Kept, keptInFiles, quotesOf } from './kept';
import { putFoundingOnRecord } from './on-record';

putFoundingOnRecord();

test('the casework keeps what the files say', async () => {
  const founding = readFounding();
  if (!founding.ok) throw new Error(founding.reason);
  const files = keptInFiles(founding.value);
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
