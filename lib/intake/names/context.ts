import type { Lexicon } from './lexicon';
import { isHonorific, joins, type Known, type Piece } from './pieces';
import { ARTICLES, LIST_OPENERS, PERSON_EVENTS, PERSON_VERBS, PLACE_PREPOSITIONS } from './tables/grammar';
import { PLACE_NOUNS } from './tables/places';

/** What the words around a name say of it; each a finding, weighed in judge.ts. */
export interface Context {
  /** A courtesy stands directly before it. */
  honorific: boolean;
  /** How near the nearest noun before it stands, and whether it is a noun for people or for organisations. */
  noun: 'people' | 'organisation' | 'place' | null;
  near: 'beside' | 'comma' | 'clause';
  /** "leader of X": X is what is led, unless it is led by kin. */
  ledBy: boolean;
  /** including, namely, among others stands between the noun and it. */
  opened: boolean;
  event: boolean;
  verb: boolean;
  saidBefore: boolean;
  article: boolean;
  placePreposition: boolean;
  quoted: boolean;
  /** A number in commas or brackets follows: an age or a year. */
  age: boolean;
  /** Its short form follows in brackets. */
  shortForm: boolean;
  /** A noun for organisations or places stands directly after it: "Nur Otan party". */
  kindAfter: boolean;
  possessive: boolean;
  /** What the person is follows after a comma: "N, a lawyer". */
  apposition: boolean;
  /** An office follows without a comma, as under a letter: "N N Special Rapporteur". */
  titleAfter: boolean;
  /** Most words of the passage have a capital. */
  headline: boolean;
}

const LOOKED_BACK = 9;
/** An office before a comma may be long: "the Vice-President of … and Security Policy, N". */
const LOOKED_BACK_OVER_COMMA = 16;
const CLAUSE_END = /[;:]|[.!?]\s/u;
const SAID: ReadonlySet<string> = new Set([
  ...[
    'said',
    'says',
    'told',
    'explained',
    'added',
    'stated',
    'to',
    'sade',
    'säger',
    'enligt',
    'selon',
    "d'après",
    'sagte',
  ],
  ...['erklärte', 'laut', 'словам', 'мнению', 'заявил', 'заявила', 'сообщил', 'сообщила', 'говорит'],
]);
const OF: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'för',
  'av',
  'i',
  'på',
  'de',
  'du',
  'des',
  'von',
  'der',
  'bei',
]);
const LEADING: ReadonlySet<string> = new Set(
  `leader leaders head heads chair chairman chairwoman chairperson president director founder co-founder member members
editor coordinator coordinators secretary spokesperson spokesman ledare medlem medlemmar chef ordförande grundare grundaren
chef cheffe dirigeant président présidente directeur directrice membre fondateur fondatrice rédacteur leiter leiterin vorsitzende
vorsitzender gründer mitglied mitglieder chefredakteur chefredakteurin supporters supporter anhängare director reporter
correspondent journalist researcher`.split(/\s+/),
);

