import type { Lexicon } from '@/lib/intake/suggestions/lexicon';
import { ENGLISH } from '@/lib/intake/suggestions/tables/english';
import { FRENCH } from '@/lib/intake/suggestions/tables/french';
import { GERMAN } from '@/lib/intake/suggestions/tables/german';
import { KAZAKH } from '@/lib/intake/suggestions/tables/kazakh';
import { RUSSIAN } from '@/lib/intake/suggestions/tables/russian';
import { SWEDISH } from '@/lib/intake/suggestions/tables/swedish';

const lexicons: Readonly<Record<string, Lexicon>> = {
  de: GERMAN,
  en: ENGLISH,
  fr: FRENCH,
  kk: KAZAKH,
  ru: RUSSIAN,
  sv: SWEDISH,
};

/** The lexicon of a language, by the first part of its BCP 47 tag; null where there is none. */
export function lexiconOf(language: string): Lexicon | null {
  const tag = language.toLowerCase().split(/[-_]/u)[0] ?? '';
  return Object.hasOwn(lexicons, tag) ? (lexicons[tag] ?? null) : null;
}

/** The languages that have a lexicon. */
export const languages: readonly string[] = Object.keys(lexicons);
