import { type FoldedName, foldName, queryKeys, searchKeys, trigramText } from '@/lib/spelling/fold';
import { likenessOfFolded, type Verdict } from '@/lib/spelling/likeness';

/** A search in memory that works as the site's does: keys first, trigrams second, likeness decides. */
export interface Engine {
  find(query: string): Ranked[];
}
export interface Ranked {
  id: number;
  likeness: number;
  verdict: Verdict;
}

const CANDIDATES = 200;

function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(' ')) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of one) if (other.has(gram)) common += 1;
  return common / (one.size + other.size - common || 1);
}

/** `names[id]` is the printed name of person `id`. */
export function engineOf(names: readonly string[]): Engine {
  const byKey = new Map<string, number[]>();
  const byGram = new Map<string, number[]>();
  const folded: FoldedName[] = names.map((name) => foldName(name));
  const grams = names.map((name) => trigrams(trigramText(name)));
  names.forEach((name, id) => {
    for (const key of searchKeys(name)) push(byKey, key, id);
    for (const gram of grams[id] ?? []) push(byGram, gram, id);
  });

  function bearers(keys: readonly string[]): Set<number> {
    return new Set(keys.flatMap((key) => byKey.get(key) ?? []));
  }

  function nearest(query: string, among: Iterable<number>): number[] {
    const wanted = trigrams(trigramText(query));
    return [...among]
      .map((id) => ({ id, near: similarity(wanted, grams[id] ?? new Set()) }))
      .sort((one, other) => other.near - one.near)
      .slice(0, CANDIDATES)
      .map(({ id }) => id);
  }

  return {
    find(query) {
      const parts = queryKeys(query).map(bearers);
      const [first, ...rest] = [...parts].sort((one, other) => one.size - other.size);
      let candidates = [...(first ?? [])].filter((id) => rest.every((others) => others.has(id)));
      if (candidates.length > CANDIDATES) candidates = nearest(query, candidates);
      let ranked = rank(query, candidates);
      if (ranked[0]?.verdict === 'same') return ranked;
      const either = new Set<number>(candidates);
      for (const part of parts) for (const id of part) either.add(id);
      ranked = rank(
        query,
        new Set([...candidates, ...nearest(query, either), ...nearest(query, everyone(query))]),
      );
      return ranked;
    },
  };

  function everyone(query: string): Set<number> {
    const counts = new Map<number, number>();
    for (const gram of trigrams(trigramText(query))) {
      for (const id of byGram.get(gram) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return new Set(
      [...counts]
        .sort((one, other) => other[1] - one[1])
        .slice(0, 400)
        .map(([id]) => id),
    );
  }

  function rank(query: string, candidates: Iterable<number>): Ranked[] {
    const asked = foldName(query);
    const ranked: Ranked[] = [];
    for (const id of candidates) {
      const name = folded[id];
      if (name !== undefined) ranked.push({ id, ...likenessOfFolded(asked, name) });
    }
    return ranked.sort((one, other) => other.likeness - one.likeness);
  }
}

function push<K>(map: Map<K, number[]>, key: K, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}
