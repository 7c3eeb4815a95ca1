/**
 * Checks or carries out the rows of an import that an editor ordered on the desk, in a program of its own beside the
 * server; the token is the leave the order gave. Another that goes on in its place ends it, which is no fault.
 */
import { closeWriters, writers } from '@/lib/db/writers';
import { carryRows } from '@/lib/importing/carry';
import { checkRows } from '@/lib/importing/check';
import { Superseded } from '@/lib/importing/run';

const [importId = '', token = ''] = process.argv.slice(2);
const now = () => new Date();
try {
  const run = await writers().importRun.findUnique({ where: { importId: Number(importId) } });
  if (run?.act === 'check') await checkRows(Number(importId), token, now);
  if (run?.act === 'carry') await carryRows(Number(importId), token, now);
} catch (problem) {
  if (!(problem instanceof Superseded)) throw problem;
} finally {
  await closeWriters();
}
