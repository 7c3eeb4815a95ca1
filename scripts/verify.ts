/**
 * `npm run verify`: walks the whole chain of editions and checks every hash and every content against it. Prints
 * what it checked; at the first link that does not hold it names it and ends with 1.
 */
import { closeReaders, readers } from '@/lib/db/readers';
import { verifyRecord } from '@/lib/record/verify';

try {
  const outcome = await verifyRecord(readers());
  if (outcome.broken) {
    console.error(`Edition ${outcome.broken.seq} ${outcome.broken.why}.`);
    process.exitCode = 1;
  } else {
    console.log(
      outcome.editions === 0
        ? 'The record is empty: nothing to verify.'
        : `All ${outcome.editions} editions hold; ${outcome.tombstones} subjects were withdrawn, ${outcome.cleared} more contents taken away with them. Head of the chain: ${outcome.head}`,
    );
  }
} finally {
  await closeReaders();
}
