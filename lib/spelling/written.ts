import type { FoldedName } from './fold';
import type { Lattice } from './lattice';
import { WRITTEN_AS } from './sounds';

/** A folded name in English-press letters, each part by its likeliest reading. */
export function written(name: FoldedName): string {
  return name.parts
    .map(({ plain }) => plain)
    .filter((part) => part !== '')
    .join(' ');
}

/** The cheapest way through a lattice, in English-press letters. */
export function likeliest(lattice: Lattice): string {
  const costs: number[] = new Array(lattice.end + 1).fill(99);
  const texts: string[] = new Array(lattice.end + 1).fill('');
  costs[0] = 0;
  for (let node = 0; node < lattice.end; node += 1) {
    const cost = costs[node] ?? 99;
    const until = lattice.first[node + 1] ?? 0;
    for (let arc = lattice.first[node] ?? 0; arc < until; arc += 1) {
      const to = lattice.to[arc] ?? 0;
      // of two readings equally likely the shorter way (the longer letter group) wins
      const price = cost + (lattice.doubt[arc] ?? 0) + 0.001;
      if (price >= (costs[to] ?? 99)) continue;
      costs[to] = price;
      texts[to] = added(texts[node] ?? '', WRITTEN_AS[lattice.sound[arc] ?? -1] ?? '');
    }
  }
  return texts[lattice.end] ?? '';
}

/** A letter that repeats the one before it is written once. */
function added(text: string, letters: string): string {
  return text.endsWith(letters) ? text : text + letters;
}
