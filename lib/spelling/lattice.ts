import { type Alphabet, CYRILLIC_ALPHABET, latinAlphabet, type Reading } from './grapheme';
import type { Token } from './letters';
import { GLIDE, isVowelNumber, soundNumber } from './sounds';

/**
 * All readings of one part of a name at once: a graph whose nodes lie between sounds and whose arcs are
 * sounds. Node 0 is the start, `end` the end; arcs lead to higher nodes only. Arc columns run in step.
 */
export interface Lattice {
  end: number;
  /** arcs of node n are first[n] to first[n + 1] */
  first: number[];
  to: number[];
  sound: number[];
  /** doubt of the reading that the arc begins */
  doubt: number[];
  /** what it costs when the other spelling has no such sound */
  loss: number[];
  habits: number[];
  /** node at each letter; -1 inside a letter group only */
  nodeOfLetter: number[];
  /** sounds on the shortest way through */
  size: number;
}

interface Arc {
  to: number;
  sound: number;
  doubt: number;
  loss: number;
  habits: number;
}

const H = soundNumber('h');
const X = soundNumber('x');
const VOWEL_LETTERS = /[aeiouyäöüåáéíóúýůūıəæøâêèëïıаәеёиіоөуұүыэюя]/;
const HIGH_LETTERS = /[iyíýıиыіj]/;
const SOFTENING = /[lgknлгкн]/;
const DOUBLE_IS_LONG = /[aeiouyаеиоуы]/;

/** What losing the glide costs depends on its neighbours: Sani(y)a little, (Y)erlan little, Aba(i) much. */
function glideLoss(before: string, after: string): number {
  const vowelAfter = after !== '' && VOWEL_LETTERS.test(after);
  if (before === '') return vowelAfter ? 0.1 : 0.5;
  if (HIGH_LETTERS.test(before)) return 0.05;
  const vowelBefore = VOWEL_LETTERS.test(before);
  if (!vowelAfter) return vowelBefore ? 0.5 : 0.2;
  if (vowelBefore) return 0.06;
  return /[eеэ]/.test(after) ? 0.1 : SOFTENING.test(before) ? 0.12 : 0.3;
}

function loss(sound: number, before: string, after: string): number {
  if (sound === GLIDE) return glideLoss(before, after);
  if (isVowelNumber(sound)) return 0.75;
  if (sound === H || sound === X) return 0.6;
  return 1;
}

const VOWEL_SIGN = 'a';

/** Reads a part of a name. `habits`: the Latin habits that the whole name shows (see evidence.ts). */
export function readLattice(token: Token, habits: number): Lattice {
  const alphabet: Alphabet = token.script === 'cyrillic' ? CYRILLIC_ALPHABET : latinAlphabet(habits);
  const { letters } = token;
  const nodeOfLetter: number[] = new Array(letters.length + 1).fill(-1);
  const rows: Arc[][] = [];
  // arcs to letters whose node has no number yet, by letter position
  const waiting: Arc[][] = [];
  const depth: number[] = [];
  nodeOfLetter[0] = 0;
  const reached: boolean[] = [true];
  for (let at = 0; at < letters.length; at += 1) {
    if (reached[at] !== true) continue;
    const node = rows.push([]) - 1;
    nodeOfLetter[at] = node;
    for (const arc of waiting[at] ?? []) arc.to = node;
    const list = alphabet.get(letters.charAt(at)) ?? [];
    let found = false;
    for (const [group, readings] of list) {
      if (group.length > 1 && !letters.startsWith(group, at)) continue;
      found = true;
      let length = group.length;
      const doubled = length === 1 && letters[at + 1] === group;
      if (doubled && !DOUBLE_IS_LONG.test(group)) length = 2;
      layArcs(at, at + length, readings, 0);
      if (doubled && length === 1) layArcs(at, at + 2, readings, 0.04);
    }
    if (!found) layArcs(at, at + 1, SILENT, 0.3);
  }
  const end = rows.push([]) - 1;
  nodeOfLetter[letters.length] = end;
  for (const arc of waiting[letters.length] ?? []) arc.to = end;
  return flatten(rows, nodeOfLetter, end);

  function layArcs(at: number, next: number, readings: readonly Reading[], extra: number): void {
    const before = letters.charAt(at - 1);
    const after = letters.charAt(next);
    reached[next] = true;
    for (const reading of readings) {
      let from = nodeOfLetter[at] ?? 0;
      const { sounds } = reading;
      for (let n = 0; n < Math.max(1, sounds.length); n += 1) {
        const sound = sounds[n] ?? -1;
        const last = n >= sounds.length - 1;
        const follows = last ? after : isVowelNumber(sounds[n + 1] ?? 0) ? VOWEL_SIGN : 'b';
        const arc: Arc = {
          to: -1,
          sound,
          doubt: n === 0 ? reading.doubt + extra : 0,
          loss: sound < 0 ? 0 : loss(sound, n === 0 ? before : VOWEL_SIGN, follows),
          habits: reading.habits,
        };
        rows[from]?.push(arc);
        if (last) {
          const queue = waiting[next];
          if (queue === undefined) waiting[next] = [arc];
          else queue.push(arc);
        } else {
          arc.to = rows.push([]) - 1;
          from = arc.to;
        }
      }
    }
  }

  function flatten(nodes: Arc[][], letterNodes: number[], last: number): Lattice {
    const lattice: Lattice = {
      end: last,
      first: [],
      to: [],
      sound: [],
      doubt: [],
      loss: [],
      habits: [],
      nodeOfLetter: letterNodes,
      size: 0,
    };
    depth.length = nodes.length;
    depth.fill(99);
    depth[0] = 0;
    nodes.forEach((arcs, node) => {
      lattice.first.push(lattice.to.length);
      for (const arc of arcs) {
        lattice.to.push(arc.to);
        lattice.sound.push(arc.sound);
        lattice.doubt.push(arc.doubt);
        lattice.loss.push(arc.loss);
        lattice.habits.push(arc.habits);
        const steps = (depth[node] ?? 0) + (arc.sound < 0 ? 0 : 1);
        if (steps < (depth[arc.to] ?? 99)) depth[arc.to] = steps;
      }
    });
    lattice.first.push(lattice.to.length);
    lattice.size = depth[last] ?? 0;
    return lattice;
  }
}

const SILENT: readonly Reading[] = [{ sounds: [], doubt: 0, habits: -1 }];
