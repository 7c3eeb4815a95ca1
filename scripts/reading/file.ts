import { readFileSync, statSync } from 'node:fs';
import { accepted, type Result, refused } from '@/lib/core/result';
import { limits } from '@/lib/intake/formats/limits';
import { type SourceRefusal, sourceRefusal } from '@/lib/intake/formats/refusals';
import { sourceRefusalWords } from '@/lib/language/refusal-words';
import { englishSpeech } from '@/lib/language/speaker';

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'it may not be read',
};

/** Why a file was not read, in the words of the desk. */
export const refusalSentence = (refusal: SourceRefusal): string => sourceRefusalWords(englishSpeech, refusal);

/** The bytes of a file; or in a sentence why not. What is too large is not taken into memory. */
export function bytesOf(file: string): Result<Uint8Array, string> {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return refused(`${file}: ${reasons.EISDIR}.`);
    if (found.size > limits.maxFileBytes)
      return refused(`${file}: ${refusalSentence(sourceRefusal('too_large'))}`);
    return accepted(new Uint8Array(readFileSync(file)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return refused(`${file}: ${reasons[code] ?? 'it could not be read'}.`);
  }
}

/** Told at the first page, then at each that follows by so many. */
const everyPages = 50;

/** Says on stderr how far a file with many pages is read, one line at a time. */
export function tellPages({ done, total }: { done: number; total: number }): void {
  if (total < everyPages || (done % everyPages !== 0 && done !== total)) return;
  process.stderr.write(`page ${done} of ${total}\n`);
  if (done === total) process.stderr.write('All pages are read; looking for passages and names.\n');
}
