import { type PartialDate, partialDate } from '@/lib/core/partial-date';
import { type Dice, diceOf } from '../spelling/random';

/** An invented document that names people. */
export interface Paper {
  slug: string;
  reference: string;
  title: string;
  kind: string;
  language: string;
  stated: PartialDate & { from: string };
  passages: number;
}

const kinds = ['adopted_resolution', 'motion', 'motion', 'statement', 'statement', 'report'];
const languages = ['en', 'en', 'en', 'en', 'en', 'en', 'en', 'sv', 'ru', 'fr'];
const firstYear = 2009;
const lastYear = 2025;

const two = (n: number) => String(n).padStart(2, '0');

const read = new Map<string, PartialDate>();

/** As partialDate, each text read once: reading EDTF takes a quarter of a millisecond, and moments repeat. */
export function dateOf(text: string): PartialDate {
  const known = read.get(text) ?? partialDate(text);
  read.set(text, known);
  return known;
}

/** A day, month or year of the years from `first` to `last` as EDTF; `partial` is the share not known to the day. */
export function momentOf(dice: Dice, partial: number, first: number, last: number): string {
  const year = first + Math.floor(dice.next() * (last - first + 1));
  const month = two(1 + Math.floor(dice.next() * 12));
  const day = two(1 + Math.floor(dice.next() * 28));
  if (!dice.chance(partial)) return `${year}-${month}-${day}`;
  const roll = dice.next();
  if (roll < 0.55) return `${year}-${month}`;
  if (roll < 0.8) return `${year}`;
  return roll < 0.9 ? `${year}-${month}~` : `${year - 1}-${month}/${year}-${month}`;
}

/** Documents for a crowd of that size: one for fifty people, at least three, at most 1,000, in no order. */
export function papersOf(people: number, seed: number): Paper[] {
  const dice = diceOf(seed + 1);
  const count = Math.min(1000, Math.max(3, Math.ceil(people / 50)));
  return Array.from({ length: count }, (_, index) => {
    const stated = dateOf(momentOf(dice, 0.08, firstYear, lastYear));
    const { from } = stated;
    if (from === null) throw new Error('an invented document has a first day');
    return {
      slug: `invented-${index + 1}`,
      reference: `I-${two(index + 1)}/${from.slice(0, 4)}`,
      title: `Invented document ${index + 1} on people in detention`,
      kind: dice.pick(kinds),
      language: dice.pick(languages),
      stated: { ...stated, from },
      passages: 12 + Math.floor(dice.next() * 50),
    };
  });
}

/** Some documents name many people and most name few: the first of the list are drawn most often. Oldest first. */
export function drawPapers(papers: readonly Paper[], count: number, dice: Dice): Paper[] {
  const drawn = new Set<Paper>();
  for (let tries = 0; drawn.size < Math.min(count, papers.length) && tries < count * 5; tries += 1) {
    const paper = papers[Math.floor(dice.next() ** 2 * papers.length)];
    if (paper) drawn.add(paper);
  }
  return [...drawn].sort((a, b) => (a.stated.from < b.stated.from ? -1 : 1));
}
