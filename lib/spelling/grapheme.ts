import type { Script } from './letters';
import { soundNumber } from './sounds';
import { BASE, type LetterTable } from './tables/base';
import { AZERBAIJANI, CZECH, FINNISH, HUNGARIAN, POLISH, TURKISH } from './tables/central';
import { CYRILLIC, CYRILLIC_NEIGHBOURS } from './tables/cyrillic';
import { KAZAKH_2018, KAZAKH_2021 } from './tables/kazakh';
import { PASSPORT, SCHOLARLY } from './tables/scholarly';
import { ARABIC, GREEK, HEBREW } from './tables/scripts';
import { HANGUL, KANA, PINYIN } from './tables/syllables';
import { DUTCH, ENGLISH, FRENCH, GERMAN, SWEDISH } from './tables/western';

/** The Latin habits, each one bit of a mask, with the doubt of assuming it where nothing in a name shows it. */
const HABITS: readonly { name: string; table: LetterTable; doubt: number }[] = [
  { name: 'English', table: ENGLISH, doubt: 0 },
  { name: 'Swedish', table: SWEDISH, doubt: 0.02 },
  { name: 'German', table: GERMAN, doubt: 0.1 },
  { name: 'French', table: FRENCH, doubt: 0.06 },
  { name: 'Polish', table: POLISH, doubt: 0.06 },
  { name: 'Czech', table: CZECH, doubt: 0.03 },
  { name: 'Finnish', table: FINNISH, doubt: 0.03 },
  { name: 'Hungarian', table: HUNGARIAN, doubt: 1 },
  { name: 'Dutch', table: DUTCH, doubt: 0.06 },
  { name: 'Turkish', table: TURKISH, doubt: 0.06 },
  { name: 'Azerbaijani', table: AZERBAIJANI, doubt: 0.1 },
  { name: 'Kazakh2018', table: KAZAKH_2018, doubt: 0.03 },
  { name: 'Kazakh2021', table: KAZAKH_2021, doubt: 0.02 },
  { name: 'Scholarly', table: SCHOLARLY, doubt: 0.02 },
  { name: 'Passport', table: PASSPORT, doubt: 0 },
];

export const HABIT_BIT = new Map(HABITS.map(({ name }, position) => [name, 1 << position]));
export const EVERY_HABIT = (1 << HABITS.length) - 1;
/** Added to a reading that no habit shown by the name's other letters has. */
const STRANGE = 0.5;

/** One way to read letters: the sounds, the doubt, the habits that read so (a mask). */
export interface Reading {
  sounds: readonly number[];
  doubt: number;
  habits: number;
}

/** Letters and every way to read them. */
export interface Grapheme {
  letters: string;
  ways: readonly Way[];
  /** the readings under the habits that a name shows, likeliest first; filled as names are read */
  priced: Map<number, readonly Reading[]>;
}
interface Way {
  sounds: readonly number[];
  /** which habits read so (a mask), with what doubt */
  choices: { habits: number; doubt: number }[];
}

/** Graphemes by their first letter, longest first. */
export type Alphabet = ReadonlyMap<string, readonly Grapheme[]>;

function addWays(rows: Map<string, Way[]>, letters: string, written: string, habits: number): void {
  const ways = rows.get(letters) ?? [];
  for (const alternative of written.split(' ')) {
    const [signs = '', doubt = '0'] = alternative.split(':');
    const sounds = [...signs].map(soundNumber);
    const known = ways.find((way) => way.sounds.join() === sounds.join());
    const choice = { habits, doubt: Number(doubt) };
    if (known === undefined) ways.push({ sounds, choices: [choice] });
    else known.choices.push(choice);
  }
  rows.set(letters, ways);
}

function byFirstLetter(rows: ReadonlyMap<string, readonly Way[]>): Alphabet {
  const alphabet = new Map<string, Grapheme[]>();
  for (const [letters, ways] of rows) {
    const first = letters.charAt(0);
    const grapheme = { letters, ways, priced: new Map() };
    const list = alphabet.get(first);
    if (list === undefined) alphabet.set(first, [grapheme]);
    else list.push(grapheme);
  }
  for (const list of alphabet.values()) list.sort((one, other) => other.letters.length - one.letters.length);
  return alphabet;
}

function latinAlphabet(): Alphabet {
  const rows = new Map<string, Way[]>();
  HABITS.forEach(({ table }, position) => {
    for (const [letters, written] of Object.entries({ ...BASE, ...table })) {
      addWays(rows, letters, written, 1 << position);
    }
  });
  return byFirstLetter(rows);
}

/** The alphabet of a table that only one habit writes. */
function alphabetOf(table: LetterTable): Alphabet {
  const rows = new Map<string, Way[]>();
  for (const [letters, written] of Object.entries(table)) {
    addWays(rows, letters, written, HABIT_BIT.get('English') ?? EVERY_HABIT);
  }
  return byFirstLetter(rows);
}

const LATIN_ALPHABET = latinAlphabet();

/** The alphabet that parts of each script are read by. */
export const ALPHABETS: Readonly<Record<Script, Alphabet>> = {
  latin: LATIN_ALPHABET,
  other: LATIN_ALPHABET,
  cyrillic: alphabetOf({ ...CYRILLIC_NEIGHBOURS, ...CYRILLIC }),
  greek: alphabetOf(GREEK),
  hebrew: alphabetOf(HEBREW),
  arabic: alphabetOf(ARABIC),
  han: alphabetOf(PINYIN),
  kana: alphabetOf(KANA),
  hangul: alphabetOf(HANGUL),
};

export function isKnownLatin(letter: string): boolean {
  return LATIN_ALPHABET.has(letter);
}

function doubtOf(way: Way, shown: number): number {
  // what many habits could have printed shows little of any one
  const likely = HABITS.filter((_, position) => (shown & (1 << position)) !== 0);
  const vague = likely.length / HABITS.length;
  const usual = Math.min(...likely.map((habit) => habit.doubt));
  let least = 9;
  for (const { habits, doubt } of way.choices) {
    HABITS.forEach((habit, position) => {
      const bit = 1 << position;
      if ((habits & bit) === 0) return;
      const assumed = (shown & bit) === 0 ? habit.doubt + STRANGE : (habit.doubt - usual) * vague;
      least = Math.min(least, doubt + assumed);
    });
  }
  return least;
}

/**
 * The readings of letters in a name that shows these habits (a mask; EVERY_HABIT where it shows none),
 * likeliest first: readings of other habits stay, at a price.
 */
export function readingsOf(grapheme: Grapheme, shown: number): readonly Reading[] {
  const known = grapheme.priced.get(shown);
  if (known !== undefined) return known;
  const readings = grapheme.ways
    .map((way) => ({
      sounds: way.sounds,
      doubt: doubtOf(way, shown),
      habits: way.choices.reduce((mask, { habits }) => mask | habits, 0),
    }))
    .sort((one, other) => one.doubt - other.doubt);
  grapheme.priced.set(shown, readings);
  return readings;
}
