import type { DocumentPassage } from '@/lib/record/document-schema';

type Mention = DocumentPassage['mentions'][number];
type Span = { start: number; end: number };

/** A piece of a passage that is marked in one way all through; pieces in order give the whole text. */
export type Piece = {
  start: number;
  text: string;
  /** Whom it names; null: nobody. */
  person: Mention['person'] | null;
  /** The cited stretch it is part of; null: words that nothing rests on. */
  stretch: Span | null;
  /** The first words of its stretch that are no name: the one place of the stretch to lead on from. */
  leads: boolean;
};

/** Stretches of the text that something rests on: overlapping quotes are one. Spans outside the text are left out. */
export function stretchesOf(text: string, fragments: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  const within = fragments.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  for (const { start, end } of within.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/**
 * The text cut at every border of a name or a cited stretch. Spans are [start, end) in UTF-16 code units. Of names
 * that overlap, the first stays.
 */
export function piecesOf(text: string, mentions: readonly Mention[], fragments: readonly Span[]): Piece[] {
  const names = namesOf(text, mentions);
  const stretches = stretchesOf(text, fragments);
  const borders = [...names, ...stretches].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...borders, text.length])].sort((a, b) => a - b);
  const led = new Set<Span>();
  return cuts.slice(0, -1).map((start, index) => {
    const words = text.slice(start, cuts[index + 1]);
    const person = names.find((name) => name.start <= start && start < name.end)?.person ?? null;
    const stretch = stretches.find((each) => each.start <= start && start < each.end) ?? null;
    const leads = stretch !== null && person === null && /\p{L}{2}/u.test(words) && !led.has(stretch);
    if (leads) led.add(stretch);
    return { start, text: words, person, stretch, leads };
  });
}

function namesOf(text: string, mentions: readonly Mention[]): Mention[] {
  const names: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const reached = names.at(-1)?.end ?? 0;
    if (mention.start >= reached && mention.end <= text.length && mention.end > mention.start)
      names.push(mention);
  }
  return names;
}
