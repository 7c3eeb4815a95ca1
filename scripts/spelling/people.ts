import {
  KAZAKH_HEADS,
  KAZAKH_MEN,
  KAZAKH_TAILS,
  KAZAKH_WOMEN,
  RUSSIAN_FAMILIES,
  RUSSIAN_MEN,
  RUSSIAN_WOMEN,
} from './material';
import { type Dice, diceOf } from './random';

/** An invented person, in the Cyrillic of their language (Kazakh or Russian). */
export interface Invented {
  kazakh: boolean;
  woman: boolean;
  given: string;
  family: string;
  /** father's name */
  father: string;
}

/** Which half of the material: training and testing share no given name and no base of a family name. */
export type Half = 'train' | 'test' | 'all';

function hash(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return Math.imul(sum ^ (sum >>> 13), 0x5bd1e995) >>> 7;
}

function half(list: readonly string[], which: Half): string[] {
  return which === 'all' ? [...list] : list.filter((word) => (hash(word) % 2 === 0) === (which === 'train'));
}

function kazakhBases(which: Half): string[] {
  const bases = KAZAKH_MEN.filter((name) => name.length > 3);
  for (const head of KAZAKH_HEADS) {
    for (const tail of KAZAKH_TAILS) bases.push(head + tail);
  }
  return half([...new Set(bases)], which);
}

/** Kazakh family name: -ов after hard consonants, -ев after soft ones and vowels, -ұлы or -қызы, or the bare base. */
function kazakhFamily(base: string, woman: boolean, dice: Dice): string {
  const roll = dice.next();
  if (roll < 0.08) return base;
  if (roll < 0.13) return base + (woman ? 'қызы' : 'ұлы');
  const last = base.at(-1) ?? '';
  const stem = /[йиаяеі]$/.test(last) ? base.replace(/й$|[аяеі]$/, (end) => (end === 'й' ? '' : end)) : base;
  const ending = /[йиаеяі]$/.test(last) ? 'ев' : 'ов';
  return stem + ending + (woman ? 'а' : '');
}

/** Russian women's family names. */
function feminine(family: string): string {
  return `${family}а`;
}

/** `count` people of one half of the material, the same for the same seed. */
export function invented(count: number, which: Half, seed: number): Invented[] {
  const dice = diceOf(seed);
  const men = half(KAZAKH_MEN, which);
  const women = half(KAZAKH_WOMEN, which);
  const bases = kazakhBases(which);
  const russianMen = half(RUSSIAN_MEN, which);
  const russianWomen = half(RUSSIAN_WOMEN, which);
  const families = half(RUSSIAN_FAMILIES, which);
  const people: Invented[] = [];
  while (people.length < count) {
    const woman = dice.chance(0.4);
    if (dice.chance(0.8)) {
      const compound = !woman && dice.chance(0.3);
      const given = compound ? dice.pick(bases) : dice.pick(woman ? women : men);
      const family = kazakhFamily(dice.pick(bases), woman, dice);
      people.push({ kazakh: true, woman, given, family, father: dice.pick(bases) });
    } else {
      const family = dice.pick(families);
      people.push({
        kazakh: false,
        woman,
        given: dice.pick(woman ? russianWomen : russianMen),
        family: woman ? feminine(family) : family,
        father: dice.pick(russianMen),
      });
    }
  }
  return people;
}
