import { align } from './align';
import type { FoldedPart } from './fold';
import type { Lattice } from './lattice';
import type { PartMatch } from './part-likeness';
import { DISTANCE, SOUND_COUNT } from './sounds';

/** Letters of one spelling and the letters of the other that stand for the same sounds. */
export type LetterPair = readonly [string, string];

const NEARLY = 1e-9;

/** The letters that stand for each other along the cheapest way, from the first to the last; '' is none. */
export function letterPairs(one: FoldedPart, other: FoldedPart, match: PartMatch): LetterPair[] {
  const ends = match.stems ?? [{ node: one.lattice.end }, { node: other.lattice.end }];
  const { cost, width } = align(one.lattice, other.lattice, 9, one.vowelless !== other.vowelless);
  const letterOne = lettersAtNodes(one.lattice);
  const letterOther = lettersAtNodes(other.lattice);
  const pairs: LetterPair[] = [];
  let n = ends[0].node;
  let m = ends[1].node;
  let endOne = letterOne[n] ?? -1;
  let endOther = letterOther[m] ?? -1;
  while (n > 0 || m > 0) {
    const step = stepInto(one.lattice, other.lattice, n, m, cost, width);
    if (step === null) return [];
    [n, m] = step;
    const [startOne, startOther] = [letterOne[n] ?? -1, letterOther[m] ?? -1];
    if (startOne < 0 || startOther < 0) continue;
    if (endOne >= 0 && endOther >= 0) {
      pairs.unshift([one.surface.slice(startOne, endOne), other.surface.slice(startOther, endOther)]);
    }
    endOne = startOne;
    endOther = startOther;
  }
  return pairs;
}

function lettersAtNodes({ end, nodeOfLetter }: Lattice): number[] {
  const letters: number[] = new Array(end + 1).fill(-1);
  nodeOfLetter.forEach((node, letter) => {
    if (node >= 0) letters[node] = letter;
  });
  return letters;
}

interface Arrival {
  from: number;
  sound: number;
  doubt: number;
  loss: number;
}

function arrivals({ first, to, sound, doubt, loss }: Lattice, node: number): Arrival[] {
  const found: Arrival[] = [];
  for (let from = 0; from < node; from += 1) {
    for (let arc = first[from] ?? 0; arc < (first[from + 1] ?? 0); arc += 1) {
      if (to[arc] !== node) continue;
      found.push({ from, sound: sound[arc] ?? -1, doubt: doubt[arc] ?? 0, loss: loss[arc] ?? 0 });
    }
  }
  return found;
}

/** The pair of nodes from which the cheapest way comes into (n, m). */
function stepInto(
  one: Lattice,
  other: Lattice,
  n: number,
  m: number,
  cost: Float64Array,
  width: number,
): [number, number] | null {
  const here = cost[n * width + m] ?? 0;
  const ones = arrivals(one, n);
  const others = arrivals(other, m);
  const leads = (from: number, to: number, price: number): boolean =>
    (cost[from * width + to] ?? 1e9) + price <= here + NEARLY;
  for (const p of ones) {
    for (const q of others) {
      if (p.sound < 0 || q.sound < 0) continue;
      const distance = DISTANCE[p.sound * SOUND_COUNT + q.sound] ?? 1;
      if (leads(p.from, q.from, p.doubt + q.doubt + distance)) return [p.from, q.from];
    }
  }
  // unwritten vowels are cheaper than their loss says: take the cheapest way that remains
  let best: [number, number] | null = null;
  let least = 1e9;
  for (const p of ones) {
    const price = cost[p.from * width + m] ?? 1e9;
    if (leads(p.from, m, p.doubt + p.loss)) return [p.from, m];
    if (price < least) [best, least] = [[p.from, m], price];
  }
  for (const q of others) {
    const price = cost[n * width + q.from] ?? 1e9;
    if (leads(n, q.from, q.doubt + q.loss)) return [n, q.from];
    if (price < least) [best, least] = [[n, q.from], price];
  }
  return best;
}
