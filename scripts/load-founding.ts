/**
 * `npm run load-founding`: loads and publishes the founding record into an empty database, all in one transaction.
 * A record that is not empty is left alone; a broken file loads nothing and is named.
 */
import { changeAs, closeWriters, INSTALLATION, writers } from '@/lib/db/writers';
import { readFounding } from '@/lib/founding/read';
import { findHeldTexts } from '@/lib/founding/texts';
import { publishFounding } from '@/lib/publishing/publish-founding';

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);

async function main(): Promise<number> {
  if ((await writers().edition.count({ take: 1 })) > 0) {
    console.log('The record is not empty: nothing loaded.');
    return 0;
  }
  const founding = readFounding();
  if (!founding.ok) {
    console.error(`The founding record is broken, nothing was loaded: ${founding.reason}`);
    return 1;
  }
  const held = findHeldTexts(founding.value.documents);
  if (!held.ok) {
    console.error(`A document's text does not fit the founding record, nothing was loaded: ${held.reason}`);
    return 1;
  }
  console.log(
    `Read ${founding.value.people.length} people and ${founding.value.documents.length} documents; full texts held: ${held.value.size}.`,
  );
  const outcome = await changeAs(
    INSTALLATION,
    'founding record',
    (tx) => publishFounding(tx, founding.value, held.value, new Date()),
    { timeoutSeconds: 300 },
  );
  if (!outcome.ok) {
    console.log('The record is not empty: nothing loaded.');
    return 0;
  }
  const { statements, editions } = outcome.value;
  console.log(`Recorded ${statements} statements and published ${editions} editions in ${seconds()} s.`);
  return 0;
}

try {
  process.exitCode = await main();
} finally {
  await closeWriters();
}
