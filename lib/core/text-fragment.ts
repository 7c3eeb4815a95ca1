/**
 * Addresses that lead to the very words on a page: text fragments (WICG, Scroll To Text Fragment). A browser that does
 * not know them, or does not find the words, opens the page at its top.
 */

/** Words at either end by which a longer text is found. */
const wordsAtEnds = 5;
const wordsWhole = 12;

/** Number, letter, dash or bullet before a passage: on a page it often stands in a box of its own. */
const marker = /^\s*(?:\(?[\p{L}\p{N}]{1,4}[.)]|[–—•·*-])\s+/u;

/** The address of these words on the page. Of a longer text, its first and last words. */
export function addressOfWords(page: string, text: string): string {
  const words = text.replace(marker, '').trim().split(/\s+/u);
  const whole = words.length <= wordsWhole;
  const ends = whole ? [words] : [words.slice(0, wordsAtEnds), words.slice(-wordsAtEnds)];
  const directive = `:~:text=${ends.map((part) => term(part.join(' '))).join(',')}`;
  return page.includes('#') ? `${page}${directive}` : `${page}#${directive}`;
}

/** A hyphen would be read as the sign of a prefix or suffix. */
function term(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
