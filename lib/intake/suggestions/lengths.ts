import { eachOf, type Lexicon, stands, whole } from '@/lib/intake/suggestions/lexicon';
import type { StatementDetail } from '@/lib/statements/schema';

type Sentence = Extract<StatementDetail, { kind: 'sentence' }>;
type Part = Sentence['parts'][number];
type Qualifier = 'exactly' | 'almost' | 'about' | 'at_least';

/** A length of time as a text gives it; `start` and `end` in the text searched. */
export type Length = { duration: string; qualifier: Qualifier; start: number; end: number };

const numbersOf = ({ numbers }: Lexicon) =>
  `(?<n>\\d{1,2}|${Object.keys(numbers)
    .sort((one, other) => other.length - one.length)
    .join('|')})`;

/** The lengths a text gives, in order: "seven years and six months", "five-year", "treåriga", "семи лет". */
export function lengthsIn(text: string, lexicon: Lexicon): Length[] {
  const { years, monthsLong, days, half, numbers } = lexicon;
  const unit = `(?:(?<ys>${years})|(?<ms>${monthsLong})|(?<ds>${days}))`;
  const found: Length[] = [];
  for (const match of eachOf(whole(`${numbersOf(lexicon)}(?<h>\\s+(?:${half}))?[\\s-]*${unit}`), text)) {
    const { n = '', h, ys, ms, ds } = match.groups ?? {};
    const count = Number.isNaN(Number(n)) ? numbers[n.toLowerCase()] : Number(n);
    if (count === undefined || count === 0 || (h !== undefined && ys === undefined)) continue;
    const last = found.at(-1);
    const end = match.index + match[0].length;
    const joined = last && /^\s*(?:,\s*)?\S{0,4}\s*$/u.test(text.slice(last.end, match.index));
    if (last && joined && /^P\d+Y$/u.test(last.duration) && ms !== undefined) {
      found.splice(-1, 1, { ...last, duration: `${last.duration}${count}M`, end });
      continue;
    }
    const letter = ys !== undefined ? 'Y' : ms !== undefined ? 'M' : ds !== undefined ? 'D' : '';
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    found.push({
      duration: `P${count}${letter}${h === undefined ? '' : '6M'}`,
      qualifier: qualifierOf(before, lexicon),
      start: match.index,
      end,
    });
  }
  return found;
}

function qualifierOf(before: string, { almost, about, atLeast }: Lexicon): Qualifier {
  const last = (words: string) => stands(`(?:${words})\\s*$`, before);
  if (last(almost)) return 'almost';
  if (last(about)) return 'about';
  return last(atLeast) ? 'at_least' : 'exactly';
}

const part = (kind: Part['kind'], duration: string | null = null): Part => ({
  kind,
  duration,
  amount: null,
  currency: null,
});

/**
 * The parts of a sentence in the words that follow "sentenced to", and where they end. Null when they name none: a
 * sentence of which nothing is said is not one.
 */
export function partsIn(
  text: string,
  lexicon: Lexicon,
): { parts: Part[]; inAbsentia: boolean; end: number } | null {
  const kinds: [Part['kind'], string][] = [
    ['life', lexicon.life],
    ['suspended', lexicon.suspended],
    ['colony', lexicon.colony],
    ['probation', lexicon.probation],
    ['ban', lexicon.ban],
    ['fine', lexicon.fine],
    ['prison', lexicon.prison],
  ];
  const named = kinds.flatMap(([kind, words]) => {
    const match = whole(words, 'iu').exec(text);
    return match ? [{ kind, start: match.index, end: match.index + match[0].length }] : [];
  });
  named.sort((one, other) => one.start - other.start);
  const lengths = lengthsIn(text, lexicon);
  const absent = whole(lexicon.inAbsentia, 'iu').exec(text);
  const end = Math.max(
    absent ? absent.index + absent[0].length : 0,
    ...[...named, ...lengths].map((each) => each.end),
    0,
  );
  const inAbsentia = absent !== null;
  const parts = lengths.map((length, at): Part => {
    const limit = lengths[at + 1]?.start ?? text.length;
    const from = lengths[at - 1]?.end ?? 0;
    const after = named.find(({ start }) => start >= length.end && start - length.end < 40 && start < limit);
    const before = named
      .filter(({ start, end }) => start >= from && end <= length.start && length.start - end < 30)
      .at(-1);
    // "a suspended sentence of two years", "ten years in a penal colony", "two years"
    const within = named.find(({ start, end }) => start >= length.start && end <= length.end);
    return part((after ?? within ?? before)?.kind ?? 'prison', length.duration);
  });
  const told = (kind: Part['kind']) => parts.some((each) => each.kind === kind);
  const suspended = named.some(({ kind }) => kind === 'suspended') && parts[0]?.kind === 'prison';
  if (suspended && parts[0]) parts.splice(0, 1, part('suspended', parts[0].duration));
  const confined = () => told('prison') || told('life') || told('suspended') || told('colony');
  for (const { kind } of named) {
    if (told(kind) || (kind === 'prison' && confined())) continue;
    if (kind === 'colony' && told('prison')) continue;
    if (kind !== 'prison' || !confined()) parts.push(part(kind));
  }
  return parts.length === 0 ? null : { parts, inAbsentia, end };
}
