import { ALPHABETS, EVERY_HABIT, HABIT_BIT, type Reading, readingsOf } from './grapheme';
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

const H = soundNumber('h');
const X = soundNumber('x');
const VOWEL_LETTERS = new Set('aeiouyàáâãäåāăąæèéêëēėęěìíîïĩīĭįıòóôõöøōŏőȯùúûüũūŭůűųýÿəаәеёиіоөуұүыэюяєїў');
const HIGH_LETTERS = new Set('iyìíîïĩīĭįıýÿиыіїj');
const SOFTENING = new Set('lgkлгк');
/** Letters that are heard as one when they meet: Бекқұлов, Беккулов. */
const MELTING = new Set(['кқ', 'қк', 'гғ', 'ғг', 'нң', 'ңн', 'kq', 'qk', 'ss', 'зс', 'сз', 'zs', 'sz']);

function isDouble(letters: string, at: number): boolean {
  return at > 0 && (letters[at] === letters[at - 1] || MELTING.has(letters.slice(at - 1, at + 1)));
}

/** Before е the glide comes and goes (Yerlan, Erlan); Janna and Anna are two names. */
const OPENED = new Set('eéèêеэi');

/** What losing the glide costs depends on its neighbours: Sani(y)a little, (Y)erlan little, Aba(i) much. */
function glideLoss(before: string, after: string): number {
  const vowelAfter = after !== '' && VOWEL_LETTERS.has(after);
  if (before === '') return OPENED.has(after) ? 0.1 : 0.6;
  if (HIGH_LETTERS.has(before)) return 0.05;
  const vowelBefore = VOWEL_LETTERS.has(before);
  if (!vowelAfter) return vowelBefore ? 0.5 : 0.7;
  if (vowelBefore) return 0.06;
  return OPENED.has(after) ? 0.1 : SOFTENING.has(before) ? 0.12 : 0.6;
}

const MURMURED = new Set(['y', 'ı', 'i'].map(soundNumber));
const ROUND_BEFORE = new Set('uуұүwūýü');

function loss(sound: number, before: string, after: string): number {
  if (sound === GLIDE) return glideLoss(before, after);
  // Бауыржан, Бауржан
  if (isVowelNumber(sound)) return MURMURED.has(sound) && ROUND_BEFORE.has(before) ? 0.25 : 0.75;
  if (sound === H || sound === X) return 0.6;
  return 1;
}

const HIGH_VOWEL = new Set('iıïíīĭ');
/** Letter groups that are read apart only at a price. */
const CLOSED_GROUP = /^(ch|kh|sh|zh|gh|sch|tsch|dsch|shch|sz|cz|μπ|ντ|γκ|τζ|τσ|ου|γι|وو|יי|וו|تش)$/;
const CUT_GROUP = 0.4;
const CUT_DOUBLE = 0.5;
const CHEAP = 0.15;
const VOWEL_SIGN = 'a';
const CONSONANT_SIGN = 'b';
const SIBILANTS = new Set(['ž', 'ǯ'].map(soundNumber));
const ROUND = new Set(['u', 'ū', 'ü'].map(soundNumber));
const BEFORE_LIPS = new Set(['y', 'ı'].map(soundNumber));
const LIPS = new Set('pbмmпб');
const ROUND_LETTERS = /(?:oe|[oöuüúóôùūоөуұүю])[^aeiouyäаеиіоуыэюяә]+$/;

const RAKYM = /^[рr][аa][қq][ыyıi]$/;
const FRONT_FOLLOWS = /^[^aeiouyäöüаеиоуыэюяәөүіıі]+[eiеіäә]/;
/** A lone s that a Hungarian, or a keyboard without carons, wrote for ш: no key is made of it, too many have an s. */
const BARE_HISS = 0.47;

