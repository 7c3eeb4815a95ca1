import { officeAfter } from './context';
import type { Lexicon } from './lexicon';
import { isHonorific, isPlainName, type Known, type Piece } from './pieces';
import { CLOSING_PARTICLES, INNER_PARTICLES } from './tables/grammar';
import type { Word } from './text-words';

/** A piece without the words around the name, and what those words were. */
export interface Trimmed extends Piece {
  /** A word of institutions stands inside or after it: whatever it is, it is no person alone. */
  institutional: boolean;
  /** A word for an institution stands directly before it: "Prison Evin". */
  afterInstitution: boolean;
  /** A word cut off its end was a place's. */
  beforePlace: boolean;
}

type Knowledge = Known['know'][number];

const INNER_CAPITAL = /\p{Ll}{2}\p{Lu}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const VOWEL = /[AEIOUYАЕЁИОУЫЭЮЯӘІӨҰҮ]/u;
/** German articles and adjectives: what follows them is a noun. */
const GERMAN_BEFORE_NOUN = /^(?:d(?:er|ie|as|en|em|es)|eine?[nrms]?|.{3,}(?:sch|lich|ig)e[nrms]?)$/u;
/** Capitals of so many letters may be a short form: only a known family name is a name. */
const SHORT_FORM = 3;
/** Short forms of parties and bodies have so many letters at most. */
const LONG_SHORT_FORM = 5;

/**
 * The part of a piece that may be a person's name, or null when every word of it is known for something else.
 * Words known for something else are cut off the front; behind, only places are. After a courtesy nothing is cut
 * off the front: Ms. White, Mr. ROYCE.
 */
export function trimmed(known: Known, piece: Piece, lexicon: Lexicon): Trimmed | null {
  const { words, know } = known;
  let { first, last } = piece;
  let institutional = false;
  let beforePlace = false;
  const [before, start] = [words[first - 1], words[first]];
  const courtesy = before !== undefined && start !== undefined && isHonorific(before, start, lexicon);
  if (!courtesy || know[first]?.institution === true) {
    while (first <= last && !isNamePart(known, first, piece)) first += 1;
  }
  const afterInstitution = first > piece.first && know[first - 1]?.institution === true;
  if (!courtesy) first = givenBegins(known, first, last, lexicon);
  // "N N Special Rapporteur": what follows is an office
  const office = officeAfter(known, last) || officeAfter(known, last - 1);
  for (; last > first - 1 && !(courtesy && last === first) && !isNamePart(known, last, piece); last -= 1) {
    const knowledge = know[last];
    if (knowledge === undefined || (!office && isFamilyNameToo(know, first, last, words[last]?.lower ?? '')))
      break;
    if (knowledge.institution || (knowledge.title && !office)) institutional = true;
    else if (knowledge.place || knowledge.demonym) beforePlace = true;
  }
  while (last > first && isParticle(words[last]) && !CLOSING_PARTICLES.has(words[last]?.lower ?? ''))
    last -= 1;
  if (first > last) return null;
  for (let at = first + 1; at < last; at += 1) {
    const [word, knowledge] = [words[at], know[at]];
    if (word === undefined || knowledge === undefined || isParticle(word) || knowledge.given) continue;
    if (knowledge.institution || knowledge.title || isSign(word, knowledge)) institutional = true;
  }
  return { first, last, institutional, afterInstitution, beforePlace };
}

/**
 * Where the given name of a name stands behind a word that is none: a German noun, or a word whose capital only
 * begins a sentence.
 */
function givenBegins({ words, know }: Known, first: number, last: number, { language }: Lexicon): number {
  for (let at = first + 1; at < last; at += 1) {
    const [before, knowledge] = [know[at - 1], know[at]];
    if (before === undefined || before.given || before.asianFamily || before.familyEnding) return first;
    const noun = language === 'de' && GERMAN_BEFORE_NOUN.test(words[at - 2]?.lower ?? '');
    if (words[at - 1]?.opens !== true && !noun) return first;
    if (knowledge?.given === true && words[at]?.shape !== 'small') return at;
  }
  return first;
}

/** Young, White, Lagos, Milano: family names too, behind a given name. */
function isFamilyNameToo(know: readonly Knowledge[], first: number, last: number, lower: string): boolean {
  const knowledge = know[last];
  if (knowledge === undefined || knowledge.institution || last <= first || last - first > 2) return false;
  // Russian declines its countries: what stands behind is one
  return know[first]?.given === true && (knowledge.title || (knowledge.place && !CYRILLIC.test(lower)));
}

function isParticle(word: Word | undefined): boolean {
  if (word === undefined || word.shape !== 'small') return false;
  return INNER_PARTICLES.has(word.lower) || CLOSING_PARTICLES.has(word.lower);
}

/** A short form, a trade name, a number: NIDA, YouTube, P9. */
function isSign(word: Word, knowledge: Knowledge): boolean {
  return (
    (knowledge.acronym && word.shape === 'caps') || hasInnerCapital(word.text) || /\p{N}/u.test(word.text)
  );
}

/** ActivistsNotExtremists, YouTube; not McDonald, DeSantis or Abdel-Fattah. */
function hasInnerCapital(text: string): boolean {
  return text
    .split(/[-‐‑'’]/u)
    .some((part) => INNER_CAPITAL.test(part) && !/^(?:Mac|Van|Del|Fitz)/u.test(part));
}

function isNamePart({ words, know }: Known, at: number, piece: Piece): boolean {
  const word = words[at];
  const knowledge = know[at];
  if (word === undefined || knowledge === undefined) return false;
  if (word.shape === 'small') return CLOSING_PARTICLES.has(word.lower);
  if (word.shape === 'initial') return piece.first !== piece.last;
  if (isSign(word, knowledge)) return false;
  if (word.shape === 'caps' && !isCapsName(words, know, at, piece)) return false;
  if (isPlainName(knowledge)) return !isLonePlace(words, know, at, piece);
  // Do, An, Le: words of grammar that are names of East and South-East Asia
  return knowledge.grammar && !knowledge.institution && piece.last > piece.first;
}

/** Sofia, Jordan, Israel: names of places and of people; a person's stands before another name. */
function isLonePlace(words: readonly Word[], know: readonly Knowledge[], at: number, piece: Piece): boolean {
  const knowledge = know[at];
  if (knowledge === undefined || !(knowledge.place || knowledge.demonym)) return false;
  const next = know[at + 1];
  return at >= piece.last || next === undefined || words[at + 1]?.shape === 'small' || !isPlainName(next);
}

/** Capitals throughout: a family name beside a given name (Askhat ZHEKSEBAYEV), or a known name in a heading. */
function isCapsName(words: readonly Word[], know: readonly Knowledge[], at: number, piece: Piece): boolean {
  const word = words[at];
  const knowledge = know[at];
  if (word === undefined || knowledge === undefined) return false;
  let mixed = false;
  let given = false;
  for (let other = piece.first; other <= piece.last; other += 1) {
    if (words[other]?.shape === 'capital') mixed = true;
    if (know[other]?.given === true) given = true;
  }
  if (word.text.length <= SHORT_FORM) {
    return mixed && (knowledge.asianFamily || knowledge.given) && piece.last > piece.first;
  }
  if (!VOWEL.test(word.text.normalize('NFD'))) return false;
  // PFPA Gozal Bayramli: a party before a whole name
  const plain = !knowledge.given && !knowledge.familyEnding && !knowledge.asianFamily;
  if (plain && at === piece.first && word.text.length <= LONG_SHORT_FORM && piece.last - piece.first > 1)
    return false;
  return mixed || given || knowledge.familyEnding;
}
