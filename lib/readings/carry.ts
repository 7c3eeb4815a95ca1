/** A passage of a text, old or new, as far as words are looked for in it. */
export type CarryPassage = { id: number; label: string; text: string | null };

/** Words taken from a passage: [start, end) in UTF-16 code units. */
export type Words = { id: number; passageId: number; start: number; end: number; words: string };

export type Carried = { id: number; passageId: number; start: number; end: number };

/**
 * Where words taken from an old text stand in the corrected one: in the passage of the same label, else in the one
 * other passage that has them. Of several places in a passage, the one that had as many before it. Words that stand
 * nowhere, or in several passages none of which has the label, are broken: nobody guesses which was meant.
 */
export function carryWords(
  before: readonly CarryPassage[],
  after: readonly CarryPassage[],
  words: readonly Words[],
): { carried: Carried[]; broken: number[] } {
  const old = new Map(before.map((passage) => [passage.id, passage]));
  const byLabel = new Map(after.map((passage) => [passage.label, passage]));
  const carried: Carried[] = [];
  const broken: number[] = [];
  for (const one of words) {
    const from = old.get(one.passageId);
    const same = from && byLabel.get(from.label);
    const holding = after.filter(({ text }) => text?.includes(one.words));
    const to = same?.text?.includes(one.words) ? same : holding.length === 1 ? holding[0] : undefined;
    if (from === undefined || to === undefined || to.text === null) {
      broken.push(one.id);
      continue;
    }
    const places = placesOf(to.text, one.words);
    const nth = from.text === null ? -1 : placesOf(from.text, one.words).indexOf(one.start);
    const start = places[nth] ?? nearest(places, one.start);
    carried.push({ id: one.id, passageId: to.id, start, end: start + one.words.length });
  }
  return { carried, broken };
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function nearest(places: readonly number[], start: number): number {
  return places.reduce(
    (best, place) => (Math.abs(place - start) < Math.abs(best - start) ? place : best),
    places[0] ?? 0,
  );
}
