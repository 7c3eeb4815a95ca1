/**
 * `npm run import-document -- FILE [--language sv]`: reads a file in and stores it as a draft, with its names open.
 * Nothing is linked and nobody is created; an editor settles the names on the desk. What is on record already, or
 * does not say what a document needs, waits there.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closeWriters } from '@/lib/db/writers';
import { importDocument } from '@/lib/readings/import';
import { languageTag } from '@/lib/readings/schema';
import { bytesOf, refusalSentence, tellPages } from './reading/file';

const usage = 'npm run import-document -- FILE [--language sv]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string' } },
  });
  const [file, ...others] = positionals;
  const language = values.language === undefined ? null : languageTag.safeParse(values.language);
  if (file === undefined || others.length > 0 || language?.success === false) {
    console.error(usage);
    return 2;
  }
  const bytes = bytesOf(file);
  if (!bytes.ok) {
    console.error(bytes.reason);
    return 1;
  }
  const started = performance.now();
  const answer = await importDocument(
    {
      way: 'command',
      fileName: path.basename(file),
      mediaType: null,
      address: null,
      bytes: bytes.value,
      language: language?.data ?? null,
    },
    new Date(),
    tellPages,
  );
  if (answer.outcome === 'unread') {
    console.error(`${file}: ${refusalSentence(answer.refusal)}`);
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (answer.outcome === 'stored') {
    console.log(
      `Stored as a draft in ${seconds} s: ${answer.passages} passages, ${answer.names} names to settle at /desk/documents/${answer.documentId}`,
    );
    return 0;
  }
  const why = {
    before: 'The same bytes came in before and still wait.',
    known: `It may be on record already, as ${answer.known.map(({ shortTitle }) => shortTitle).join(' or ')}: another language, or a corrected text.`,
    incomplete: `The text does not say all that a document needs (${answer.fields.join(', ')}).`,
  };
  console.log(`${why[answer.why]} An editor decides at /desk/documents/readings/${answer.readingId}`);
  return 0;
}

try {
  process.exitCode = await main();
} finally {
  await closeWriters();
}
