/**
 * Foreign names in signs that write syllables. What a syllable stands for is read back from the tables its press
 * writes by: Xinhua's for Russian names (世界人名翻译大辞典), the Japanese cabinet's notice on katakana of 1991, the
 * Korean rules for loan words (외래어 표기법, Russian added in 2005). Keys are the Latin letters that any-ascii
 * gives the signs.
 */
import type { LetterTable } from './base';

/** What an initial of pinyin stands for. Before i, j and q are also the soft т, д, к, г. */
const INITIALS: LetterTable = {
  b: 'b p:0.1',
  p: 'p b:0.2',
  m: 'm',
  f: 'v f',
  d: 'd t:0.15',
  t: 't d:0.2',
  n: 'n',
  l: 'l r',
  g: 'g',
  k: 'k x:0.2',
  h: 'x g:0.3',
  j: 'd t k g ž:0.05 z:0.1',
  q: 'č k:0.15 c:0.1',
  x: 's š:0.05 x:0.1',
  zh: 'ž z:0.05 ǯ',
  ch: 'č c:0.1',
  sh: 'š s:0.15',
  r: 'ž r:0.2',
  z: 'z ž:0.15 c:0.3',
  c: 'c č:0.2',
  s: 's z:0.2',
  y: 'j',
  w: 'v w',
};

/** What a final stands for; after a consonant that ends a syllable of the name it is not heard at all. */
const FINALS: LetterTable = {
  a: 'a',
  o: 'o',
  e: 'e',
  i: 'i',
  u: 'u',
  v: 'u',
  ai: 'aj',
  ei: 'e ej',
  ao: 'o aw',
  ou: 'o u',
  ia: 'a ja:0.05',
  ie: 'e je',
  iu: 'u ju',
  iao: 'o jo',
  ua: 'a wa',
  uo: 'o',
  ui: 'uj',
  uai: 'aj',
  an: 'an',
  en: 'en n',
  in: 'in',
  un: 'un',
  ang: 'an',
  eng: 'en',
  ing: 'in',
  ong: 'on un',
  ian: 'en jan',
  iang: 'jan an',
  uan: 'uan an',
  uang: 'uan',
};

const ALONE: LetterTable = {
  a: 'a',
  ai: 'aj e',
  an: 'an',
  ang: 'an',
  ao: 'o aw',
  e: 'e y',
  ei: 'e ej',
  en: 'n en',
  er: 'r l',
  o: 'o',
  ou: 'o u',
};

function pinyin(): Record<string, string> {
  const table: Record<string, string> = { ...ALONE };
  for (const [initial, consonants] of Object.entries(INITIALS)) {
    for (const [final, vowels] of Object.entries(FINALS)) {
      const readings = consonants.split(' ').flatMap((consonant) => {
        const [sound = '', doubt = '0'] = consonant.split(':');
        return vowels.split(' ').map((vowel) => {
          const [heard = '', more = '0'] = vowel.split(':');
          return `${sound}${heard}:${(Number(doubt) + Number(more)).toFixed(2)}`;
        });
      });
      table[initial + final] = readings.join(' ');
    }
  }
  return {
    ...table,
    yi: 'i y',
    yu: 'ju u y',
    wu: 'u v',
    ye: 'je e',
    ya: 'ja a',
    you: 'ju',
    yin: 'in',
    yan: 'jan en',
  };
}

export const PINYIN: LetterTable = pinyin();

/** Katakana: u and o after a consonant are often not heard, r is р and л. */
export const KANA: LetterTable = {
  a: 'a',
  i: 'i y',
  u: 'u w',
  e: 'e',
  o: 'o',
  k: 'k',
  g: 'g',
  s: 's',
  sh: 'š s:0.1 ŝ:0.1',
  shi: 'ši š si',
  z: 'z',
  j: 'ž ǯ z:0.1',
  ji: 'ži ž dži:0.05 zi:0.05',
  jie: 'že ǯe',
  jiya: 'ža',
  jia: 'ža',
  jiyu: 'žu',
  jiu: 'žu',
  jiyo: 'žo',
  jio: 'žo',
  t: 't',
  ts: 'c',
  tsu: 'c cu',
  ch: 'č',
  chi: 'či č ti:0.05',
  d: 'd',
  n: 'n',
  h: 'x',
  fu: 'f v fu:0.05',
  f: 'f',
  b: 'b v:0.1',
  p: 'p',
  m: 'm',
  r: 'r l',
  y: 'j',
  w: 'v w',
  v: 'v',
  vu: 'v vu',
  tei: 'ti te',
  dei: 'di de',
  tou: 'tu to',
  dou: 'du do',
  vua: 'va',
  fua: 'fa',
  shiya: 'ša',
  shiyu: 'šu š',
  shiyo: 'šo',
  shie: 'še',
  chiya: 'ča',
  chiyu: 'ču',
  chiyo: 'čo',
  chie: 'če',
};

/** Hangul in its Latin letters: eu is heard only where a consonant wants a vowel, l and r are one letter. */
export const HANGUL: LetterTable = {
  a: 'a',
  ae: 'e ä',
  ya: 'ja',
  eo: 'o y',
  e: 'e',
  yeo: 'jo',
  ye: 'je e',
  o: 'o',
  yo: 'jo',
  u: 'u',
  yu: 'ju',
  eu: ' y',
  ui: 'yj y',
  i: 'i y',
  wa: 'va',
  we: 've',
  wi: 'vi',
  g: 'g k:0.2',
  k: 'k x:0.3',
  n: 'n',
  d: 'd',
  t: 't',
  r: 'r l',
  l: 'l r',
  m: 'm',
  b: 'b v:0.05',
  p: 'p v:0.05 f',
  s: 's š:0.1',
  syu: 'šu ŝu',
  si: 'si ši',
  j: 'ž z ǯ',
  ch: 'č c',
  h: 'x',
  ng: 'ŋ n',
};
