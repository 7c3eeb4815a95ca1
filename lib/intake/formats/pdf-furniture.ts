import type { PdfLine } from '@/lib/intake/formats/pdf-lines';

export type PdfPageLines = { height: number; lines: PdfLine[] };

/** Head and foot of a page, as shares of its height, and on how many of the pages a line there has to return. */
const zone = 0.15;
const minShare = 0.3;
/** A running head or foot has no more lines than that. */
const maxLines = 5;
const pageNumber =
  /^(?:(?:page|p\.|стр\.|бет|seite|sida)\s*)?[-–—]?\s*\d{1,4}\s*(?:(?:\/|of|из|von|av)\s*\d{1,4})?\s*[-–—]?$/i;

const isEdge = (line: PdfLine, { height }: PdfPageLines): boolean =>
  line.y < height * zone || line.y > height * (1 - zone);

/** Numbers differ from page to page; the place differs by less than a line. */
const sign = (line: PdfLine): string => line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();

/**
 * Lines of all pages that are running heads, running feet or page numbers: what stands outermost in the same
 * words, but for its numbers, at the same height at the edge of at least two pages and of a third of them; and a
 * page number alone at the edge.
 */
export function findFurniture(pages: readonly PdfPageLines[]): Set<PdfLine> {
  const places = new Map<string, Set<number>>();
  const placesOf = (line: PdfLine) =>
    // a line at the border of two steps is found by either
    [Math.floor(line.y / 8), Math.floor((line.y + 4) / 8)].map(
      (step, half) => `${half} ${step} ${sign(line)}`,
    );
  pages.forEach((page, index) => {
    for (const place of page.lines.filter((line) => isEdge(line, page)).flatMap(placesOf)) {
      places.set(place, (places.get(place) ?? new Set()).add(index));
    }
  });
  const returns = (line: PdfLine) =>
    placesOf(line).some((place) => {
      const on = places.get(place)?.size ?? 0;
      return on >= 2 && on >= pages.length * minShare;
    });
  const found = new Set<PdfLine>();
  for (const page of pages) {
    const downwards = [...page.lines].sort((one, other) => one.y - other.y);
    const head = downwards.filter((line) => line.y < page.height * zone);
    const foot = downwards.filter((line) => line.y > page.height * (1 - zone)).reverse();
    for (const inwards of [head, foot]) {
      for (const line of inwards.slice(0, maxLines)) {
        if (!returns(line) && !pageNumber.test(line.text)) break;
        found.add(line);
      }
    }
  }
  return found;
}
