import { foldName } from '@/lib/spelling/fold';
import { MEN, WOMEN } from '@/lib/spelling/tables/given';
import { EAST_ASIAN_FAMILY, GIVEN_NAMES } from './tables/given-names';
import { FUNCTION_WORDS } from './tables/grammar';
import { ACRONYMS, CAPITAL_WORDS, INSTITUTION_WORDS, ORGANISATION_NOUNS } from './tables/institutions';
import { PEOPLE_NOUNS } from './tables/people-nouns';
import { DEMONYMS, NO_PLACES, PLACES } from './tables/places';
import { FAMILY_ENDING, FAMILY_ENDING_CYRILLIC, NO_FAMILY_ENDING } from './tables/surnames';

/** What a word is known for; a word may be several things. */
export interface Knowledge {
  /** A small word of grammar. */
  grammar: boolean;
  /** President, journalist, wife, prisoner. */
  people: boolean;
  /** Court, ministry, code. */
  institution: boolean;
  /** Kind of organisation: newspaper, movement. */
  organisation: boolean;
  /** Stands with a capital in names of institutions and titles: Human, Rights, Supreme. */
  title: boolean;
  place: boolean;
  demonym: boolean;
  acronym: boolean;
  given: boolean;
  /** A family name that stands first. */
  asianFamily: boolean;
  familyEnding: boolean;
}

export interface Lexicon {
  language: string;
  know(lower: string): Knowledge;
}

const LANGUAGES = ['en', 'sv', 'fr', 'de', 'ru', 'kk'] as const;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const MARKS = /\p{M}+/gu;
const GERMAN_NOUN =
  /.{3}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|nissen|tum)s?$/u;
const COUNTRY_WORDS: ReadonlySet<string> = countryWords();
const lexicons = new Map<string, Lexicon>();

/** What words mean in a language (BCP 47); an unknown language knows the words of all. */
export function lexiconOf(language: string): Lexicon {
  const [base = ''] = language.toLowerCase().split('-');
  const known = lexicons.get(base);
  if (known !== undefined) return known;
  const own = LANGUAGES.some((one) => one === base) ? [base] : [...LANGUAGES];
  // names of things are printed in English everywhere, in Russian where Kazakh is
  const about = [...new Set([...own, 'en', ...(base === 'kk' ? ['ru'] : [])])];
  const gather = (table: Readonly<Record<string, readonly string[]>>, from: readonly string[]) =>
    new Set(from.flatMap((one) => table[one] ?? []));
  const tables = {
    grammar: gather(FUNCTION_WORDS, own),
    people: gather(PEOPLE_NOUNS, about),
    institution: gather(INSTITUTION_WORDS, about),
    organisation: gather(ORGANISATION_NOUNS, about),
    title: gather(CAPITAL_WORDS, about),
  };
  const memo = new Map<string, Knowledge>();
  const bends = bendsOf(base);
  const know = (lower: string): Knowledge => {
    const before = memo.get(lower);
    if (before !== undefined) return before;
    const forms = [lower, ...(lower.includes('-') ? [lower.slice(lower.lastIndexOf('-') + 1)] : [])];
    const holds = (table: ReadonlySet<string>) => forms.some((form) => stemStands(table, form, bends));
    const knowledge: Knowledge = {
      grammar: tables.grammar.has(lower),
      people: holds(tables.people),
      institution: holds(tables.institution) || (base === 'de' && GERMAN_NOUN.test(lower)),
      organisation: holds(tables.organisation),
      title: tables.title.has(lower) || isHyphenTitle(lower, tables.title),
      place: isPlace(lower),
      demonym: isDemonym(lower),
      acronym: ACRONYMS.has(lower),
      given: isGiven(lower),
      asianFamily: EAST_ASIAN_FAMILY.has(plainOf(lower)),
      familyEnding: hasFamilyEnding(lower),
    };
    if (memo.size > 20_000) memo.clear();
    memo.set(lower, knowledge);
    return knowledge;
  };
  const lexicon = { language: base, know };
  lexicons.set(base, lexicon);
  return lexicon;
}

interface Bends {
  /** Letters an ending may have. */
  most: number;
  /** Compounds are found by their last part, of at least so many letters; 0 where there are none. */
  compound: number;
}

function bendsOf(language: string): Bends {
  if (language === 'sv' || language === 'de') return { most: 4, compound: 6 };
  if (language === 'ru') return { most: 3, compound: 0 };
  if (language === 'kk') return { most: 5, compound: 0 };
  if (language === 'fr' || language === 'en') return { most: 0, compound: 0 };
  return { most: 3, compound: 6 };
}

