import anyAscii from 'any-ascii';
import type { Script } from './letters';

/** Letters of a part in another alphabet than Latin and Cyrillic, made ready for the table that reads them. */
export interface OtherLetters {
  letters: string;
  script: Script;
  /** the script writes few vowels, or only syllables of its own */
  rough: boolean;
}

const GREEK = /\p{Script=Greek}/u;
const HEBREW = /\p{Script=Hebrew}/u;
const ARABIC = /\p{Script=Arabic}/u;
const SYRIAC = /\p{Script=Syriac}/u;
const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Katakana}\p{Script=Hiragana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const MARKS = /\p{M}+/gu;
const ARTICLE = /^ال(?=...)/u;
/** A Chinese name has three signs at most, or four with a double family name; a longer one is transcribed. */
const LONGEST_CHINESE = 3;

/** Letters that any-ascii reads otherwise than newspapers do: Armenian, Georgian. */
const OTHER_LETTERS: readonly (readonly [string, string])[] = [
  ['ու', 'u'],
  ['ը', 'y'],
  ['ւ', 'v'],
  ['იუ', 'yu'],
  ['ფ', 'f'],
];

const bare = (letters: string): string => letters.normalize('NFD').replace(MARKS, '').normalize('NFC');
const latinOf = (letters: string): string =>
  anyAscii(letters)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/**
 * The parts that a word in another alphabet holds: one, save a Chinese name, whose first sign is the family name.
 * `transcribed`: the name is parted by dots, as foreign names are in Chinese.
 */
export function otherLetters(printed: string, transcribed: boolean): OtherLetters[] {
  if (GREEK.test(printed)) return [{ letters: bare(printed), script: 'greek', rough: false }];
  if (HEBREW.test(printed)) return [{ letters: bare(printed), script: 'hebrew', rough: true }];
  if (ARABIC.test(printed)) {
    // madda and hamza stay: they are letters of their own here
    const letters = printed.normalize('NFC').replace(MARKS, '').replace(ARTICLE, 'ٱل');
    return [{ letters, script: 'arabic', rough: true }];
  }
  if (KANA.test(printed)) return [{ letters: latinOf(printed), script: 'kana', rough: true }];
  if (HANGUL.test(printed)) return [{ letters: latinOf(printed), script: 'hangul', rough: true }];
  if (HAN.test(printed)) return chineseParts(printed, transcribed);
  const known = OTHER_LETTERS.reduce((text, [from, to]) => text.replaceAll(from, to), printed);
  return [{ letters: latinOf(known), script: 'other', rough: SYRIAC.test(printed) }];
}

function chineseParts(printed: string, transcribed: boolean): OtherLetters[] {
  if (transcribed || [...printed].length > LONGEST_CHINESE)
    return [{ letters: latinOf(printed), script: 'han', rough: true }];
  const [family = '', ...given] = anyAscii(printed).match(/[A-Z][a-z]*/g) ?? [];
  return [family, given.join('')].map((part) => ({
    letters: part.toLowerCase(),
    script: 'other',
    rough: false,
  }));
}
