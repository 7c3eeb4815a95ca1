/** Characters of a query that are considered; the rest is dropped. */
export const maxQueryLength = 200;

/** Controls, directions and invisible marks: they find nothing and can make a page say something else. */
const unseen =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff0-\ufffb]+/gu;

/**
 * What is searched for, out of whatever was sent: composed letters, single spaces, no invisible characters, at most
 * `maxQueryLength` UTF-16 code units. Empty when nothing remains.
 */
export function cleanQuery(given: string): string {
  const text = given
    .slice(0, maxQueryLength * 4)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  // a cut may part a pair of surrogates
  return text
    .slice(0, maxQueryLength)
    .replace(/\p{Cs}/gu, '')
    .trim();
}
