/** A passage as far as it is compared with its other language. */
export type AlignPassage = { id: number; label: string; kind: string; kindOrdinal: number; ordinal: number };

/** Two passages that say the same, or one that has no other. */
export type AlignedPair = { one: number | null; other: number | null };

const unnumbered = new Set(['title', 'date', 'reference', 'url', 'header', 'footer']);

/**
 * The passages of two texts of one document side by side, in the order of the first: by label, then those left over
 * by their place among passages of their kind. Letters and numbers of paragraphs are the same in every language of
 * a resolution; what has none keeps its order. Passages of the second that have no other stand behind the one
 * before them.
 */
export function alignPassages(one: readonly AlignPassage[], other: readonly AlignPassage[]): AlignedPair[] {
  const left = new Map(other.map((passage) => [passage.label, passage]));
  const partner = new Map<number, AlignPassage>();
  for (const passage of one) {
    const same = left.get(passage.label);
    if (same === undefined) continue;
    partner.set(passage.id, same);
    left.delete(passage.label);
  }
  for (const passage of one) {
    if (partner.has(passage.id)) continue;
    const same = [...left.values()].find(
      ({ kind, kindOrdinal }) =>
        kind === passage.kind && (kindOrdinal === passage.kindOrdinal || unnumbered.has(kind)),
    );
    if (same === undefined) continue;
    partner.set(passage.id, same);
    left.delete(same.label);
  }
  const pairs: AlignedPair[] = [...one]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ id }) => ({ one: id, other: partner.get(id)?.id ?? null }));
  for (const passage of [...left.values()].sort((a, b) => a.ordinal - b.ordinal)) {
    const before = other
      .filter(({ ordinal }) => ordinal < passage.ordinal)
      .sort((a, b) => b.ordinal - a.ordinal)[0];
    const at = before === undefined ? -1 : pairs.findIndex((pair) => pair.other === before.id);
    pairs.splice(at + 1, 0, { one: null, other: passage.id });
  }
  return pairs;
}
