import type { Block, BlockHint } from '@/lib/intake/formats/blocks';

/**
 * The blocks of a table's row from the blocks of its cells. A row whose cells hold one line each is one block,
 * its cells parted by tabs. A first cell that is a marker alone – "A.", "(1)", "–" – belongs to the words beside
 * it. Every other row is a frame, and what stands in it comes cell by cell.
 */
export function joinRow(cells: readonly Block[][], outer: BlockHint): Block[] {
  const [first, second, ...rest] = cells.filter((blocks) => blocks.length > 0);
  const mark = first?.[0]?.text.trim() ?? '';
  if (first?.length === 1 && second && rest.length === 0 && isMarkerAlone(mark)) {
    const [head, ...others] = second;
    const hint = /^(?:\(\d+\)|[⁰¹²³⁴-⁹]+)$/.test(mark) ? 'footnote' : 'list_entry';
    const text = `${mark} ${head?.text ?? ''}`;
    return [{ ...head, hint: outer === 'paragraph' ? hint : outer, text }, ...others];
  }
  if (first && second && cells.every((blocks) => blocks.length <= 1)) {
    const text = cells.map((blocks) => (blocks[0]?.text ?? '').replace(/[ \t]*\n[ \t]*/g, ' ')).join('\t');
    return [{ hint: outer === 'paragraph' ? 'cell' : outer, text: text.trimEnd() }];
  }
  return cells.flat();
}

const isMarkerAlone = (text: string): boolean =>
  /^(?:[–—•·▪◦*-]|\(?(?:\d{1,3}|[A-Za-z]{1,2}|[ivxlcIVXLC]{1,6})[.)]|\[\d{1,3}\]|[⁰¹²³⁴-⁹]+)$/.test(text);
