/**
 * Tells whether two printed names may be one person's.
 *
 *   npm run --silent same-name -- "Aschat Zjeksebajev" "Асхат Жексебаев"
 *   npm run --silent same-name -- --file pairs.tsv        two columns in, one JSON a line out
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { englishSpeech } from '@/lib/language/speaker';
import { reasonWords } from '@/lib/language/spelling-wording';
import { likeness } from '@/lib/spelling/likeness';

const USAGE = 'usage: same-name <name> <name>   or   same-name --file pairs.tsv\n';

function compared(one: string, other: string): string {
  const { reasons, ...judged } = likeness(one, other);
  return `${JSON.stringify({ ...judged, reasons: reasons.map((reason) => reasonWords(reason, englishSpeech)) })}\n`;
}

async function comparePairsOf(path: string): Promise<void> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const [one = '', other = ''] = line.split('\t');
    process.stdout.write(compared(one, other));
  }
}

const [first, second, ...rest] = process.argv.slice(2);
if (first === '--file' && second !== undefined && rest.length === 0) await comparePairsOf(second);
else if (first !== undefined && second !== undefined && rest.length === 0) {
  process.stdout.write(compared(first, second));
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
