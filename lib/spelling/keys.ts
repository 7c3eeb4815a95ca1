import type { Stem } from './endings';
import type { Lattice } from './lattice';
import { isVowelNumber, KEY_LETTER } from './sounds';

/** Keys kept for one part of a name. */
export const MAX_KEYS = 12;
const MAX_STATES = 24;
const MAX_LETTERS = 12;

interface State {
  key: string;
  doubt: number;
  habits: number;
}

/**
 * Consonant keys of a part under its readings, cheapest first: vowels and glides leave no trace but a
 * leading "a", classes of sounds that habits confuse share a letter, one habit reads the whole part.
 */
export function keysOf(lattice: Lattice, stems: readonly Stem[]): string[] {
  const states = walk(lattice);
  const best = new Map<string, number>();
  for (const stem of stems) {
    if (stem.kind === 'a') continue;
    for (const { key, doubt } of states[stem.node] ?? []) {
      if (key.length < 2 && stem.kind !== 'whole') continue;
      const price = doubt + (stem.kind === 'whole' ? 0 : 0.05);
      if (price < (best.get(key) ?? 99)) best.set(key, price);
    }
  }
  best.delete('');
  return [...best]
    .sort(([one, oneDoubt], [other, otherDoubt]) => oneDoubt - otherDoubt || (one < other ? -1 : 1))
    .slice(0, MAX_KEYS)
    .map(([key]) => key);
}

function walk(lattice: Lattice): State[][] {
  const states: State[][] = Array.from({ length: lattice.end + 1 }, () => []);
  states[0] = [{ key: '', doubt: 0, habits: -1 }];
  for (let node = 0; node <= lattice.end; node += 1) {
    const here = states[node];
    if (here === undefined || here.length === 0) continue;
    if (here.length > MAX_STATES) {
      here.sort((one, other) => one.doubt - other.doubt);
      here.length = MAX_STATES;
    }
    const until = lattice.first[node + 1] ?? 0;
    for (let arc = lattice.first[node] ?? 0; arc < until; arc += 1) {
      const sound = lattice.sound[arc] ?? -1;
      const there = states[lattice.to[arc] ?? 0];
      if (there === undefined) continue;
      for (const state of here) {
        const habits = state.habits & (lattice.habits[arc] ?? -1);
        if (habits === 0) continue;
        push(there, grown(state.key, sound), state.doubt + (lattice.doubt[arc] ?? 0), habits);
      }
    }
  }
  return states;
}

function grown(key: string, sound: number): string {
  if (sound < 0 || key.length >= MAX_LETTERS) return key;
  const letter = KEY_LETTER[sound] ?? '';
  if (letter === '') return key === '' && isVowelNumber(sound) ? 'a' : key;
  return key.endsWith(letter) ? key : key + letter;
}

function push(states: State[], key: string, doubt: number, habits: number): void {
  for (const state of states) {
    if (state.key !== key) continue;
    state.habits |= habits;
    if (doubt < state.doubt) state.doubt = doubt;
    return;
  }
  states.push({ key, doubt, habits });
}
