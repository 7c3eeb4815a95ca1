import type { Knowledge, Lexicon } from './lexicon';
import { isAsianFamily } from './name-words';
import { AMBIGUOUS, CLOSING_PARTICLES, INNER_PARTICLES } from './tables/grammar';
import { HONORIFICS } from './tables/honorifics';
import { MONTHS_AND_DAYS } from './tables/months';
import { PATRONYMIC } from './tables/surnames';
import type { Word } from './text-words';

/** Words of a text's passage with what the lexicon knows of them; `first` and `last` below are positions in it. */
export interface Known {
  words: readonly Word[];
  know: readonly Knowledge[];
}

/** A run of capitalised words between two borders; `first` to `last`, both included. */
export interface Piece {
  first: number;
  last: number;
}

/** What a capitalised word is to a run: part of it, a border of it, or a border that names a person's office. */
type Role = 'part' | 'border';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const COMPOUND = /[-‐‑]\p{Ll}{6,}$/u;
/** Endings of a Russian family name in another case than the first, or of a woman's. */
const BENT = /(?:[аеуы]|ой|ым)$/u;
const DAUGHTERS = /(?:вн(?:а|ы|е|у|ой)|[кқг]ызы)$/u;
const MEN_ON_A = /^(?:никит|иль|фом|данил|савв|лук|кузьм|муст|мирз|ханиф)/u;
const BLANK = /^[\s\u00a0\u202f]+$/u;
const AFTER_INITIAL = /^\.[\s\u00a0\u202f]*$/u;
const ELIDED = /^[\s\u00a0]+[dD][’']$/u;
/** Offices that are spoken to with a courtesy: Mr President, Madam Chair. */
const ADDRESSED =
  /^(?:.*president.*|speaker|chair.*|minister.*|ambassador|secretary|commissioner|judge|justice|prosecutor.*|director|professor|general|le|la|präsident.*|.*minister.*|talman.*|advokat.*|.*anwalt.*|doktor|professor)$/u;
/** No person's name is longer. */
const MOST_WORDS = 7;

/** Runs of capitalised words, particles inside, cut at offices, honorifics, dates and words of grammar. */
export function piecesOf({ words, know }: Known, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let first = -1;
  const close = (last: number) => {
    if (first >= 0) pieces.push({ first, last });
    first = -1;
  };
  let at = 0;
  let last = -1;
  while (at < words.length) {
    const word = words[at];
    const knowledge = know[at];
    if (word === undefined || knowledge === undefined) break;
    if (!isNameable(word) || roleOf(word, knowledge, words, at, lexicon) === 'border') {
      const next = first >= 0 && last === at - 1 ? afterParticles(words, know, at, lexicon) : -1;
      if (next > at) {
        last = next - 1;
        at = next;
        continue;
      }
      if (next === at) last = at;
      close(last);
      at += 1;
      continue;
    }
    const before = words[last];
    const joined =
      first >= 0 &&
      before !== undefined &&
      last === at - 1 &&
      joins(before, word) &&
      // Hélène d’Estienne, not: Mort d’Alexeï
      (!ELIDED.test(word.gap) || know[last]?.given === true);
    if (!joined || at - first >= MOST_WORDS) close(last);
    if (first < 0) first = at;
    last = at;
    at += 1;
  }
  close(last);
  return pieces.flatMap((piece) => parted(piece, words, know));
}

/** "сестра Знакевича Ирина Козик": a family name in the genitive before a whole name, unless a patronymic ends it. */
function parted(piece: Piece, words: readonly Word[], know: readonly Knowledge[]): Piece[] {
  const { first, last } = piece;
  const [head, given] = [know[first], know[first + 1]];
  if (last - first !== 2 || head === undefined || given === undefined) return [piece];
  const two = head.familyEnding && !head.given && given.given && know[last]?.familyEnding === true;
  const [family = '', name = '', end = ''] = words.slice(first, last + 1).map(({ lower }) => lower);
  if (!two || !CYRILLIC.test(family) || !BENT.test(family)) return [piece];
  // a patronymic agrees with the given name: Мария Петровна, Илья Петрович, but Ирина Козикович
  if (PATRONYMIC.test(end) && (DAUGHTERS.test(end) || !/[ая]$/u.test(name) || MEN_ON_A.test(name)))
    return [piece];
  return [
    { first, last: first },
    { first: first + 1, last },
  ];
}

/** Whether nothing but a blank (or an initial's full stop) stands between two words of one name. */
export function joins(before: Word, word: Word): boolean {
  if (before.possessive) return false;
  if (word.opens && before.shape !== 'initial') return false;
  if (BLANK.test(word.gap) || ELIDED.test(word.gap)) return true;
  return before.shape === 'initial' && (AFTER_INITIAL.test(word.gap) || word.gap === '');
}

function isNameable({ shape }: Word): boolean {
  return shape === 'capital' || shape === 'caps' || shape === 'initial';
}

/**
 * Position after small particles that join a name to a capitalised word (van der Berg), `at` itself when one ends
 * the name (Beknazar uulu), -1 when the name stops before.
 */
function afterParticles(
  words: readonly Word[],
  know: readonly Knowledge[],
  at: number,
  { language }: Lexicon,
): number {
  const here = words[at];
  if (
    here === undefined ||
    here.shape !== 'small' ||
    !BLANK.test(here.gap) ||
    words[at - 1]?.possessive === true
  )
    return -1;
  if (CLOSING_PARTICLES.has(here.lower)) return at;
  let next = at;
  while (next < at + 3) {
    const word = words[next];
    if (
      word === undefined ||
      word.shape !== 'small' ||
      !BLANK.test(word.gap) ||
      !INNER_PARTICLES.has(word.lower)
    )
      break;
    const french = language === 'fr' && /^(?:de|du|la)$/.test(word.lower);
    if (know[next]?.grammar === true && next === at && !french) return -1;
    next += 1;
  }
  const word = words[next];
  const knowledge = know[next];
  if (next === at || word === undefined || knowledge === undefined || !isNameable(word)) return -1;
  if (!BLANK.test(word.gap) && !ELIDED.test(word.gap)) return -1;
  return isPlainName(knowledge) || INNER_PARTICLES.has(word.lower) ? next : -1;
}

/** Whether nothing but a name is known of a word. */
export function isPlainName(knowledge: Knowledge): boolean {
  if (knowledge.grammar || knowledge.institution || knowledge.title) return false;
  if (knowledge.people && !knowledge.given) return false;
  return knowledge.given || !(knowledge.place || knowledge.demonym);
}

function roleOf(
  word: Word,
  knowledge: Knowledge,
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): Role {
  const before = words[at - 1];
  const next = words[at + 1];
  if (isHonorific(word, next, lexicon)) return 'border';
  // Gong-utövaren: a Swedish or German compound, no name
  if (/^(?:sv|de)$/.test(lexicon.language) && COMPOUND.test(word.text)) return 'border';
  const joined = before !== undefined && joins(before, word);
  const courtesy = before !== undefined && isHonorific(before, word, lexicon);
  const onwards = next !== undefined && isNameable(next) && joins(word, next);
  // Mr Said N: a word of grammar elsewhere
  if (courtesy && onwards && !knowledge.people && !knowledge.institution) return 'part';
  if (word.shape === 'initial' && knowledge.grammar && next?.gap.startsWith('.') !== true && !joined)
    return 'border';
  if (MONTHS_AND_DAYS.has(word.lower)) {
    const dated = before?.shape === 'number' || next?.shape === 'number' || word.opens;
    // April Young, Le Thi Mai: names beside names
    if (dated || !(onwards || (joined && isNameable(before)))) return 'border';
  }
  if (knowledge.grammar && !word.quoted && word.shape !== 'initial') {
    const inside = !word.opens && AMBIGUOUS.has(word.lower) && word.shape === 'capital';
    const beside = joined && isNameable(before);
    if (
      !(inside && (beside || onwards)) &&
      !(AMBIGUOUS.has(word.lower) && onwards && word.opens && word.lower !== 'the')
    )
      return 'border';
    if (word.opens && !isEastAsian(word.lower)) return 'border';
  }
  if (knowledge.people && !knowledge.given && word.shape !== 'initial') {
    // a family name may be such a word too, after a courtesy: Dr. Son, Mr Bishop; not Mr President
    if (courtesy && !ADDRESSED.test(word.lower)) return 'part';
    // Pham Hong Son
    const asian =
      joined && isNameable(before) && (at > 1 ? isAsianFamily(words[at - 2]?.lower ?? '') : false);
    return asian && word.shape === 'capital' && word.lower.length <= 4 ? 'part' : 'border';
  }
  return 'part';
}

function isEastAsian(lower: string): boolean {
  return /^(?:do|ho|le|an|to|so|ha|vo|on)$/.test(lower);
}

/** Whether a capitalised word is a courtesy before the next one. */
export function isHonorific(word: Word, next: Word | undefined, { language }: Lexicon): boolean {
  if (!HONORIFICS.has(word.lower)) return false;
  if (next === undefined || word.shape === 'small') return word.lower.startsWith('г-');
  const stopped = next.gap.startsWith('.');
  if (word.lower === 'm') return stopped ? language === 'fr' : language === 'fr' || BLANK.test(next.gap);
  if (/^(?:me|mm|pr)$/.test(word.lower)) return language === 'fr';
  if (/^(?:sr|fr|hon|rep|sen|gen|hr|rev)$/.test(word.lower)) return stopped || word.lower.length === 2;
  if (/^(?:pan|pani|bay|don|bayan|lord|herren)$/.test(word.lower)) return stopped;
  return stopped || BLANK.test(next.gap);
}
