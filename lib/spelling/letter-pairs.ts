import { align } from './align';
import type { FoldedPart } from './fold';
import type { Lattice } from './lattice';
import type { PartMatch } from './part-likeness';
import { wayTo } from './way';

/** Letters of one spelling and the letters of the other that stand for the same sounds. */
export type LetterPair = readonly [string, string];

/** The letters that stand for each other along the cheapest way, from the first to the last; '' is none. */
export function letterPairs(one: FoldedPart, other: FoldedPart, match: PartMatch): LetterPair[] {
  const [stem, twin] = match.stems ?? [{ node: one.lattice.end }, { node: other.lattice.end }];
  const costs = align(one.lattice, other.lattice, 9, one.rough !== other.rough);
  const steps = wayTo([one.lattice, other.lattice], costs, [stem.node, twin.node]) ?? [];
  const letterOne = lettersAtNodes(one.lattice);
  const letterOther = lettersAtNodes(other.lattice);
  const pairs: LetterPair[] = [];
  let endOne = letterOne[stem.node] ?? -1;
  let endOther = letterOther[twin.node] ?? -1;
  for (const { from } of steps.reverse()) {
    const [startOne, startOther] = [letterOne[from[0]] ?? -1, letterOther[from[1]] ?? -1];
    // inside a letter group of one or the other
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
