import { queryKeys } from '@/lib/spelling/fold';
import { isPlainName, joins } from './pieces';
import type { Proposal, ReadText } from './proposals';
import type { AskedName } from './schema';
import { CLOSING_PARTICLES, INNER_PARTICLES } from './tables/grammar';

/** Words of one name, at most, that known people are looked up by. */
const MOST_WORDS = 5;

/** A stretch of a passage's words that may be a known name; `asked` is its place among the names asked for. */
export interface Stretch {
  passage: number;
  first: number;
  last: number;
  asked: number;
}

/** Everything to ask known people for: neighbouring capitalised words, two to five, and each proposal. */
export function askedNames(
  texts: readonly ReadText[],
  proposals: readonly Proposal[],
): { asked: AskedName[]; stretches: Stretch[] } {
  const places = new Map<string, number>();
  const asked: AskedName[] = [];
  const stretches: Stretch[] = [];
  const ask = (passage: number, first: number, last: number) => {
    const { words = [], passage: { text = '' } = {} } = texts[passage] ?? {};
    const name = text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
    let place = places.get(name);
    if (place === undefined) {
      const parts = queryKeys(name).filter((keys) => keys.length > 0);
      place = parts.length === 0 ? -1 : asked.length;
      places.set(name, place);
      if (place >= 0) asked.push({ text: name, parts });
    }
    if (place >= 0) stretches.push({ passage, first, last, asked: place });
  };
  texts.forEach((text, passage) => {
    for (const [first, last] of neighbours(text)) ask(passage, first, last);
  });
  for (const { passage, first, last, count, context } of proposals) {
    // a word alone is a name only beside a courtesy or an office, unless it refers back to a full name
    const alone = count === 1 && (context.honorific || context.noun === 'people' || last > first);
    if (alone || last - first >= MOST_WORDS) ask(passage, first, last);
  }
  return { asked, stretches };
}

function neighbours({ words, know }: ReadText): [number, number][] {
  const found: [number, number][] = [];
  for (let first = 0; first < words.length; first += 1) {
    const start = words[first];
    if (start === undefined || start.shape === 'small' || start.shape === 'number') continue;
    let plain = Number(isNamed(know[first]));
    for (let last = first + 1; last < first + MOST_WORDS; last += 1) {
      const word = words[last];
      const before = words[last - 1];
      if (word === undefined || before === undefined || word.shape === 'number' || !joins(before, word))
        break;
      if (isNamed(know[last])) plain += 1;
      if (word.shape === 'small') {
        // a particle may stand inside (van der Berg), nothing else
        if (!INNER_PARTICLES.has(word.lower) && !CLOSING_PARTICLES.has(word.lower)) break;
        if (!CLOSING_PARTICLES.has(word.lower)) continue;
      }
      if (plain > 0) found.push([first, last]);
    }
  }
  return found;
}

function isNamed(knowledge: ReadText['know'][number] | undefined): boolean {
  return knowledge !== undefined && isPlainName(knowledge);
}
