import { franc } from 'franc-min';
import type { Draft } from '@/lib/intake/draft';
import { stopWords } from '@/lib/intake/tables/stop-words';

/** Characters looked at, from the middle of the text too: a page's head may be in another language. */
const READ_AT_MOST = 12_000;
/** Small words needed before a language is believed. */
const ENOUGH = 4;

const weights = new Map<string, { language: string; weight: number }[]>();
for (const [language, listed] of Object.entries(stopWords)) {
  for (const word of listed.split(' ')) {
    weights.set(word, [...(weights.get(word) ?? []), { language, weight: 0 }]);
  }
}
// a word that many languages share tells little of each
for (const [word, owners] of weights) {
  weights.set(
    word,
    owners.map(({ language }) => ({ language, weight: 1 / owners.length })),
  );
}

/** Letters that a language of this table does not write, for neighbours that share most small words. */
const foreign: Readonly<Record<string, RegExp>> = {
  bg: /[ыэёіїєўқғңөұүһә]/giu,
  uk: /[ыэъёўқғңөұүһә]/giu,
  be: /[иъщїєқғңөұүһә]/giu,
  ru: /[іїєўқғңөұүһә]/giu,
  ky: /[қғұәіһ]/giu,
};

/** Languages of no stop words here, from the library's codes (ISO 639-3) to BCP 47. */
const others: Readonly<Record<string, string>> = {
  eng: 'en', rus: 'ru', swe: 'sv', fra: 'fr', deu: 'de', spa: 'es', ita: 'it', pol: 'pl', nld: 'nl', por: 'pt',
  ces: 'cs', hun: 'hu', ron: 'ro', bul: 'bg', ell: 'el', hrv: 'hr', ukr: 'uk', bel: 'be', tur: 'tr', kir: 'ky', arb: 'ar', azj: 'az', ben: 'bn', bos: 'bs', cmn: 'zh', hin: 'hi', ind: 'id', jpn: 'ja', jav: 'jv', kaz: 'kk',
  kor: 'ko', mya: 'my', pes: 'fa', prs: 'fa', srp: 'sr', swh: 'sw', tam: 'ta', tel: 'te', tgl: 'tl', tha: 'th',
  uig: 'ug', urd: 'ur', uzn: 'uz', vie: 'vi', heb: 'he', kat: 'ka', hye: 'hy', som: 'so', amh: 'am', tuk: 'tk',
}; // biome-ignore format: a table

/**
 * The language of the text: as the caller or the file said it, else by its small words, else by the letters it
 * writes (franc). `und` and a doubt when neither tells, as for a text of a few words.
 */
export function tellLanguage(draft: Draft): Draft {
  if (draft.language !== 'und') return draft;
  const language = languageOf(draft.source.text);
  if (language !== null) return { ...draft, language };
  const doubt = { code: 'language_unknown', passage: null, span: null, words: null };
  return { ...draft, doubts: [...draft.doubts, doubt] };
}

/** BCP 47, or null when the text does not tell. */
export function languageOf(text: string): string | null {
  const middle = Math.max(0, Math.floor(text.length / 2) - READ_AT_MOST / 2);
  const sample = text.slice(middle, middle + READ_AT_MOST);
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const { language, weight } of weights.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + weight);
    }
  }
  for (const [language, letters] of Object.entries(foreign)) {
    // letters a language does not have, beyond those of a name or two
    const strange = sample.match(letters)?.length ?? 0;
    if (strange * 100 > sample.length * 0.5 && strange > 2) counts.delete(language);
  }
  const ranked = [...counts].sort((one, other) => other[1] - one[1]);
  const [[first, most] = ['', 0], [, next] = ['', 0]] = ranked;
  if (most >= ENOUGH && most > next * 1.1) return first;
  const guess = sample.trim().length >= 40 ? franc(sample) : 'und';
  return others[guess] ?? (most >= 2 && most > next ? first : null);
}
