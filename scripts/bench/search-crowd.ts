/** Invented people as a search sees them: three printed spellings each, and a few sentences. */
import { FAMILIES } from '../spelling/families';
import { type Dice, diceOf } from '../spelling/random';
import { crowdOf, type Somebody } from './crowd';
import * as material from './material';

const seed = 20_261_121;
export const spellingsEach = 3;

export interface Printed {
  form: string;
  language: string;
  printedIn: string | null;
}

export interface Searched {
  who: Somebody;
  forms: Printed[];
  sentences: { language: string; body: string }[];
}

/** How documents print names, and in which language: mostly English, as the European Parliament's do. */
const habits = [
  ['Swedish', 'sv'],
  ['Russian Cyrillic', 'ru'],
  ['Kazakh Cyrillic', 'kk'],
  ['BGN/PCGN', 'en'],
  ['passport', 'en'],
  ['English', 'en'],
  ['German', 'de'],
  ['French', 'fr'],
  ['Russian inflected', 'ru'],
] as const;

/** Sentences in which some words are everywhere, some in one of ten, and most in few. */
function sentencesOf({ name }: Somebody, dice: Dice) {
  const some = (count: number) => Array.from({ length: count }, () => dice.pick(material.words)).join(' ');
  const act = dice.pick(['release', 'release', 'release', 'trial', 'sentence', 'charges', 'care']);
  const rare = `${dice.pick(material.words)}${Math.floor(dice.next() * 3000)}`;
  const of: Record<string, string> = {
    en: `calls for the immediate ${act} of ${name} ${some(6)} ${rare}`,
    sv: `kräver att ${name} friges ${some(6)}`,
    ru: `требует освобождения ${some(6)}`,
  };
  return ['en', 'en', dice.pick(['en', 'sv', 'ru'])].map((language) => ({
    language,
    body: of[language] ?? '',
  }));
}

/** `count` people in the order of their numbers from 1; the same people on every machine. */
export function* searchedPeople(count: number): Generator<Searched> {
  for (const who of crowdOf(count, seed)) {
    const dice = diceOf(seed + who.number * 7919);
    const forms: Printed[] = [{ form: who.name, language: 'en', printedIn: null }];
    for (let tries = 0; forms.length < spellingsEach && tries < 9; tries += 1) {
      const [habit, language] = dice.pick(habits);
      const form = FAMILIES[habit]?.(who.person, dice) ?? who.name;
      if (forms.every((one) => one.form !== form)) forms.push({ form, language, printedIn: 'B9-0001/2026' });
    }
    yield { who, forms, sentences: sentencesOf(who, dice) };
  }
}
