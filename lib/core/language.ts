/** The languages readers are answered in; the first stands at the root, the others under a prefix of their own. */
export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = 'en';

/**
 * How the press tells the renderer the language of a page. Whoever asks from outside is not believed: the press takes
 * this header out of every request that it passes on.
 */
export const languageHeader = 'x-habeas-language';

/** The language of that name, or null. */
export function readLanguage(name: string | null | undefined): Language | null {
  return languages.find((language) => language === name) ?? null;
}

const prefix = /^\/([a-z]{2})(?=\/|$)/;

/** The language an address is in: that of its prefix, else the one at the root. */
export function languageOf(path: string): Language {
  const named = readLanguage(prefix.exec(path)?.[1]);
  return named ?? defaultLanguage;
}

/** The path without its language: `/ru/people` is `/people`, `/ru` is `/`. */
export function withoutLanguage(path: string): string {
  return languageOf(path) === defaultLanguage ? path : path.slice(3) || '/';
}

/** The path in a language, query and fragment with it: `/people?page=2` in Kazakh is `/kk/people?page=2`, `/` is `/kk`. */
export function inLanguage(path: string, language: Language): string {
  const bare = withoutLanguage(path);
  if (language === defaultLanguage) return bare;
  return `/${language}${bare.replace(/^\/(?=$|[?#])/, '')}`;
}
