/**
 * `npm run duplicates`: pairs of records in the casework that may be of one person, likeliest first. `--json` prints
 * one JSON a line; `--keep` keeps them for the desk instead. Nothing is decided here.
 */
import { closeWriters } from '@/lib/db/writers';
import { keepPossibleDuplicates } from '@/lib/people/possible';
import { listPossibleDuplicates } from '@/lib/people/read';

const asJson = process.argv.includes('--json');
try {
  if (process.argv.includes('--keep')) {
    console.log(`${await keepPossibleDuplicates(() => new Date())} pairs are kept for the desk.`);
  } else {
    await print();
  }
} finally {
  await closeWriters();
}

async function print(): Promise<void> {
  const { pairs, total } = await listPossibleDuplicates(1000);
  for (const pair of pairs) {
    console.log(
      asJson
        ? JSON.stringify(pair)
        : `${pair.verdict.padEnd(6)} ${pair.likeness.toFixed(2)}  ${pair.forms[0]} (${pair.one.slug})  ~  ${pair.forms[1]} (${pair.other.slug})`,
    );
  }
  if (!asJson)
    console.log(total === 0 ? 'No two records look like one person.' : `${total} pairs may be one person.`);
}
