/**
 * `npm run check-founding -- ../shared/founding [--database]`: proves that everything in the hand-made reading is in
 * the founding record or in its list of what is left out, and that nothing stands in the record beyond it. Compares
 * the files of prisma/founding or, with --database, the casework of DATABASE_URL. Ends with 1 when anything is
 * unexplained or there is nothing to compare.
 */
import path from 'node:path';
import { closeWriters, writers } from '@/lib/db/writers';
import { type Founding, readFounding } from '@/lib/founding/read';
import { findHeldTexts } from '@/lib/founding/texts';
import { keptInCasework } from './founding/casework';
import { compare } from './founding/compare';
import { readGold } from './founding/gold';
import { type Kept, keptInFiles, quotesOf } from './founding/kept';
import type { Row } from './founding/table';

const shown = 40;

async function main(words: string[]): Promise<number> {
  const database = words.includes('--database');
  const folder = words.find((word) => !word.startsWith('--'));
  if (!folder)
    return tell('Say which folder holds the reading: npm run check-founding -- ../shared/founding');
  const gold = readGold(folder);
  if (!gold.ok) return tell(`No reading could be read in ${path.resolve(folder)}: ${gold.reason}`);
  const founding = readFounding();
  if (!founding.ok) return tell(`The founding record is broken: ${founding.reason}`);
  if (database && !process.env.DATABASE_URL) return tell('--database needs DATABASE_URL.');
  const kept = database ? await keptInCasework(writers()) : keptInFiles(founding.value);
  const rows = compare(gold.value, kept, founding.value.leftOut);
  const proof = proveQuotes(founding.value, kept, path.resolve(folder, '../documents'));
  if (typeof proof !== 'string') rows.push(proof);
  print(rows);
  if (typeof proof === 'string') console.log(proof);
  const unexplained = rows.flatMap((row) => row.unexplained);
  for (const sentence of unexplained.slice(0, shown)) console.log(`  ${sentence}`);
  if (unexplained.length > shown) console.log(`  … and ${unexplained.length - shown} more`);
  console.log(
    unexplained.length === 0
      ? `Nothing is unexplained in ${database ? 'the database' : 'the files'}.`
      : `${unexplained.length} unexplained.`,
  );
  return unexplained.length === 0 ? 0 : 1;
}

function tell(sentence: string): 1 {
  console.error(sentence);
  return 1;
}

/** Every quote of the record against the documents' own files, where they stand; a sentence where they do not. */
function proveQuotes(founding: Founding, kept: Kept, folder: string): Row | string {
  const held = findHeldTexts(founding.documents, [folder]);
  if (held.ok && held.value.size === 0) {
    return `The documents’ texts do not stand in ${folder}: quotes are proved against the reading only.`;
  }
  const quotes = quotesOf(kept);
  const textOf = (passage: string) =>
    held.ok ? held.value.get(passage.slice(0, 3))?.passages.get(passage.slice(4)) : undefined;
  return {
    what: 'quotes, in the documents’ own files',
    gold: quotes.length,
    kept: quotes.length,
    leftOut: 0,
    unexplained: held.ok
      ? quotes
          .filter(({ passage, start, end, words }) => textOf(passage)?.slice(start, end) !== words)
          .map(({ passage, words }) => `“${words}” does not stand in ${passage}`)
      : [held.reason],
  };
}

function print(rows: Row[]): void {
  const widest = Math.max(...rows.map(({ what }) => what.length));
  const cells = (gold: string, kept: string, left: string, open: string) =>
    `${gold.padStart(10)}${kept.padStart(11)}${left.padStart(10)}${open.padStart(13)}`;
  console.log(`${''.padEnd(widest)}${cells('in reading', 'on record', 'left out', 'unexplained')}`);
  for (const { what, gold, kept, leftOut, unexplained } of rows) {
    console.log(
      `${what.padEnd(widest)}${cells(String(gold), String(kept), String(leftOut), String(unexplained.length))}`,
    );
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await closeWriters();
}
