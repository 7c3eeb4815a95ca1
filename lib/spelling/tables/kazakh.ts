/** Kazakh in Latin letters. */
import type { LetterTable } from './base';

/** Decree 637 of 19 February 2018 (acutes). */
export const KAZAKH_2018: LetterTable = {
  á: 'ä',
  ǵ: 'ğ',
  ı: 'j i',
  i: 'ı i',
  ń: 'ŋ',
  ó: 'ö',
  // ý is й in Turkmen, whose press writes Kazakh names too, with w for в
  ý: 'w u j:0.05',
  ú: 'ü',
  u: 'ū u',
  y: 'y',
  q: 'q',
  j: 'ž',
  sh: 'š',
  ch: 'č',
  h: 'x h',
  w: 'w v:0.03',
  ıa: 'ja ia',
  ıo: 'jo io e:0.08',
  ıý: 'ju jw',
  ng: 'ŋ',
  ts: 'c',
};

/** Draft alphabet of 28 January 2021 (umlauts), with the ñ and w of its later readings. */
export const KAZAKH_2021: LetterTable = {
  ä: 'ä',
  ğ: 'ğ',
  i: 'i j ı:0.02',
  ı: 'ı y:0.05 j:0.1',
  ñ: 'ŋ',
  ŋ: 'ŋ',
  ö: 'ö',
  ū: 'ū',
  ü: 'ü',
  u: 'u w ū',
  w: 'w u',
  y: 'y j:0.05',
  q: 'q',
  j: 'ž',
  ş: 'š',
  sh: 'š',
  ch: 'č',
  tş: 'č',
  ç: 'č',
  c: 'c',
  h: 'x h',
  x: 'x',
  ts: 'c',
  ia: 'ja ia',
  io: 'jo io e:0.1',
  iu: 'ju iu',
  ng: 'ŋ',
};
