/** What readers type, by kind, each with the person it is about where it is about one. */
import { FAMILIES } from '../spelling/families';
import { type Dice, diceOf } from '../spelling/random';
import { typingSlip } from '../spelling/spoil';
import * as material from './material';
import type { Searched } from './search-crowd';

const kinds = [
  'full name',
  'family name first',
  'another alphabet or habit',
  'a slip of the keyboard',
  'family name alone',
  'common given name alone',
  'initial and family name',
  'beginning',
  'no such name',
] as const;
type Kind = (typeof kinds)[number];

export interface Question {
  kind: Kind | 'words' | 'bad input';
  q: string;
  /** Number of the person asked about; null where it is about nobody. */
  about: number | null;
  /** Numbers of those who may stand first: the person meant and everyone of the same romanised name; none: nobody in particular. */
  meant: readonly number[];
}

const others = [
  'Kazakh Cyrillic',
  'Russian Cyrillic',
  'German',
  'Polish',
  'Czech',
  'ISO 9',
  'Kazakh Latin 2021',
];

function syllables(dice: Dice): string {
  const part = () =>
    Array.from(
      { length: 2 + Math.floor(dice.next() * 2) },
      () => dice.pick([...'bdfgklmprstvwz']) + dice.pick([...'aeiou']),
    ).join('');
  return `${part()} ${part()}`;
}

const writers: Record<Kind, (one: Searched, dice: Dice) => string> = {
  'full name': ({ forms }, dice) => dice.pick(forms).form,
  'family name first': ({ who }) => who.sortName.replace(',', ''),
  'another alphabet or habit': ({ who }, dice) => FAMILIES[dice.pick(others)]?.(who.person, dice) ?? who.name,
  'a slip of the keyboard': ({ forms }, dice) => typingSlip(dice.pick(forms).form, dice),
  'family name alone': ({ who }) => who.sortName.split(',')[0] ?? who.name,
  'common given name alone': ({ who }) => who.name.split(' ')[0] ?? who.name,
  'initial and family name': ({ who }) => `${who.name.charAt(0)}. ${who.sortName.split(',')[0]}`,
  beginning: ({ who }, dice) => {
    const [given = '', family = ''] = who.name.split(' ');
    const letters = 2 + Math.floor(dice.next() * 4);
    return dice.chance(0.5) ? given.slice(0, letters) : `${given} ${family.slice(0, letters)}`;
  },
  'no such name': (_, dice) => syllables(dice),
};

/** Who is meant for certain: of a part of a name, nobody in particular. */
const certain: readonly Kind[] = [
  'full name',
  'family name first',
  'another alphabet or habit',
  'a slip of the keyboard',
];

/** `each` questions of every kind about these people, in a mixed order; the same for the same people. */
export function questionsAbout(people: readonly Searched[], each: number): Question[] {
  const dice = diceOf(4711);
  return Array.from({ length: each }, () => {
    const names = kinds.map((kind): Question => {
      const one = dice.pick(people);
      const about = kind === 'no such name' ? null : one.who.number;
      return {
        kind,
        q: writers[kind](one, dice),
        about,
        meant: certain.includes(kind) ? one.who.namesakes : [],
      };
    });
    return [...names, { kind: 'words' as const, q: wordsAsked(dice), about: null, meant: [] }];
  }).flat();
}

/** Words of statements: rare, common, both, quoted, with an exclusion, and nothing but an exclusion. */
function wordsAsked(dice: Dice): string {
  const rare = () => `${dice.pick(material.words)}${Math.floor(dice.next() * 3000)}`;
  const common = () => dice.pick(material.words);
  return dice.pick([
    rare,
    common,
    () => 'released',
    () => `${common()} ${common()}`,
    () => '"immediate release"',
    () => `trial -${common()}`,
    () => '-release',
  ])();
}
