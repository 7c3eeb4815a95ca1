import { words } from './tables/words';

const endings = (text: string): ReadonlySet<string> => new Set(words(text));

/** Endings that nouns and adjectives of a language take; other letters behind a stem make another word. */
const ENDINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: endings('s es'),
  fr: endings('s x e es'),
  sv: endings(
    'n en et t ns ens ets ts s a e er ar or na arna erna orna are aren ares arens arnas ernas ornas ers ars ska skan skor',
  ),
  de: endings('e en er es s n em ern in innen rin rinnen ens ers'),
  ru: endings(
    'а у ом ам ами ах ы и е ой ей я ю ем ём ям ями ях ого ому ым ых ый ий ая ое ые ую им их ии ию ией ия иям иях ь ью ев ов ыми ими',
  ),
  kk: endings(
    `ы і сы сі ның нің дың дің тың тің ға ге қа ке на не а е ды ді ты ті ны ні н да де та те дан ден тан тен нан нен мен пен
    бен лар лер ер ар ерді тер дар дер тар тер лары лері дары дері тары тері ларының лерінің ының інің ына іне ын ін ында інде ынан інен
    ларын лерін ларға лерге сының сінің сына сіне сын сін сында сінде лардың лердің шы ші`,
  ),
};
const COMPOUNDS: ReadonlySet<string> = new Set(['sv', 'de']);
/** The last part of a compound is told by so many letters at least: "son" would find Andersson. */
const LEAST_COMPOUND = 6;
/** Genitive plurals of short Russian stems read like family names. */
const AMBIGUOUS_RUSSIAN: ReadonlySet<string> = new Set(['ов', 'ев']);
const MOST_LETTERS = 5;

/** Whether a word of the language stands in a table of stems: as it is, with an ending, or behind a compound's first part. */
export function stemStands(table: ReadonlySet<string>, lower: string, language: string): boolean {
  if (table.has(lower)) return true;
  if (language === 'en' && lower.endsWith('ies') && table.has(`${lower.slice(0, -3)}y`)) return true;
  const known = ENDINGS[language];
  if (known === undefined) return false;
  if (bent(table, lower, 0, known)) return true;
  if (!COMPOUNDS.has(language)) return false;
  for (let from = 2; from + LEAST_COMPOUND <= lower.length; from += 1) {
    if (table.has(lower.slice(from)) || bent(table, lower, from, known)) return true;
  }
  return false;
}

function bent(table: ReadonlySet<string>, lower: string, from: number, known: ReadonlySet<string>): boolean {
  const least = from === 0 ? 3 : LEAST_COMPOUND;
  for (let cut = 1; cut <= MOST_LETTERS && lower.length - cut - from >= least; cut += 1) {
    const ending = lower.slice(lower.length - cut);
    if (!known.has(ending)) continue;
    if (AMBIGUOUS_RUSSIAN.has(ending) && lower.length - cut <= 5) continue;
    if (table.has(lower.slice(from, lower.length - cut))) return true;
  }
  return false;
}
