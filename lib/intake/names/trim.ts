import { isPlainName, type Known, type Piece } from './pieces';
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

const INNER_CAPITAL = /\p{Ll}{2}\p{Lu}/u;
const VOWEL = /[AEIOUYÄÖÜÅÉАЕЁИОУЫЭЮЯӘІӨҰҮ]/u;

/**
 * The part of a piece that may be a person's name, or null when every word of it is known for something else.
 * Words known for something else are cut off the front; behind, only places are.
 */
export function trimmed(known: Known, piece: Piece): Trimmed | null {
  const { words, know } = known;
  let { first, last } = piece;
  let institutional = false;
  let beforePlace = false;
  while (first <= last && !isNamePart(known, first, piece)) first += 1;
  const afterInstitution = first > piece.first && know[first - 1]?.institution === true;
  for (; last >= first && !isNamePart(known, last, piece); last -= 1) {
    const knowledge = know[last];
    if (knowledge === undefined) break;
    // an English family name may be such a word: Grace Young
    const surname =
      knowledge.title && !knowledge.institution && last === first + 1 && know[first]?.given === true;
    if (surname) break;
    // Lagos, Milano, Asturias: family names too, behind a given name
    if (
      knowledge.place &&
      !knowledge.title &&
      !knowledge.institution &&
      last > first &&
      know[first]?.given === true
    )
      break;
    if (knowledge.institution || knowledge.title) institutional = true;
    else if (knowledge.place || knowledge.demonym) beforePlace = true;
  }
  while (last > first && isParticle(words[last]) && !CLOSING_PARTICLES.has(words[last]?.lower ?? ''))
    last -= 1;
  if (first > last) return null;
  for (let at = first + 1; at < last; at += 1) {
    const knowledge = know[at];
    if (knowledge === undefined || isParticle(words[at])) continue;
    if (!knowledge.given && (knowledge.institution || knowledge.title || isSign(words[at], know[at])))
      institutional = true;
  }
  return { first, last, institutional, afterInstitution, beforePlace };
}

function isParticle(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.shape === 'small' &&
    (INNER_PARTICLES.has(word.lower) || CLOSING_PARTICLES.has(word.lower))
  );
}

function isSign(word: Word | undefined, knowledge: Known['know'][number] | undefined): boolean {
  return (
    word !== undefined &&
    ((knowledge?.acronym === true && !knowledge.given) ||
      hasInnerCapital(word.text) ||
      /\p{N}/u.test(word.text))
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
  if (isSign(word, knowledge) && word.shape !== 'initial') return false;
  if (word.shape === 'initial') return piece.first !== piece.last;
  if (word.shape === 'caps' && !isCapsName(known(words, know), at, piece)) return false;
  if (isPlainName(knowledge)) return !isLonePlace(words, know, at, piece);
  // Do, An, Le: words of grammar that are names of East and South-East Asia
  return knowledge.grammar && !knowledge.institution && piece.last > piece.first;
}

function known(words: Known['words'], know: Known['know']): Known {
  return { words, know };
}

/** Sofia, Jordan, Israel: names of places and of people; a person's stands before another name. */
function isLonePlace(words: Known['words'], know: Known['know'], at: number, piece: Piece): boolean {
  const knowledge = know[at];
  if (knowledge === undefined || !(knowledge.place || knowledge.demonym)) return false;
  const next = know[at + 1];
  return at >= piece.last || next === undefined || words[at + 1]?.shape === 'small' || !isPlainName(next);
}

/** Capitals throughout: a family name beside a given name (Askhat ZHEKSEBAYEV), or a known name in a heading. */
function isCapsName({ words, know }: Known, at: number, piece: Piece): boolean {
  const word = words[at];
  const knowledge = know[at];
  if (word === undefined || knowledge === undefined) return false;
  let mixed = false;
  let given = false;
  for (let other = piece.first; other <= piece.last; other += 1) {
    if (words[other]?.shape === 'capital') mixed = true;
    if (know[other]?.given === true) given = true;
  }
  if (word.text.length <= 3)
    return mixed && (knowledge.asianFamily || knowledge.given) && piece.last > piece.first;
  if (!VOWEL.test(word.text.normalize('NFD'))) return false;
  return mixed || given || knowledge.familyEnding;
}