function stemStands(table: ReadonlySet<string>, lower: string, { most, compound }: Bends): boolean {
  if (table.has(lower)) return true;
  if (/[sx]$/.test(lower)) {
    if (table.has(lower.slice(0, -1)) || (lower.endsWith('es') && table.has(lower.slice(0, -2)))) return true;
    if (lower.endsWith('ies') && table.has(`${lower.slice(0, -3)}y`)) return true;
  }
  for (let cut = 1; cut <= most; cut += 1) {
    const stem = lower.slice(0, lower.length - cut);
    if (stem.length < 3 || (stem.length < 5 && cut > 2)) break;
    if (table.has(stem)) return true;
  }
  if (compound === 0) return false;
  for (let from = 2; from + compound <= lower.length; from += 1) {
    for (let cut = 0; cut <= most && lower.length - cut - from >= compound; cut += 1) {
      if (table.has(lower.slice(from, lower.length - cut))) return true;
    }
  }
  return false;
}

function isHyphenTitle(lower: string, titles: ReadonlySet<string>): boolean {
  return (
    lower.includes('-') &&
    lower.split('-').every((part) => titles.has(part) || ACRONYMS.has(part) || isPlace(part))
  );
}

/** A name's word without accents, for tables that are written without. */
function plainOf(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l');
}

function isGiven(lower: string): boolean {
  const [first = ''] = lower.split('-');
  if (first.length < 2) return false;
  if (CYRILLIC.test(first)) {
    for (let cut = 0; cut <= 3 && first.length - cut >= 3; cut += 1) {
      if (isListed(first.slice(0, first.length - cut))) return true;
      if (cut > 0 && (isListed(`${first.slice(0, -cut)}а`) || isListed(`${first.slice(0, -cut)}й`)))
        return true;
    }
    return false;
  }
  return GIVEN_NAMES.has(first) || GIVEN_NAMES.has(plainOf(first)) || isListed(first);
}

function isListed(word: string): boolean {
  const plain = foldName(word).parts[0]?.plain.replace(/(.)\1/g, '$1') ?? '';
  return WOMEN.has(plain) || MEN.has(plain) || (CYRILLIC.test(word) && GIVEN_NAMES.has(plain));
}

function hasFamilyEnding(lower: string): boolean {
  if (lower.length < 5) return false;
  if (CYRILLIC.test(lower)) return FAMILY_ENDING_CYRILLIC.test(lower);
  const bare = lower.length > 5 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return !NO_FAMILY_ENDING.test(lower) && (FAMILY_ENDING.test(plainOf(lower)) || FAMILY_ENDING.test(bare));
}

function isDemonym(lower: string): boolean {
  if (DEMONYMS.has(lower) || COUNTRY_WORDS.has(lower.replace(/(?<=stan)i(?:s|an)?$/u, ''))) return true;
  return lower.includes('-') && lower.split('-').every((part) => DEMONYMS.has(part) || ACRONYMS.has(part));
}

function isPlace(lower: string): boolean {
  if (PLACES.has(lower) || COUNTRY_WORDS.has(lower)) return true;
  if (lower.endsWith('s') && lower.length > 4 && COUNTRY_WORDS.has(lower.slice(0, -1))) return true;
  if (CYRILLIC.test(lower)) {
    for (let cut = 1; cut <= 4 && lower.length - cut >= 5; cut += 1) {
      if (
        COUNTRY_STEMS.has(lower.slice(0, lower.length - cut)) ||
        PLACES.has(lower.slice(0, lower.length - cut))
      )
        return true;
    }
  }
  return lower.includes('-') && lower.split('-').every((part) => part.length > 1 && isPlace(part));
}

/** Every word of every country's name in the languages read; ICU's names, so none is forgotten. */
function countryWords(): ReadonlySet<string> {
  const found = new Set<string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const one of letters) {
      for (const other of letters) {
        const name = names.of(one + other)?.toLowerCase() ?? '';
        for (const word of name.match(/\p{L}[\p{L}\p{M}’'-]{3,}/gu) ?? []) {
          if (!NO_PLACES.has(word)) found.add(word);
        }
      }
    }
  }
  return found;
}

const COUNTRY_STEMS: ReadonlySet<string> = new Set(
  [...COUNTRY_WORDS]
    .filter((word) => CYRILLIC.test(word))
    .flatMap((word) => [word, word.replace(/[аяьйеио]$/u, '')]),
);
