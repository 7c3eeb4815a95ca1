import { hasFamilyEnding, isAsianFamily, isGiven } from './name-words';
import { isDemonym, isPlace } from './places';
import { stemStands } from './stems';
import { FUNCTION_WORDS } from './tables/grammar';
import { ACRONYMS, CAPITAL_WORDS, INSTITUTION_WORDS, ORGANISATION_NOUNS } from './tables/institutions';
import { PEOPLE_NOUNS } from './tables/people-nouns';

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
  /** What is known of a word in small letters; of a word not `capital` in the text, nothing that names have. */
  know(lower: string, capital?: boolean): Knowledge;
}

const LANGUAGES = ['en', 'sv', 'fr', 'de', 'ru', 'kk'] as const;
/** Endings of nouns that name acts and things, in English, French, Swedish and German. */
const ABSTRACT: Readonly<Record<string, RegExp>> = {
  en: /.{3}(?:tions?|sions?|ments?|ness|ity|ities|ances?|ences?|ships?|hood|isms?|ology|graphy|ures|ives|als|ings|cies|ous|ful|able|ible)$/u,
  fr: /.{3}(?:tions?|sions?|ments?|ité|ités|ances?|ences?|ismes?|iques?)$/u,
  sv: /.{3}(?:tion|tionen|ning|ningen|ningar|het|heten|heter|else|elsen|elser|skap|skapet|ismen?)s?$/u,
  de: /.{3}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|nissen|tum)s?$/u,
};
const MOST_REMEMBERED = 20_000;
const lexicons = new Map<string, Lexicon>();

type Table = Readonly<Record<string, readonly string[]>>;

/** What words mean in a language (BCP 47); an unknown language knows the words of all. */
export function lexiconOf(language: string): Lexicon {
  const [base = ''] = language.toLowerCase().split('-');
  const known = lexicons.get(base);
  if (known !== undefined) return known;
  const own = LANGUAGES.some((one) => one === base) ? [base] : [...LANGUAGES];
  // things are named in English everywhere, in Russian where Kazakh is written
  const about = [...new Set([...own, 'en', ...(base === 'kk' ? ['ru'] : [])])];
  const holder = (table: Table, languages: readonly string[]) => {
    const tables = languages.map((one) => [one, new Set(table[one])] as const);
    return (lower: string) => {
      const end = lower.lastIndexOf('-') + 1;
      return tables.some(
        ([one, stems]) =>
          stemStands(stems, lower, one) ||
          (lower.length - end > 4 && end > 0 && stemStands(stems, lower.slice(end), one)),
      );
    };
  };
  const exactly = (table: Table, languages: readonly string[]) =>
    new Set(languages.flatMap((one) => table[one] ?? []));
  const grammar = exactly(FUNCTION_WORDS, own);
  const titles = exactly(CAPITAL_WORDS, about);
  const people = holder(PEOPLE_NOUNS, about);
  const institution = holder(INSTITUTION_WORDS, about);
  const organisation = holder(ORGANISATION_NOUNS, about);
  const abstract = own.flatMap((one) => ABSTRACT[one] ?? []);
  const judge = (lower: string, capital: boolean): Knowledge => {
    const given = capital && isGiven(lower);
    const parts = lower.split('-');
    return {
      grammar: grammar.has(lower),
      people: people(lower),
      institution: institution(lower) || (base === 'de' && abstract.some((ending) => ending.test(lower))),
      organisation: organisation(lower),
      title:
        titles.has(lower) ||
        (parts.length > 1 &&
          parts.every((part) => titles.has(part) || ACRONYMS.has(part) || isPlace(part))) ||
        (!given && abstract.some((ending) => ending.test(lower))),
      place: capital && isPlace(lower),
      demonym: capital && isDemonym(lower),
      acronym: ACRONYMS.has(lower),
      given,
      asianFamily: capital && isAsianFamily(lower),
      familyEnding: capital && hasFamilyEnding(lower),
    };
  };
  const memos = [new Map<string, Knowledge>(), new Map<string, Knowledge>()] as const;
  const know = (lower: string, capital = true): Knowledge => {
    const memo = memos[capital ? 1 : 0];
    const before = memo.get(lower);
    if (before !== undefined) return before;
    if (memo.size > MOST_REMEMBERED) memo.clear();
    const knowledge = judge(lower, capital);
    memo.set(lower, knowledge);
    return knowledge;
  };
  const lexicon = { language: base, know };
  lexicons.set(base, lexicon);
  return lexicon;
}
