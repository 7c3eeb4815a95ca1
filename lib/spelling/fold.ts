import { type Stem, stemsOf } from './endings';
import { habitsShown } from './evidence';
import { EVERY_HABIT, HABIT_BIT } from './grapheme';
import { keysOf } from './keys';
import { type Lattice, readLattice } from './lattice';
import { MAX_NAME_LETTERS, MAX_PART_LETTERS, SCRIPTS, type Script, type Token, tokensOf } from './letters';
import { Memo } from './memo';
import { DOUBTFUL_TITLES, PARTICLES, TITLES } from './tables/titles';
import { likeliest, written } from './written';

/** Rises when keys or texts change; whoever stores them stores it beside them and refolds when it differs. */
export const FOLD_VERSION: number = 5;

/** One part of a name, read. */
export interface FoldedPart {
  /** letters as printed, lower case, one alphabet */
  surface: string;
  script: Script;
  /** consonant keys, the likeliest first; none for an initial */
  readonly keys: readonly string[];
  initial: boolean;
  patronymic: boolean;
  /** oglu, bin, von …: may be left out */
  particle: boolean;
  /** "M." in a name that a Frenchman may have written: Monsieur, or an initial */
  courtesy: boolean;
  hyphen: boolean;
  rough: boolean;
  lattice: Lattice;
  stems: readonly Stem[];
  /** the likeliest reading in English-press letters */
  readonly plain: string;
  /** sounds of the part without its surname or patronymic ending: what the name is told by */
  size: number;
}

export interface FoldedName {
  parts: readonly FoldedPart[];
  script: Script | 'mixed' | 'none';
}

const KAZAKH_HABITS = (HABIT_BIT.get('Kazakh2018') ?? 0) | (HABIT_BIT.get('Kazakh2021') ?? 0);
const TRANSLITERATED = HABIT_BIT.get('English') ?? EVERY_HABIT;
const SLAVIC_HABITS = (HABIT_BIT.get('Polish') ?? 0) | (HABIT_BIT.get('Czech') ?? 0);
const FRENCH = HABIT_BIT.get('French') ?? 0;
const names = new Memo<FoldedName>(16_000);
const parts = new Memo<FoldedPart>(24_000);

/** Reads a name printed in any alphabet. Never throws; a name without letters has no parts. */
export function foldName(name: string): FoldedName {
  const known = names.recall(name);
  if (known !== undefined) return known;
  const folded = foldTokens(withoutTitles(tokensOf(name)));
  // a pasted page is not worth remembering
  if (name.length <= MAX_NAME_LETTERS) names.keep(name, folded);
  return folded;
}

export function foldTokens(tokens: readonly Token[]): FoldedName {
  const habits = shownBy(tokens);
  const read = tokens.map((token, position) => foldPart(token, habits, position === tokens.length - 1));
  let script: FoldedName['script'] = 'none';
  for (const part of read) {
    if (script === 'none') script = part.script;
    else if (script !== part.script) script = 'mixed';
  }
  return { parts: read, script };
}

function shownBy(tokens: readonly Token[]): number {
  let text = '';
  for (const token of tokens) if (token.script === 'latin') text += ` ${token.letters}`;
  return text === '' ? EVERY_HABIT : habitsShown(text.slice(1));
}

function foldPart(token: Token, habits: number, last: boolean): FoldedPart {
  const { letters, script, initial, hyphen, rough, tail } = token;
  const flags = Number(last) + 2 * Number(initial) + 4 * Number(hyphen) + 8 * Number(rough) + 16 * tail;
  const sign = (habits * SCRIPTS.length + SCRIPTS.indexOf(script)) * 128 + flags;
  const key = `${sign} ${letters}`;
  const known = parts.recall(key);
  if (known !== undefined) return known;
  const part = readPart(token, habits, last);
  parts.keep(key, part);
  return part;
}

function readPart(token: Token, habits: number, last: boolean): FoldedPart {
  const lattice = readLattice(token, token.script === 'other' ? TRANSLITERATED : habits);
  const kazakh = token.script === 'latin' && habits !== EVERY_HABIT && (habits & KAZAKH_HABITS) !== 0;
  const stems = stemsOf(token, lattice, { last, kazakh, slavic: declines(token, habits) });
  let keys: readonly string[] | null = token.initial ? [] : null;
  let plain: string | null = null;
  return {
    surface: token.letters,
    script: token.script,
    // comparing two names asks for neither keys nor, mostly, plain letters
    get keys() {
      keys ??= keysOf(lattice, stems);
      return keys;
    },
    get plain() {
      plain ??= likeliest(lattice);
      return plain;
    },
    initial: token.initial,
    patronymic: stems.some(({ kind }) => isPatronymic(kind)),
    particle: PARTICLES.has(token.letters),
    courtesy: token.initial && token.letters === 'm' && habits !== EVERY_HABIT && (habits & FRENCH) !== 0,
    hyphen: token.hyphen,
    rough: token.rough,
    lattice,
    stems,
    size: coreSize(token, lattice, stems),
  };
}

function coreSize(token: Token, lattice: Lattice, stems: readonly Stem[]): number {
  let size = lattice.size;
  for (const { kind, letters } of stems) {
    if (kind === 'whole' || kind === 'case' || kind === 'a') continue;
    // about as many sounds as letters, were there no letter groups
    size = Math.min(size, Math.max(2, Math.round((letters * lattice.size) / token.letters.length)));
  }
  return size;
}

