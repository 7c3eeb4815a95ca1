import { ACRONYMS } from './tables/institutions';
import { DEMONYMS, NO_PLACES, PLACE_PHRASES, PLACES } from './tables/places';

const LANGUAGES = ['en', 'sv', 'fr', 'de', 'ru', 'kk'] as const;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const WORDS = /\p{L}[\p{L}\p{M}’'-]*/gu;
const LEAST_STEM = 5;

/** Codes of unions and of nothing. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const { countries, phrases } = countryNames();
const countryStems: ReadonlySet<string> = new Set(
  [...countries].filter((word) => CYRILLIC.test(word)).map((word) => word.replace(/[аяьйеио]$/u, '')),
);

/** Whether a word (in small letters, any of the languages read, Russian and Kazakh endings minded) is a place's name. */
export function isPlace(lower: string): boolean {
  if (PLACES.has(lower) || countries.has(lower)) return true;
  if (lower.endsWith('s') && lower.length > LEAST_STEM && countries.has(lower.slice(0, -1))) return true;
  if (CYRILLIC.test(lower)) {
    for (let cut = 1; cut <= 4 && lower.length - cut >= LEAST_STEM; cut += 1) {
      const stem = lower.slice(0, lower.length - cut);
      if (countryStems.has(stem) || PLACES.has(stem)) return true;
    }
  }
  return lower.includes('-') && lower.split('-').every((part) => part.length > 1 && isPlace(part));
}

/** Whether two neighbouring words begin a place's name of several words: Hong Kong, Sri Lanka, Abu Dhabi. */
export function isPlacePhrase(lower: string, next: string): boolean {
  return phrases.has(`${lower} ${next}`) || PLACE_PHRASES.has(`${lower} ${next}`);
}

/** Whether a word says of which country or people something is, in English. */
export function isDemonym(lower: string): boolean {
  if (DEMONYMS.has(lower) || countries.has(lower.replace(/(?<=stan)i(?:s|an)?$/u, ''))) return true;
  return lower.includes('-') && lower.split('-').every((part) => DEMONYMS.has(part) || ACRONYMS.has(part));
}

/** Names of countries in the languages read, as ICU has them, so that none is forgotten. */
function countryNames(): { countries: ReadonlySet<string>; phrases: ReadonlySet<string> } {
  const single = new Set<string>();
  const several = new Set<string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const one of letters) {
      for (const other of letters) {
        if (NO_COUNTRIES.has(one + other)) continue;
        const name = names.of(one + other)?.toLowerCase() ?? '';
        const [first, second] = name.match(WORDS) ?? [];
        // of a name of several words only the long ones tell: not Hong, Costa or Cape
        const least = second === undefined ? 4 : 6;
        for (const word of name.match(WORDS) ?? []) {
          if (word.length >= least && !NO_PLACES.has(word)) single.add(word);
        }
        if (first !== undefined && second !== undefined) several.add(`${first} ${second}`);
      }
    }
  }
  return { countries: single, phrases: several };
}
