import anyAscii from 'any-ascii';
import { isKnownLatin } from './grapheme';
import { otherLetters } from './other-scripts';

/** More letters than this in a name, or in a part of it, are not read: no name is longer. */
export const MAX_NAME_LETTERS = 240;
export const MAX_PART_LETTERS = 32;
export const MAX_PARTS = 8;

export const SCRIPTS = [
  'latin',
  'cyrillic',
  'greek',
  'hebrew',
  'arabic',
  'han',
  'kana',
  'hangul',
  'other',
] as const;
export type Script = (typeof SCRIPTS)[number];

/** One part of a name as printed: lower case, letters of one alphabet. */
export interface Token {
  letters: string;
  script: Script;
  /** a single letter, or a letter group with a full stop: "D.", "Zh." */
  initial: boolean;
  /** printed with a hyphen after it: "Kassym-" */
  hyphen: boolean;
  /** the script writes few vowels, or only syllables of its own */
  rough: boolean;
  /** letters after an apostrophe that end the part ("Agadil's", "Agadil'in"); 0 when there are none */
  tail: number;
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu;
const APOSTROPHES = /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u0060\u00b4\u2032\uff07]/g;
const HYPHENS = /[\u2010-\u2015\u2212\u00ad\ufe58\ufe63\uff0d]/g;
/** The dots that part a foreign name in Chinese and Japanese. */
const DOTTED = /[\u00b7\u2022\u2027\u30fb\uff65]/;
const MARKS = /\p{M}+/gu;
const RUSSIAN_TITLE = /(^|\s)г-(?:н|жа|на|ну|жи|же|жу|жой)(?=\s)/gu;
const PLAIN = /^[a-z .,'-]*$/;
const WORD = /[\p{L}\p{M}']+\.?-?/gu;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const OTHER_LETTER = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{M}']/u;

/** Letters that look alike, Cyrillic before Latin; of two twins the first is the commoner in names. */
const TWINS: readonly (readonly [string, string])[] = [
  ...'аaвbеeёëкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝwүyһhәəөɵ',
].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? letter] as const] : []));
const toLatin = new Map(TWINS);
const toCyrillic = new Map([...TWINS].reverse().map(([cyrillic, latin]) => [latin, cyrillic] as const));
/** What a stray letter without a twin sounds like in the other alphabet. */
const STRAYS = new Map(
  [...'dдfфgгjжlлnнqқrрuуvвwвzз'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter] as const] : [],
  ),
);

/** A part that mixes alphabets, rewritten in the one that more of its unmistakable letters belong to. */
function inOneAlphabet(letters: string): string {
  let cyrillic = 0;
  let latin = 0;
  let onlyCyrillic = 0;
  let onlyLatin = 0;
  for (const letter of letters) {
    if (CYRILLIC_LETTER.test(letter)) {
      cyrillic += 1;
      if (!toLatin.has(letter)) onlyCyrillic += 1;
    } else if (LATIN_LETTER.test(letter)) {
      latin += 1;
      if (!toCyrillic.has(letter)) onlyLatin += 1;
    }
  }
  if (cyrillic === 0 || latin === 0) return letters;
  const intoCyrillic = onlyCyrillic === onlyLatin ? cyrillic * 2 >= latin : onlyCyrillic > onlyLatin;
  const twins = intoCyrillic ? toCyrillic : toLatin;
  return [...letters]
    .map((letter) => twins.get(letter) ?? (intoCyrillic ? STRAYS.get(letter) : undefined) ?? letter)
    .join('');
}

/** Latin letters with the signs taken off that no table knows. */
function plainLatin(letters: string): string {
  let plain = '';
  for (const letter of letters) {
    if ((letter >= 'a' && letter <= 'z') || letter === "'") plain += letter;
    else if (isKnownLatin(letter)) plain += letter;
    else {
      const bare = letter.normalize('NFD').replace(MARKS, '');
      plain +=
        bare === letter
          ? anyAscii(letter)
              .toLowerCase()
              .replace(/[^a-z]/g, '')
          : bare;
    }
  }
  return plain;
}

/** A name cut into its parts: white space, commas and hyphens part; signs and invisible characters fall off. */
export function tokensOf(name: string): Token[] {
  let text = name.length > MAX_NAME_LETTERS ? name.slice(0, MAX_NAME_LETTERS) : name;
  text = text.toLowerCase();
  if (!PLAIN.test(text)) {
    text = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(INVISIBLE, '')
      .replace(APOSTROPHES, "'")
      .replace(HYPHENS, '-')
      .replace(RUSSIAN_TITLE, '$1')
      .normalize('NFC');
  }
  const transcribed = DOTTED.test(text);
  const tokens: Token[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const hyphen = word.endsWith('-');
    const body = hyphen ? word.slice(0, -1) : word;
    const stopped = body.endsWith('.');
    const printed = stopped ? body.slice(0, -1) : body;
    for (const token of readWord(printed, stopped, hyphen, transcribed)) tokens.push(token);
    if (tokens.length >= MAX_PARTS) break;
  }
  return tokens.slice(0, MAX_PARTS);
}

function readWord(printed: string, stopped: boolean, hyphen: boolean, transcribed: boolean): Token[] {
  if (PLAIN.test(printed)) return token(printed, 'latin', stopped, hyphen, false);
  if (OTHER_LETTER.test(printed)) {
    return otherLetters(printed, transcribed).flatMap(({ letters, script, rough }) =>
      token(letters, script, stopped, hyphen, rough),
    );
  }
  const letters = inOneAlphabet(printed);
  if (CYRILLIC_LETTER.test(letters)) {
    return token(letters.replace(/[^\p{Script=Cyrillic}']/gu, ''), 'cyrillic', stopped, hyphen, false);
  }
  return token(plainLatin(letters), 'latin', stopped, hyphen, false);
}

const TAIL = /'(s|[ıiuü]n|n[ıiuü]n|[ydt]?[aeıiuü]|[dt][ae]n|y?l[ae])$/;

function token(printed: string, script: Script, stopped: boolean, hyphen: boolean, rough: boolean): Token[] {
  let letters = printed;
  let tail = 0;
  if (letters.includes("'")) {
    const found = TAIL.exec(letters);
    if (found?.[1] !== undefined && found.index >= 3) tail = found[1].length;
    letters = letters.replaceAll("'", '');
  }
  letters = letters.slice(0, MAX_PART_LETTERS);
  if (letters === '') return [];
  const initial = letters.length === 1 || (stopped && letters.length <= 3);
  return [{ letters, script, initial, hyphen, rough, tail }];
}
