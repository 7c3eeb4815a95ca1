/**
 * Reads a document and prints what it found as JSON; touches no database and no network.
 *
 *   npm run --silent read-document -- FILE [--language sv] [--people FILE.json]
 *
 * How far a file of many pages is read is told on stderr. Exit code 1: the file cannot be read (the reason on
 * stderr); 2: called in another way.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { accepted, type Result, refused } from '@/lib/core/result';
import { readSource } from '@/lib/intake/formats/source-text';
import { knownListOf } from '@/lib/intake/known-list';
import { type KnownPeople, knownPeopleOf, nobody } from '@/lib/intake/names/known-people';
import { readText } from '@/lib/intake/read';
import { englishSpeech } from '@/lib/language/speaker';
import { isResolution } from '@/lib/readings/rules';
import { bytesOf, refusalSentence, tellPages } from './reading/file';

const USAGE = 'usage: read-document FILE [--language sv] [--people FILE.json]';

function stop(sentence: string, code: 1 | 2): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      options: { language: { type: 'string' }, people: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return stop(USAGE, 2);
    const language = values.language ?? null;
    if (language !== null && !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) {
      return stop(`"${language}" is no language code, e.g. sv, en, kk. ${USAGE}`, 2);
    }
    return { file, language, people: values.people ?? null };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`, 2);
  }
}

function peopleFrom(file: string): Result<KnownPeople, string> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return refused('is not JSON');
  }
  const listed = knownListOf(json);
  return listed.ok ? accepted(knownPeopleOf(listed.value)) : listed;
}

const { file, language, people } = asked();
const known = people === null ? accepted(nobody) : peopleFrom(people);
if (!known.ok) stop(`${people}: ${known.reason}.`, 1);
const bytes = bytesOf(file);
if (!bytes.ok) stop(bytes.reason, 1);
const source = await readSource(bytes.value, { name: path.basename(file) }, { onProgress: tellPages });
if (!source.ok) {
  stop(`${file}: ${refusalSentence(source.reason)}`, 1);
}
const reading = await readText(source.value, { language, people: known.value });
if (!isResolution(reading)) process.stderr.write(`${englishSpeech.t('workbench.reading.no_resolution')}\n`);
process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`);
