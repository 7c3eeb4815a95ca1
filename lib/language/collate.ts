import type { Speech } from '@/lib/language/translate';

const collators = new Map<string, Intl.Collator>();

/**
 * The order of the alphabet of a language, for lists of words in it: in Kazakh қ after к, and і after ы. Names of people
 * stand in Latin letters, which these languages order alike, so the database sorts them once for all.
 */
export function alphabetical({ locale }: Pick<Speech, 'locale'>): (a: string, b: string) => number {
  const collator = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  collators.set(locale, collator);
  return collator.compare;
}