/** Whether names of this spelling take Russian, Polish or Czech case endings: an English text has none. */
function declines(token: Token, habits: number): 'yes' | 'perhaps' | 'no' {
  if (token.script === 'cyrillic') return 'yes';
  if ((habits & SLAVIC_HABITS) === 0) return 'no';
  return habits === EVERY_HABIT ? 'perhaps' : 'yes';
}

function isPatronymic(kind: Stem['kind']): boolean {
  return kind === 'uly' || kind === 'kyzy' || kind === 'ovich' || kind === 'ovna';
}

/** Honorifics fall off; "M." falls off only before two full parts, where it cannot be the given name. */
function withoutTitles(tokens: Token[]): Token[] {
  const sure = tokens.filter((token) => !TITLES.has(token.letters));
  const named = sure.filter((token) => !DOUBTFUL_TITLES.has(token.letters));
  const kept = named.length >= 2 ? named : sure.length > 0 ? sure : tokens;
  const first = kept[0];
  if (
    first?.initial === true &&
    first.letters === 'm' &&
    kept.filter((token) => !token.initial).length >= 2
  ) {
    return kept.slice(1);
  }
  return kept;
}

const joined = new WeakMap<FoldedName, readonly FoldedName[]>();

/**
 * The name with two neighbouring parts written as one (Kassym-Jomart, Kasymzhomart; Nur Sultan), one reading
 * for each pair of neighbours that are neither initials nor patronymics.
 */
export function joinsOf(name: FoldedName): readonly FoldedName[] {
  const known = joined.get(name);
  if (known !== undefined) return known;
  const joins: FoldedName[] = [];
  for (let at = 0; at + 1 < name.parts.length; at += 1) {
    const [first, second] = [name.parts[at], name.parts[at + 1]];
    if (first === undefined || second === undefined || !canJoin(first) || !canJoin(second)) continue;
    const tokens = name.parts.map(tokenOf);
    const surface = (first.surface + second.surface).slice(0, MAX_PART_LETTERS);
    tokens.splice(at, 2, { ...tokenOf(second), letters: surface, script: first.script });
    joins.push(foldTokens(tokens));
  }
  joined.set(name, joins);
  return joins;
}

function canJoin(part: FoldedPart): boolean {
  return !part.initial && !part.patronymic && !part.particle;
}

function tokenOf({ surface, script, initial, hyphen, rough }: FoldedPart): Token {
  return { letters: surface, script, initial, hyphen, rough, tail: 0 };
}

/**
 * Keys of each part, for a query: a name matches when every part shares a key. Initials have none, and a
 * patronymic beside given and family name is not asked for: documents leave it out.
 */
export function queryKeys(name: string): string[][] {
  const folded = foldName(name);
  const asked = folded.parts.filter((part) => !part.initial && !part.particle);
  const named = asked.filter((part) => !part.patronymic).length;
  const keys: string[][] = [];
  folded.parts.forEach((part, at) => {
    if (!asked.includes(part) || (part.patronymic && named >= 2)) return;
    const own = [...part.keys];
    // Kassym-Jomart may be stored as one word: either half is then found by the whole
    if (part.hyphen || folded.parts[at - 1]?.hyphen === true)
      own.push(...hyphenKeys(folded, part.hyphen ? at : at - 1));
    keys.push([...new Set(own)]);
  });
  return keys;
}

function hyphenKeys(folded: FoldedName, at: number): readonly string[] {
  const [first, second] = [folded.parts[at], folded.parts[at + 1]];
  if (first === undefined || second === undefined || !canJoin(first) || !canJoin(second)) return [];
  const letters = (first.surface + second.surface).slice(0, MAX_PART_LETTERS);
  const token = { ...tokenOf(first), letters, hyphen: false };
  return foldTokens([token]).parts[0]?.keys.slice(0, 4) ?? [];
}

/**
 * The exact-match keys to store beside a published name, and to look up from a query: short lower-case
 * ASCII strings, at most 12 for each part, without duplicates. Two spellings of one name share a key in
 * every part they share.
 */
export function searchKeys(name: string): string[] {
  const folded = foldName(name);
  const keys = new Set(queryKeys(name).flat());
  for (const part of folded.parts) for (const key of part.keys) keys.add(key);
  return [...keys];
}

/** What a written text reads as; only its parts are worth remembering, for other names have them too. */
function writtenAgain(text: string): string {
  const tokens = withoutTitles(tokensOf(text));
  const habits = shownBy(tokens);
  return tokens
    .map((token, position) => foldPart(token, habits, position === tokens.length - 1).plain)
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * One line of English-press letters for trigram likeness: ASCII, lower case, parts in printed order, titles
 * left out. Folding it again changes nothing.
 */
export function trigramText(name: string): string {
  let text = written(foldName(name));
  const seen = new Set<string>();
  while (!seen.has(text)) {
    seen.add(text);
    text = writtenAgain(text);
  }
  // a fixed point, or the least of a cycle: either way the same for every text on the way to it
  const first = text;
  let least = text;
  for (text = writtenAgain(text); text !== first; text = writtenAgain(text)) {
    if (text < least) least = text;
  }
  return least;
}