/** Sounds that a letter may stand for in its place only, with the doubt to add. */
function hidden(letters: string, at: number, sound: number): readonly [number, number] | null {
  // Жақып, Жакуп: and before a lip sound
  if (at > 1 && BEFORE_LIPS.has(sound) && LIPS.has(letters.charAt(at + 1))) return [CLOSE_ROUND, 0.25];
  // Түсіп, Тусуп: Russian clerks round a vowel after a round one
  if (at > 1 && ROUND.has(sound) && ROUND_LETTERS.test(letters.slice(0, at))) return [NEUTRAL, 0.14];
  // Рақым, Рахим
  if (sound === DEEP_K) return [DEEP_H, RAKYM.test(letters.slice(at - 2, at + 2)) ? 0.15 : 0.5];
  // Өтеген, Отеген, Утеген
  if (at === 0 && sound === OPEN_ROUND) return [CLOSE_ROUND, 0.34];
  if (at === 0 && sound === FRONT_ROUND) return [CLOSE_ROUND, 0.15];
  // Bolek is Бөлек, and so may be Булек
  if (at > 0 && sound === OPEN_ROUND && FRONT_FOLLOWS.test(letters.slice(at + 1))) return [FRONT_ROUND, 0.04];
  return null;
}
const OPEN_VOWEL = soundNumber('e');
const NEUTRAL = soundNumber('ı');
const DEEP_K = soundNumber('q');
const DEEP_H = soundNumber('x');
const OPEN_ROUND = soundNumber('o');
const FRONT_ROUND = soundNumber('ö');
const HISS = soundNumber('s');
const HUSH = soundNumber('š');
const HUNGARIAN = HABIT_BIT.get('Hungarian') ?? 0;
const CLOSE_ROUND = soundNumber('u');

/** Arcs in the making, in columns that are used again: `to` is a node, or -1 - the position of a letter whose node is not numbered yet. */
interface Draft {
  arcs: number;
  nodes: number;
  from: number[];
  to: number[];
  sound: number[];
  doubt: number[];
  loss: number[];
  habits: number[];
}
const draft: Draft = { arcs: 0, nodes: 0, from: [], to: [], sound: [], doubt: [], loss: [], habits: [] };

/** Reads a part of a name. `habits`: the Latin habits that the whole name shows (see evidence.ts). */
export function readLattice(token: Token, habits: number): Lattice {
  const latin = token.script === 'latin' || token.script === 'other';
  const alphabet = ALPHABETS[token.script];
  const shown = latin ? habits : EVERY_HABIT;
  const { letters } = token;
  draft.arcs = 0;
  draft.nodes = 0;
  const nodeOfLetter: number[] = new Array(letters.length + 1).fill(-1);
  const reached: boolean[] = new Array(letters.length + 1).fill(false);
  reached[0] = true;
  for (let at = 0; at < letters.length; at += 1) {
    if (!reached[at]) continue;
    const node = draft.nodes;
    draft.nodes += 1;
    nodeOfLetter[at] = node;
    let found = false;
    let cut = 0;
    for (const grapheme of alphabet.get(letters.charAt(at)) ?? []) {
      const { length } = grapheme.letters;
      if (length > 1 && !letters.startsWith(grapheme.letters, at)) continue;
      found = true;
      reached[at + length] = true;
      const readings = readingsOf(grapheme, shown);
      // nor s and sch when ss and ch are meant
      const extra = grapheme.letters === 'ss' && /^c?h/.test(letters.slice(at + 2)) ? CUT_DOUBLE : cut;
      for (const reading of readings)
        layReading(node, letters, at, at + length, reading, latin, extra, shown);
      // who writes ch seldom means c and h
      if (CLOSED_GROUP.test(grapheme.letters) && (readings[0]?.doubt ?? 1) <= CHEAP) cut = CUT_GROUP;
    }
    if (found && !isDouble(letters, at)) continue;
    reached[at + 1] = true;
    const double = letters[at] === letters[at - 1] ? 0.01 : 0.08;
    const doubt = !found ? 0.3 : cut > 0 ? CUT_DOUBLE : double;
    lay(node, -2 - at, -1, doubt, 0, -1);
  }
  nodeOfLetter[letters.length] = draft.nodes;
  draft.nodes += 1;
  return inColumns(nodeOfLetter);
}

function lay(from: number, to: number, sound: number, doubt: number, lost: number, habits: number): void {
  const arc = draft.arcs;
  draft.from[arc] = from;
  draft.to[arc] = to;
  draft.sound[arc] = sound;
  draft.doubt[arc] = doubt;
  draft.loss[arc] = lost;
  draft.habits[arc] = habits;
  draft.arcs += 1;
}