/** What stands around the words `first` to `last` of a passage. */
export function contextOf({ words, know }: Known, piece: Piece, text: string, lexicon: Lexicon): Context {
  const { first, last } = piece;
  const start = words[first];
  const end = words[last];
  const before = words[first - 1];
  const after = words[last + 1];
  const tail = text.slice(end?.end ?? 0, (end?.end ?? 0) + 40);
  const found = nounBefore({ words, know }, first, lexicon);
  const blankBefore = /^[\s\u00a0.]+$/u.test(start?.gap ?? '');
  const beside = blankBefore ? before : undefined;
  return {
    honorific: beside !== undefined && start !== undefined && isHonorific(beside, start, lexicon),
    ...found,
    event: eventBefore(words, first),
    verb: verbAfter(words, last, tail),
    saidBefore: beside !== undefined && SAID.has(beside.lower) && beside.lower !== 'to',
    article: beside !== undefined && (ARTICLES.has(beside.lower) || /[lL][’']$/.test(start?.gap ?? '')),
    placePreposition: beside !== undefined && PLACE_PREPOSITIONS.has(beside.lower),
    quoted: start?.quoted === true,
    age: /^,? ?(?:\(?(?:aged? |född |né |née |geb\. )?\d{2}\)?[,.);]|\((?:born|b\.|född|né|née|geb))/u.test(
      tail,
    ),
    shortForm: /^ ?\(\p{Lu}[\p{Lu}\p{N}-]{1,9}\)/u.test(tail),
    kindAfter:
      after !== undefined &&
      after.shape === 'small' &&
      /^\s+$/u.test(after.gap) &&
      end?.possessive === false &&
      !(/^(?:sv|de)$/.test(lexicon.language) && end.lower.endsWith('s')) &&
      (know[last + 1]?.organisation === true ||
        (know[last + 1]?.institution === true && isAdjective(end.lower, lexicon)) ||
        PLACE_NOUNS.has(after.lower) ||
        /^(?:opposition|ruling)$/.test(after.lower)),
    possessive: end?.possessive === true,
    apposition: appositionAfter({ words, know }, last),
    titleAfter: officeAfter({ words, know }, last),
    headline: isHeadline(words),
  };
}

/** A Russian name before an institution is its adjective; an English one needs no ending for that. */
function isAdjective(lower: string, { language }: Lexicon): boolean {
  if (language === 'en') return true;
  return language === 'ru' && /[сц]к(?:ий|ая|ое|ого|ому|им|ом|ую|ой)$/u.test(lower);
}

type NounBefore = Pick<Context, 'noun' | 'near' | 'ledBy' | 'opened'>;

function nounBefore({ words, know }: Known, first: number, lexicon: Lexicon): NounBefore {
  const found: NounBefore = { noun: null, near: 'clause', ledBy: false, opened: false };
  let commas = 0;
  let usedUp = -1;
  // "представитель ЕС N", "president of Kazakhstan N" stand as near as an office alone
  let ofPlace = true;
  let between: string[] = [];
  const looked = /^\)?,\s*$/u.test(words[first]?.gap ?? '') ? LOOKED_BACK_OVER_COMMA : LOOKED_BACK;
  for (let at = first - 1; at >= 0 && at >= first - looked; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    const knowledge = know[at];
    if (word === undefined || next === undefined || knowledge === undefined) break;
    if (next.opens && at + 1 < first) break;
    if (at + 1 === first && next.opens && !next.quoted) break;
    if (CLAUSE_END.test(next.gap) && !/^:/.test(next.gap) && !isStop(word.lower, next.gap)) break;
    if (/[,–—(:]/u.test(next.gap)) commas += 1;
    if (commas > 1 && first - at > LOOKED_BACK) break;
    if (word.quoted) {
      // "the movement “X” N": the noun belongs to what is quoted
      usedUp = at;
      continue;
    }
    if (LIST_OPENERS.has(word.lower)) found.opened = true;
    const distance = first - at;
    if (knowledge.people && !isHonorific(word, next, lexicon)) {
      found.noun = 'people';
      found.near =
        distance === 1
          ? commas === 0
            ? 'beside'
            : 'comma'
          : ofPlace || (commas > 0 && (distance <= 5 || (commas === 1 && looked > LOOKED_BACK)))
            ? 'comma'
            : 'clause';
      found.ledBy = distance === 2 && OF.has(between[0] ?? '') && LEADING.has(word.lower);
      return found;
    }
    const isNoun = knowledge.organisation || PLACE_NOUNS.has(word.lower);
    if (
      isNoun &&
      (word.shape === 'small' || word.opens) &&
      !(usedUp >= 0 && usedUp - at <= 3) &&
      !wasQuoted(words, at)
    ) {
      found.noun = knowledge.organisation ? 'organisation' : 'place';
      found.near =
        distance === 1
          ? commas === 0
            ? 'beside'
            : 'comma'
          : distance <= 3 || found.opened
            ? 'comma'
            : 'clause';
      return found;
    }
    ofPlace &&= knowledge.place || knowledge.demonym || (knowledge.acronym && word.shape === 'caps');
    between = [word.lower, ...between].slice(0, 4);
  }
  return found;
}

function isStop(lower: string, gap: string): boolean {
  return gap.startsWith('.') && lower.length <= 4;
}

/** Whether quotation marks close within the two words before. */
function wasQuoted(words: Known['words'], at: number): boolean {
  return words[at - 1]?.quoted === true || words[at - 2]?.quoted === true;
}

function eventBefore(words: Known['words'], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 4; at -= 1) {
    const word = words[at];
    if (word === undefined || /[,;:]|[.!?]\s/u.test(words[at + 1]?.gap ?? '')) return false;
    if (PERSON_EVENTS.has(word.lower)) return true;
  }
  return false;
}

/** Whether capitalised words that name an office stand directly behind the word `last`. */
export function officeAfter({ words, know }: Known, last: number): boolean {
  for (let at = last + 1; at <= last + 3; at += 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined || !joins(before, word) || word.shape === 'small')
      return false;
    if (know[at]?.people === true && know[at]?.given === false) return true;
    if (know[at]?.title !== true) return false;
  }
  return false;
}

const headlines = new WeakMap<Known['words'], boolean>();
const HEADLINE_SHARE = 0.6;

function isHeadline(words: Known['words']): boolean {
  const known = headlines.get(words);
  if (known !== undefined) return known;
  const long = words.filter(({ text }) => text.length > 3);
  const capital = long.filter(({ shape }) => shape === 'capital' || shape === 'caps').length;
  const headline = long.length > 2 && capital > long.length * HEADLINE_SHARE;
  headlines.set(words, headline);
  return headline;
}

function appositionAfter({ words, know }: Known, last: number): boolean {
  for (let at = last + 1; at <= last + 5; at += 1) {
    const word = words[at];
    if (word === undefined || word.shape === 'number') return false;
    if (at === last + 1 ? !/^\s*[,(]\s*$/u.test(word.gap) : !/^\s+$/u.test(word.gap)) return false;
    if (know[at]?.people === true) return true;
    if (word.shape !== 'small' && know[at]?.demonym !== true && know[at]?.title !== true) return false;
  }
  return false;
}

function verbAfter(words: Known['words'], last: number, tail: string): boolean {
  const after = words[last + 1];
  if (after === undefined || words[last]?.possessive === true) return false;
  if (/^[\s\u00a0]+$/u.test(after.gap)) return PERSON_VERBS.has(after.lower);
  if (/^,\s(?:who|whose|som|vars|vilken|qui|dont|der|die|dessen|deren|котор(?:ый|ая|ого|ой))\s/u.test(tail))
    return true;
  return / v\. |^ c\. | v /u.test(tail.slice(0, 5));
}
