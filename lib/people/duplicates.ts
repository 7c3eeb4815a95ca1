import { groupBy } from '@/lib/core/group';
import { type FoldedName, foldName } from '@/lib/spelling/fold';
import { likenessOfFolded, type Verdict } from '@/lib/spelling/likeness';

/** Somebody in the casework, with every spelling of their name. */
export type Bearer = { number: number; forms: readonly string[] };

/** Two records that may be of one person, and the two spellings that are most alike. */
export type PossibleDuplicate = {
  one: number;
  other: number;
  likeness: number;
  verdict: Exclude<Verdict, 'different'>;
  forms: [string, string];
};

/** Blocks larger than this are one common name; within them only equal spellings are compared. */
const LARGEST_BLOCK = 60;

type Spelling = { number: number; form: string; folded: FoldedName };

/**
 * Where a spelling can meet another of the same person: each pair of its parts (given and family name in either
 * order), by the two likeliest keys of each part. A name of one part meets by that part alone.
 */
function blocksOf(folded: FoldedName): string[] {
  const parts = folded.parts
    .filter((part) => !part.initial && !part.patronymic && !part.particle)
    .map((part) => part.keys.slice(0, 2));
  const [only] = parts;
  if (parts.length < 2) return only ? only.map((key) => `${key}|`) : [];
  const blocks = new Set<string>();
  for (const [index, first] of parts.entries()) {
    for (const second of parts.slice(index + 1)) {
      for (const a of first) for (const b of second) blocks.add(a < b ? `${a}|${b}` : `${b}|${a}`);
    }
  }
  return [...blocks];
}

/**
 * Pairs among all the people given that may be one person, likeliest first, without comparing all with all:
 * only spellings that share a block are compared. `apart` says which pairs are known to be two people.
 */
export function findDuplicates(
  people: Iterable<Bearer>,
  apart: (one: number, other: number) => boolean,
): PossibleDuplicate[] {
  const blocks = new Map<string, Spelling[]>();
  for (const { number, forms } of people) {
    for (const form of new Set(forms)) {
      const folded = foldName(form);
      for (const block of blocksOf(folded)) {
        const there = blocks.get(block);
        if (there) there.push({ number, form, folded });
        else blocks.set(block, [{ number, form, folded }]);
      }
    }
  }
  const found = new Map<string, PossibleDuplicate>();
  for (const block of blocks.values()) {
    const groups =
      block.length <= LARGEST_BLOCK
        ? [block]
        : [...groupBy(block, ({ form }) => form.toLowerCase()).values()];
    for (const group of groups) compareWithin(group.slice(0, LARGEST_BLOCK), apart, found);
  }
  return [...found.values()].sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
}

function compareWithin(
  group: readonly Spelling[],
  apart: (one: number, other: number) => boolean,
  found: Map<string, PossibleDuplicate>,
): void {
  for (const [index, a] of group.entries()) {
    for (const b of group.slice(index + 1)) {
      if (a.number === b.number) continue;
      const [one, other] = a.number < b.number ? [a, b] : [b, a];
      if (apart(one.number, other.number)) continue;
      const { likeness, verdict } = likenessOfFolded(one.folded, other.folded);
      if (verdict === 'different') continue;
      const pair = `${one.number} ${other.number}`;
      const known = found.get(pair);
      if (known && known.likeness >= likeness) continue;
      found.set(pair, {
        one: one.number,
        other: other.number,
        likeness,
        verdict,
        forms: [one.form, other.form],
      });
    }
  }
}
