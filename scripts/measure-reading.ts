/**
 * Measures reading in on the founding documents, whose right reading is on record: passages by label, kind and
 * text, references, dates and votes. Ends with 1 when anything of it differs, with 2 when no text is held.
 *
 *   npm run measure-reading
 *   npm run measure-reading -- --examples 20 --people 100000   what is wrong in names; speed beside so many known people
 */
import { parseArgs } from 'node:util';
import { readFounding } from '@/lib/founding/read';
import { findHeldTexts } from '@/lib/founding/texts';
import { readSource } from '@/lib/intake/formats/source-text';
import { readStructure } from '@/lib/intake/structure';
import { measureNames } from './reading/measure-names';
import { suggestionReport } from './reading/measure-suggestions';
import { measureNameSpeed } from './reading/names-speed';
import { compareStructure } from './reading/structure';

const { values } = parseArgs({
  options: { examples: { type: 'string', default: '0' }, people: { type: 'string', default: '0' } },
});
const print = (line: string) => process.stdout.write(`${line}\n`);

const founding = readFounding();
if (!founding.ok) throw new Error(founding.reason);
const held = findHeldTexts(founding.value.documents);
if (!held.ok) throw new Error(held.reason);
let passages = 0;
let right = 0;
let others = 0;
for (const document of founding.value.documents) {
  const texts = held.value.get(document.key);
  if (!texts) {
    print(`${document.key}: its text is not held (HABEAS_DOCUMENTS names the folder)`);
    continue;
  }
  const source = await readSource(texts.bytes, { name: document.text.file });
  if (!source.ok) throw new Error(`${document.key}: ${source.reason.code}`);
  const began = performance.now();
  const reading = readStructure(source.value);
  const took = performance.now() - began;
  const compared = compareStructure(document, texts.passages, reading);
  passages += compared.passages;
  right += compared.right;
  others += compared.references.length + compared.dates.length;
  print(
    `${document.key}: ${compared.right} of ${compared.passages} passages right; language ${reading.language}; ` +
      `${reading.dates.length} dates; ${reading.doubts.length} doubts; ${took.toFixed(0)} ms`,
  );
  for (const difference of [...compared.differences, ...compared.references, ...compared.dates])
    print(`  ${difference}`);
}
print(`${right} of ${passages} passages right; ${others} differences in references, dates and votes`);
const names = await measureNames(founding.value, held.value, print, Number(values.examples));
if (Number(values.people) > 0)
  await measureNameSpeed(founding.value, held.value, print, Number(values.people));
const suggestions = suggestionReport(founding.value, held.value);
for (const line of suggestions.lines) print(line);
if (passages === 0) process.exitCode = 2;
else if (right < passages || others > 0 || !names || !suggestions.met) process.exitCode = 1;