function layReading(
  node: number,
  letters: string,
  at: number,
  next: number,
  { sounds, doubt: least, habits }: Reading,
  latin: boolean,
  extra: number,
  shown: number,
): void {
  const doubt = least + extra;
  const before = letters.charAt(at - 1);
  const after = letters.charAt(next);
  const first = sounds[0] ?? -1;
  const there = -1 - next;
  if (sounds.length < 2) {
    // и is й only beside a vowel
    if (
      first === GLIDE &&
      letters.charAt(at) === 'y' &&
      !VOWEL_LETTERS.has(before) &&
      !VOWEL_LETTERS.has(after)
    )
      return;
    if (first === GLIDE && HIGH_VOWEL.has(letters.charAt(at)) && !VOWEL_LETTERS.has(before)) return;
    // Kulaj is hardly Кулаж; but J. may be Ж.
    const price = latin && after === '' && at > 0 && SIBILANTS.has(first) ? doubt + 0.4 : doubt;
    // Aljan, read as French, is no Alan
    const zhan = first === GLIDE && letters.startsWith('jan', at);
    const lost = first < 0 ? 0 : zhan ? 0.6 : loss(first, before, after);
    lay(node, there, first, price, lost, habits);
    if (first === HISS && latin && letters.charAt(at) === 's' && next === at + 1 && (shown & HUNGARIAN) !== 0)
      lay(node, there, HUSH, doubt + BARE_HISS, 0.9, 0);
    const other = hidden(letters, at, first);
    if (other !== null) lay(node, there, other[0], doubt + other[1], 0.9, habits);
    return;
  }
  let from = node;
  for (let n = 0; n < sounds.length; n += 1) {
    const sound = sounds[n] ?? -1;
    const last = n === sounds.length - 1;
    const heard = sounds[n + 1] ?? 0;
    const follows = last
      ? after
      : heard === OPEN_VOWEL
        ? 'e'
        : isVowelNumber(heard)
          ? VOWEL_SIGN
          : CONSONANT_SIGN;
    // Alia is not Alla: only я and ю lose their й
    const ending = next >= letters.length;
    const kept = sound === GLIDE && ending && letters.charAt(at) === 'i' && letters.charAt(at + 1) === 'a';
    const lost = kept ? 0.75 : loss(sound, n === 0 ? before : VOWEL_SIGN, follows);
    const to = last ? there : draft.nodes;
    if (!last) draft.nodes += 1;
    lay(from, to, sound, n === 0 ? doubt : 0, lost, habits);
    from = to;
  }
}

function inColumns(nodeOfLetter: number[]): Lattice {
  const { arcs } = draft;
  const first: number[] = new Array(draft.nodes + 1).fill(0);
  for (let arc = 0; arc < arcs; arc += 1) {
    const next = (draft.from[arc] ?? 0) + 1;
    first[next] = (first[next] ?? 0) + 1;
  }
  for (let node = 1; node <= draft.nodes; node += 1)
    first[node] = (first[node] ?? 0) + (first[node - 1] ?? 0);
  const lattice: Lattice = {
    end: draft.nodes - 1,
    first,
    to: new Array(arcs).fill(0),
    sound: new Array(arcs).fill(0),
    doubt: new Array(arcs).fill(0.5),
    loss: new Array(arcs).fill(0.5),
    habits: new Array(arcs).fill(0),
    nodeOfLetter,
    size: 0,
  };
  const free = first.slice();
  for (let arc = 0; arc < arcs; arc += 1) {
    const from = draft.from[arc] ?? 0;
    const place = free[from] ?? 0;
    free[from] = place + 1;
    const to = draft.to[arc] ?? 0;
    lattice.to[place] = to < 0 ? (nodeOfLetter[-1 - to] ?? 0) : to;
    lattice.sound[place] = draft.sound[arc] ?? -1;
    lattice.doubt[place] = draft.doubt[arc] ?? 0;
    lattice.loss[place] = draft.loss[arc] ?? 0;
    lattice.habits[place] = draft.habits[arc] ?? 0;
  }
  lattice.size = shortestWay(lattice);
  return lattice;
}

function shortestWay({ end, first, to, sound }: Lattice): number {
  const steps: number[] = new Array(end + 1).fill(99);
  steps[0] = 0;
  for (let node = 0; node < end; node += 1) {
    const here = steps[node] ?? 99;
    for (let arc = first[node] ?? 0; arc < (first[node + 1] ?? 0); arc += 1) {
      const further = here + ((sound[arc] ?? -1) < 0 ? 0 : 1);
      const there = to[arc] ?? 0;
      if (further < (steps[there] ?? 99)) steps[there] = further;
    }
  }
  return steps[end] ?? 0;
}
