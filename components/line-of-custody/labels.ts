/** Labels that never lie on each other: all measures in px, on an axis of `widthPx`. */

export type Stem = { x: number; words: string };
export type PlacedLabel = Stem & {
  /** 0 is nearest to the bar. */
  lane: number;
  side: 'right' | 'left';
};

const gapPx = 6;
/**
 * Source Sans at 13 px is about 6 px a Latin letter and 7 px a Cyrillic one; a little more, so that other faces fit as
 * well.
 */
export const widthOf = (words: string) =>
  words.length * 6.5 + (words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0);

type Sided = Stem & { side: 'right' | 'left'; from: number; to: number };
type Placed = Sided & { lane: number };

function sided(stem: Stem, side: 'right' | 'left'): Sided {
  const width = widthOf(stem.words) + gapPx;
  const [from, to] = side === 'right' ? [stem.x, stem.x + width] : [stem.x - width, stem.x];
  return { ...stem, side, from, to };
}

/** Right of the stem where there is room; two that would reach over each other's stems both go left. */
function sidesOf(stems: readonly Stem[], widthPx: number): Sided[] {
  const all = stems.map((stem) => {
    const right = sided(stem, 'right');
    return right.to <= widthPx ? right : sided(stem, 'left');
  });
  const reachOver = (a: Sided, b: Sided) =>
    a.side === 'right' && b.side === 'left' && a.to > b.x && b.from < a.x;
  for (let turn = 0; turn < all.length; turn++) {
    for (const [index, label] of all.entries()) {
      if (all.some((other) => reachOver(label, other))) all[index] = sided(label, 'left');
    }
  }
  return all;
}

function free(label: Sided, lane: number, taken: readonly Placed[]): boolean {
  return taken.every((other) => {
    const sameLane = lane === other.lane && label.from < other.to + gapPx && other.from < label.to + gapPx;
    const crossesStem = lane <= other.lane && other.x > label.from - 2 && other.x < label.to + 2;
    const isCrossed = other.lane <= lane && label.x > other.from - 2 && label.x < other.to + 2;
    return !sameLane && !crossesStem && !isCrossed;
  });
}

/**
 * A label beside each stem, in the lowest lane in which it crosses neither another label nor another stem, and
 * in which its own stem crosses no label (stems run from their lane down to the bar). Null when there is no such
 * place for all of them: then they are numbered instead.
 */
export function placeLabels(stems: readonly Stem[], widthPx: number): PlacedLabel[] | null {
  const all = sidesOf(stems, widthPx);
  const left = all.filter(({ side }) => side === 'left').sort((a, b) => a.x - b.x);
  const right = all.filter(({ side }) => side === 'right').sort((a, b) => b.x - a.x);
  const taken: Placed[] = [];
  for (const label of [...left, ...right]) {
    const lane = label.from < 0 ? -1 : stems.findIndex((_, lane) => free(label, lane, taken));
    if (lane < 0) return null;
    taken.push({ ...label, lane });
  }
  return taken.sort((a, b) => a.x - b.x).map(({ x, words, lane, side }) => ({ x, words, lane, side }));
}

/** Numbered marks, in order of place; those that would touch stand above each other. */
export function stackNumbers(xs: readonly number[], diameterPx: number): { x: number; lane: number }[] {
  const taken: { x: number; lane: number }[] = [];
  for (const x of xs) {
    const lane = xs.findIndex((_, candidate) =>
      taken.every((other) => other.lane !== candidate || Math.abs(other.x - x) >= diameterPx + 1),
    );
    taken.push({ x, lane: Math.max(0, lane) });
  }
  return taken;
}

export type Caption = { x: number; width: number; words: string };

/** The widest part of a stretch that no stem cuts. */
function widestPart({ x, width }: Caption, stems: readonly number[]): { x: number; width: number } {
  const cuts = [x, ...stems.filter((stem) => stem > x && stem < x + width).sort((a, b) => a - b), x + width];
  const parts = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? x;
    return { x: start, width: end - start };
  });
  return parts.reduce((best, part) => (part.width > best.width ? part : best), { x, width: 0 });
}

/**
 * Where captions stand over their stretches: in the middle of the widest part between stems, inside the drawing,
 * touching neither the caption before nor a stem. Those without such a place are left out.
 */
export function captionsThatFit<Of extends Caption>(
  captions: readonly Of[],
  widthPx: number,
  stems: readonly number[] = [],
): (Of & { middle: number })[] {
  let reached = Number.NEGATIVE_INFINITY;
  return [...captions]
    .sort((a, b) => a.x - b.x)
    .flatMap((caption) => {
      const half = widthOf(caption.words) / 2;
      const part = widestPart(caption, stems);
      const middle = Math.min(widthPx - half, Math.max(half, part.x + part.width / 2));
      const cut = stems.some((stem) => stem > middle - half - 3 && stem < middle + half + 3);
      if (cut || middle - half < reached + gapPx) return [];
      reached = middle + half;
      return [{ ...caption, middle }];
    });
}
