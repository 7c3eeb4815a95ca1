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
/** Letters that are heard as one when they meet: Бекқұлов, Беккулов. */
const MELTING = new Set(['кқ', 'қк', 'гғ', 'ғг', 'нң', 'ңн', 'kq', 'qk', 'ss', 'зс', 'сз', 'zs', 'sz']);

function isDouble(letters: string, at: number): boolean {
  return at > 0 && (letters[at] === letters[at - 1] || MELTING.has(letters.slice(at - 1, at + 1)));
}

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
const SILENT: Reading = { sounds: [], doubt: 0, habits: -1 };
const SIBILANTS = new Set(['ž', 'ǯ'].map(soundNumber));
const ROUND = new Set(['u', 'ū', 'ü'].map(soundNumber));
const ROUND_LETTERS = /[oöuüúóôùūоөуұүю][^aeiyäаеиіыэяә]*$/;

/** Sounds that a letter may stand for in its place only, with the doubt to add. */
function hidden(letters: string, at: number, sound: number): readonly [number, number] | null {
  // Түсіп, Тусуп: Russian clerks round a vowel after a round one
  if (at > 1 && ROUND.has(sound) && ROUND_LETTERS.test(letters.slice(0, at))) return [NEUTRAL, 0.14];
  // Өтеген, Отеген, Утеген
  if (at === 0 && sound === OPEN_ROUND) return [CLOSE_ROUND, 0.3];
  if (at === 0 && sound === FRONT_ROUND) return [CLOSE_ROUND, 0.15];
  return null;
}
const NEUTRAL = soundNumber('ı');
const OPEN_ROUND = soundNumber('o');
const FRONT_ROUND = soundNumber('ö');
const CLOSE_ROUND = soundNumber('u');

/** Reads a part of a name. `habits`: the Latin habits that the whole name shows (see evidence.ts). */
export function readLattice(token: Token, habits: number): Lattice {
  const latin = token.script !== 'cyrillic';
  const alphabet: Alphabet = latin ? latinAlphabet(habits) : CYRILLIC_ALPHABET;
  const { letters } = token;
  const nodeOfLetter: number[] = new Array(letters.length + 1).fill(-1);
  const rows: Arc[][] = [];
  // arcs to letters whose node has no number yet, by letter position; a letter that no arc reaches has none
  const waiting: (Arc[] | undefined)[] = [[]];
  for (let at = 0; at < letters.length; at += 1) {
    if (waiting[at] === undefined) continue;
    openNode(at);
    let found = false;
    for (const [group, readings] of alphabet.get(letters.charAt(at)) ?? []) {
      if (group.length > 1 && !letters.startsWith(group, at)) continue;
      found = true;
      for (const reading of readings) layReading(at, at + group.length, reading, reading.doubt);
    }
    if (!found) layReading(at, at + 1, SILENT, 0.3);
    else if (isDouble(letters, at)) {
      layReading(at, at + 1, SILENT, letters[at] === letters[at - 1] ? 0.01 : 0.08);
    }
  }
  openNode(letters.length);
  return inColumns(rows, nodeOfLetter);

  function openNode(at: number): void {
    const node = rows.push([]) - 1;
    nodeOfLetter[at] = node;
    for (const arc of waiting[at] ?? []) arc.to = node;
  }

  function layReading(at: number, next: number, reading: Reading, doubt: number): void {
    const { sounds, habits: mask } = reading;
    const before = letters.charAt(at - 1);
    const after = letters.charAt(next);
    const [first = -1, second] = sounds;
    let from = nodeOfLetter[at] ?? 0;
    if (second === undefined) {
      const price = latin && after === '' && SIBILANTS.has(first) ? doubt + 0.4 : doubt;
      layArc(from, next, first, price, first < 0 ? 0 : loss(first, before, after), mask);
      const other = hidden(letters, at, first);
      if (other !== null) layArc(from, next, other[0], doubt + other[1], 0.9, mask);
      return;
    }
    for (let n = 0; n < sounds.length - 1; n += 1) {
      const sound = sounds[n] ?? -1;
      const follows = isVowelNumber(sounds[n + 1] ?? 0) ? VOWEL_SIGN : 'b';
      const to = rows.push([]) - 1;
      const lost = loss(sound, n === 0 ? before : VOWEL_SIGN, follows);
      rows[from]?.push({ to, sound, doubt: n === 0 ? doubt : 0, loss: lost, habits: mask });
      from = to;
    }
    const sound = sounds.at(-1) ?? -1;
    layArc(from, next, sound, 0, loss(sound, VOWEL_SIGN, after), mask);
  }

  function layArc(
    from: number,
    next: number,
    sound: number,
    doubt: number,
    lost: number,
    mask: number,
  ): void {
    const arc: Arc = { to: -1, sound, doubt, loss: lost, habits: mask };
    rows[from]?.push(arc);
    const queue = waiting[next];
    if (queue === undefined) waiting[next] = [arc];
    else queue.push(arc);
  }
}

function inColumns(nodes: readonly Arc[][], nodeOfLetter: number[]): Lattice {
  const end = nodes.length - 1;
  const lattice: Lattice = {
    end,
    first: [],
    to: [],
    sound: [],
    doubt: [],
    loss: [],
    habits: [],
    nodeOfLetter,
    size: 0,
  };
  const steps: number[] = new Array(nodes.length).fill(99);
  steps[0] = 0;
  nodes.forEach((arcs, node) => {
    lattice.first.push(lattice.to.length);
    for (const arc of arcs) {
      lattice.to.push(arc.to);
      lattice.sound.push(arc.sound);
      lattice.doubt.push(arc.doubt);
      lattice.loss.push(arc.loss);
      lattice.habits.push(arc.habits);
      const further = (steps[node] ?? 0) + (arc.sound < 0 ? 0 : 1);
      if (further < (steps[arc.to] ?? 99)) steps[arc.to] = further;
    }
  });
  lattice.first.push(lattice.to.length);
  lattice.size = steps[end] ?? 0;
  return lattice;
}
