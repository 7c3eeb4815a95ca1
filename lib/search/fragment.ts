/** What Postgres puts around a found word; neither can stand in stored words. */
export const hitStart = '\u0001';
export const hitEnd = '\u0002';
export const maxFragmentWords = 15;

export type Piece = { text: string; hit: boolean };
/** A short piece of a longer text, with the found words marked; `before` and `after`: something was left out there. */
export type Fragment = { pieces: Piece[]; before: boolean; after: boolean };

/**
 * The stretch of at most `maxFragmentWords` words that holds the most found words, the earliest of the best, with
 * the found words as near its middle as the text allows.
 */
export function fragmentOf(marked: string): Fragment {
  const words = marked.split(/\s+/u).filter((word) => word !== '');
  const hits = hitWords(words);
  const start = bestStart(hits, words.length);
  const end = Math.min(words.length, start + maxFragmentWords);
  return {
    pieces: piecesOf(words.slice(start, end), startsInside(words, start)),
    before: start > 0,
    after: end < words.length,
  };
}

/** Which words are, or lie in, a mark. */
function hitWords(words: readonly string[]): boolean[] {
  let inside = false;
  return words.map((word) => {
    const hit = inside || word.includes(hitStart);
    inside = word.lastIndexOf(hitStart) > word.lastIndexOf(hitEnd) || (inside && !word.includes(hitEnd));
    return hit;
  });
}

function bestStart(hits: readonly boolean[], length: number): number {
  if (length <= maxFragmentWords) return 0;
  let best = { first: 0, last: 0, found: 0 };
  hits.forEach((hit, first) => {
    if (!hit) return;
    const window = hits.slice(first, first + maxFragmentWords);
    const found = window.filter(Boolean).length;
    if (found > best.found) best = { first, last: first + window.lastIndexOf(true), found };
  });
  const room = maxFragmentWords - (best.last - best.first + 1);
  const centred = best.first - Math.floor(room / 2);
  return Math.max(0, Math.min(centred, length - maxFragmentWords));
}

function startsInside(words: readonly string[], start: number): boolean {
  const before = words.slice(0, start).join(' ');
  return before.lastIndexOf(hitStart) > before.lastIndexOf(hitEnd);
}

function piecesOf(words: readonly string[], inside: boolean): Piece[] {
  const pieces: Piece[] = [];
  let hit = inside;
  for (const part of words.join(' ').split(new RegExp(`([${hitStart}${hitEnd}])`))) {
    if (part === hitStart) hit = true;
    else if (part === hitEnd) hit = false;
    else if (part !== '') pieces.push({ text: part, hit });
  }
  return pieces;
}
