import type { Founding } from '@/lib/founding/read';
import type { HeldTexts } from '@/lib/founding/texts';
import { findMentions } from '@/lib/intake/names/find-mentions';
import { knownPeopleOf } from '@/lib/intake/names/known-people';
import { FAMILIES } from '../spelling/families';
import { invented } from '../spelling/people';
import { diceOf } from '../spelling/random';

const SPELLINGS = ['English', 'Russian Cyrillic', 'Swedish'] as const;
const SEED = 5;
const ROUNDS = 3;

/**
 * Reads the names of each founding document with so many invented people known besides, three spellings each, and
 * says how long the first and the quickest of three rounds took, and whether the right people still come first.
 */
export async function measureNameSpeed(
  founding: Founding,
  held: HeldTexts,
  print: (line: string) => void,
  count: number,
): Promise<void> {
  const dice = diceOf(SEED);
  const strangers = invented(count, 'all', SEED).map((one, person) => ({
    person,
    forms: SPELLINGS.map((family) => FAMILIES[family]?.(one, dice) ?? ''),
  }));
  const people = founding.people.map(({ slug, names }) => ({
    person: slug,
    forms: [...new Set(names.map(({ form }) => form))],
  }));
  const began = performance.now();
  const known = knownPeopleOf([...strangers, ...people]);
  print(`${strangers.length} known people more, an index built in ${seconds(performance.now() - began)}`);
  for (const document of founding.documents) {
    const texts = held.get(document.key);
    if (!texts) continue;
    const passages = document.passages.map(({ label, kind }) => ({
      ...{ label, kind, text: texts.passages.get(label) ?? '' },
    }));
    const took: number[] = [];
    let right = 0;
    let mentions = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      const found = await findMentions(passages, document.text.language, known);
      took.push(performance.now() - start);
      mentions = found.mentions.length;
      right = found.mentions.filter(({ candidates }) => typeof candidates[0]?.person === 'string').length;
    }
    const letters = passages.reduce((sum, { text }) => sum + text.length, 0);
    print(
      `  ${document.key}: ${letters} letters in ${seconds(took[0] ?? 0)} at first, ${seconds(Math.min(...took))} at best; ` +
        `${right} of ${mentions} mentions with one of its own people first`,
    );
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
