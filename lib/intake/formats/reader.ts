/**
 * The program that reads HTML, PDF and DOCX beside the server, started by sandbox.ts with one file, a time and a
 * memory of its own: whatever a hostile file does to a parser, it does it here.
 */

import { readDocx } from '@/lib/intake/formats/docx';
import { readHtml } from '@/lib/intake/formats/html';
import { readPdf } from '@/lib/intake/formats/pdf';
import { sourceRefusal } from '@/lib/intake/formats/refusals';
import { type ReaderMessage, readingJob } from '@/lib/intake/formats/sandbox-messages';

const tell = (message: ReaderMessage) =>
  new Promise<void>((resolve) => {
    if (process.send) process.send(message, () => resolve());
    else resolve();
  });

process.on('disconnect', () => process.exit(0));
process.once('message', async (message) => {
  const { format, bytes, charset } = readingJob.parse(message);
  const onPage = (done: number, total: number) => void tell({ done, total });
  try {
    if (format === 'pdf') await tell({ result: await readPdf(bytes, onPage) });
    else if (format === 'docx') await tell({ result: readDocx(bytes) });
    else await tell({ result: readHtml(bytes, charset) });
  } catch {
    await tell({ result: { ok: false, reason: sourceRefusal('reader_failed') } });
  }
  process.exit(0);
});
