export type HeldPassage = { id: number; label: string; text: string };
export type NearPlace = { label: string; words: string };

const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{N}’'-]+/gu)];
const plain = (word: string) => word.toLowerCase().replace(/[’']/gu, "'");

/** Passages in which these words stand character for character. */
export function passagesWith<Passage extends { text: string | null }>(
  passages: readonly Passage[],
  quote: string,
): Passage[] {
  return passages.filter(({ text }) => text?.includes(quote));
}

/**
 * Where in these passages words stand that are most like the quote: a stretch as long as it with most of its words;
 * null when not half of them stand together anywhere. For somebody who has to see what they mistyped.
 */
export function findNearPlace(passages: readonly HeldPassage[], quote: string): NearPlace | null {
  const wanted = wordsOf(quote).map(([word]) => plain(word));
  if (wanted.length === 0) return null;
  let best: { shared: number; place: NearPlace } | null = null;
  for (const { label, text } of passages) {
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at += 1) {
      const stretch = words.slice(at, at + wanted.length);
      const bag = stretch.map(([word]) => plain(word));
      const shared = wanted.filter((word) => {
        const found = bag.indexOf(word);
        if (found !== -1) bag.splice(found, 1);
        return found !== -1;
      }).length;
      if (shared <= (best?.shared ?? 0)) continue;
      const [first, last] = [stretch[0], stretch.at(-1)];
      if (!first || !last) continue;
      best = { shared, place: { label, words: text.slice(first.index, last.index + last[0].length) } };
    }
  }
  return best !== null && best.shared * 2 >= wanted.length ? best.place : null;
}
