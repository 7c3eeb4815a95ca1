import { SOUNDS, soundNumber } from './sounds';
import { BASE, type LetterTable } from './tables/base';
import { AZERBAIJANI, CZECH, FINNISH, HUNGARIAN, POLISH, TURKISH } from './tables/central';
import { CYRILLIC, CYRILLIC_NEIGHBOURS } from './tables/cyrillic';
import { KAZAKH_2018, KAZAKH_2021 } from './tables/kazakh';
import { PASSPORT, SCHOLARLY } from './tables/scholarly';
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
  { name: 'Hungarian', table: HUNGARIAN, doubt: 0.2 },
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
const STRANGE = 0.12;

/** One way to read letters: the sounds, the doubt, the habits that read so (a mask). */
export interface Reading {
  sounds: readonly number[];
  doubt: number;
  habits: number;
}
/** Letters of one length and their readings. */
export interface Grapheme {
  length: number;
  readings: readonly Reading[];
}

function parseReadings(written: string, habits: number): Reading[] {
  return written.split(' ').map((alternative) => {
    const [sounds = '', doubt = '0'] = alternative.split(':');
    for (const sound of sounds) if (!SOUNDS.includes(sound)) throw new Error(`Unknown sound in ${written}`);
    return { sounds: [...sounds].map(soundNumber), doubt: Number(doubt), habits };
  });
}

function addReadings(rows: Map<string, Reading[]>, letters: string, readings: Reading[]): void {
  const known = rows.get(letters) ?? [];
  for (const reading of readings) {
    const same = known.find(
      (other) => other.sounds.join() === reading.sounds.join() && other.doubt === reading.doubt,
    );
    if (same === undefined) known.push({ ...reading });
    else same.habits |= reading.habits;
  }
  rows.set(letters, known);
}

function latinRows(): Map<string, Reading[]> {
  const rows = new Map<string, Reading[]>();
  HABITS.forEach(({ table }, position) => {
    for (const [letters, written] of Object.entries({ ...BASE, ...table })) {
      addReadings(rows, letters.replaceAll("'", ''), parseReadings(written, 1 << position));
    }
  });
  return rows;
}

function cyrillicRows(): Map<string, Reading[]> {
  const rows = new Map<string, Reading[]>();
  for (const [letters, written] of Object.entries({ ...CYRILLIC_NEIGHBOURS, ...CYRILLIC })) {
    addReadings(rows, letters, parseReadings(written, EVERY_HABIT));
  }
  return rows;
}

/** Graphemes by their first letter, longest first. */
export type Alphabet = ReadonlyMap<string, readonly (readonly [string, readonly Reading[]])[]>;

function byFirstLetter(rows: Map<string, Reading[]>): Alphabet {
  const alphabet = new Map<string, [string, readonly Reading[]][]>();
  for (const [letters, readings] of rows) {
    const first = letters.charAt(0);
    const list = alphabet.get(first) ?? [];
    list.push([letters, readings]);
    alphabet.set(first, list);
  }
  for (const list of alphabet.values()) list.sort(([one], [other]) => other.length - one.length);
  return alphabet;
}

export const CYRILLIC_ALPHABET = byFirstLetter(cyrillicRows());

const latin = byFirstLetter(latinRows());
const latinByEvidence = new Map<number, Alphabet>();

export function isKnownLatin(letter: string): boolean {
  return latin.has(letter);
}

function doubtOf(habits: number, shown: number): number {
  let least = 1;
  HABITS.forEach(({ doubt }, position) => {
    const bit = 1 << position;
    if ((habits & bit) === 0) return;
    const cost = (shown & bit) === 0 ? doubt + STRANGE : shown === EVERY_HABIT ? doubt : 0;
    if (cost < least) least = cost;
  });
  return least;
}

/**
 * The Latin graphemes as a name reads that shows these habits (a mask; EVERY_HABIT where it shows none):
 * readings of other habits stay, at a price.
 */
export function latinAlphabet(shown: number): Alphabet {
  const known = latinByEvidence.get(shown);
  if (known !== undefined) return known;
  const priced = new Map(
    [...latin].map(([first, list]) => [
      first,
      list.map(([letters, readings]) => [letters, pricedReadings(readings, shown)] as const),
    ]),
  );
  latinByEvidence.set(shown, priced);
  return priced;
}

function pricedReadings(readings: readonly Reading[], shown: number): Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const doubt = reading.doubt + doubtOf(reading.habits, shown);
    const sign = reading.sounds.join();
    const other = best.get(sign);
    const habits = reading.habits | (other?.habits ?? 0);
    best.set(sign, { sounds: reading.sounds, habits, doubt: Math.min(doubt, other?.doubt ?? 9) });
  }
  return [...best.values()].sort((one, other) => one.doubt - other.doubt);
}
