import type { Block } from '@/lib/intake/formats/blocks';
import { beginsWithMarker } from '@/lib/intake/formats/list-markers';
import { findFurniture, type PdfPageLines } from '@/lib/intake/formats/pdf-furniture';
import type { PdfLine } from '@/lib/intake/formats/pdf-lines';

type Paragraph = { lines: PdfLine[]; hint: Block['hint'] };
/** What the lines of a whole file have in common: height of its usual letters, and step from line to line by it. */
type Measure = { letters: number; step: number };

/**
 * The blocks of a PDF from the lines of its pages. Lines of one paragraph stay apart by a line break; a paragraph
 * that goes on over a page is one block, with the offset of the break. Running heads and feet stand before the
 * first block that begins on their page.
 */
export function joinPages(pages: readonly PdfPageLines[]): Block[] {
  const furniture = findFurniture(pages);
  const measure = measureLines(pages.flatMap(({ lines }) => lines.filter((line) => !furniture.has(line))));
  const blocks: Block[] = [];
  /** Where the last block of running text stands, to which the next page may add. */
  let open: number | null = null;
  for (const page of pages) {
    const body = page.lines.filter((line) => !furniture.has(line));
    const [first, ...rest] = cutParagraphs(body, measure);
    const before = open === null ? undefined : blocks[open];
    const continues = before !== undefined && first !== undefined && goesOn(before, first, measure);
    if (continues && open !== null) blocks[open] = append(before, first);
    const edge = page.lines.filter((line) => furniture.has(line));
    const fresh: Block[] = edge.map(({ text }) => ({ hint: 'furniture', text }));
    fresh.push(...(continues ? rest : [first, ...rest]).flatMap((one) => (one ? [blockOf(one)] : [])));
    const [opening, ...others] = fresh;
    if (opening) blocks.push(continues ? opening : { ...opening, breaks: [0] }, ...others);
    const last = blocks.findLastIndex(({ hint }) => hint === 'paragraph');
    open = last === -1 ? null : last;
  }
  return blocks;
}

const textOf = ({ lines }: Paragraph): string => lines.map(({ text }) => text).join('\n');
const blockOf = (paragraph: Paragraph): Block => ({ hint: paragraph.hint, text: textOf(paragraph) });

function append(before: Block, more: Paragraph): Block {
  const at = before.text.length + 1;
  return { ...before, text: `${before.text}\n${textOf(more)}`, breaks: [...(before.breaks ?? []), at] };
}

/** A sentence that has not ended, and goes on as one would: in the same letters, without a marker of its own. */
function goesOn(before: Block, { lines: [first], hint }: Paragraph, { letters }: Measure): boolean {
  if (!first || hint !== 'paragraph' || Math.abs(first.height - letters) > letters * 0.15) return false;
  const end = before.text.slice(-40);
  if (/[.;:!?…]["”»’)]?[⁰¹²³⁴-⁹]*$/.test(end) || beginsWithMarker(first.text)) return false;
  return /^[\p{Ll}\d("“«]/u.test(first.text) || /[,\-\p{Ll}]$/u.test(end);
}

function cutParagraphs(lines: readonly PdfLine[], measure: Measure): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let last: PdfLine | null = null;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && last && !begins(line, last, open, measure)) open.lines.push(line);
    else paragraphs.push({ lines: [line], hint: hintOf(line, measure) });
    last = line;
  }
  return paragraphs;
}

function begins(line: PdfLine, last: PdfLine, { lines }: Paragraph, { step }: Measure): boolean {
  const down = line.y - last.y;
  if (down < 0) return !/[\p{Ll},-]$/u.test(last.text) || beginsWithMarker(line.text); // top of the next column
  const height = Math.max(line.height, last.height);
  if (down > height * step * 1.28) return true;
  if (Math.abs(line.height - last.height) > height * 0.15) return true;
  const ended = /[.;:,!?]["”»’)]?[⁰¹²³⁴-⁹]*$|\b(?:and|or|et|och|und|и|және)$/.test(last.text);
  if (beginsWithMarker(line.text) && (ended || line.left < last.left - 4)) return true;
  const margin = Math.min(...lines.map(({ left }) => left));
  // an indented first line after a full one; a hanging one stands out to the left
  const indented = line.left > margin + height * 0.8 && lines.length > 1 && last.left < line.left - 4;
  return /[.!?:]["”»’)]?$/.test(last.text) && indented;
}

function hintOf(line: PdfLine, { letters }: Measure): Block['hint'] {
  if (line.height > letters * 1.15) return 'heading';
  const marked = /^(?:[⁰¹²³⁴-⁹]+|\(\d{1,3}\)|\d{1,3}(?=\s)|\*)/.test(line.text);
  return line.height < letters * 0.92 && marked ? 'footnote' : 'paragraph';
}

function measureLines(lines: readonly PdfLine[]): Measure {
  const byHeight = new Map<number, number>();
  for (const { height, text } of lines) {
    const rounded = Math.round(height * 2) / 2;
    byHeight.set(rounded, (byHeight.get(rounded) ?? 0) + text.length);
  }
  const [letters = 10] = [...byHeight].sort(([, one], [, other]) => other - one)[0] ?? [];
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const down = next ? (next.y - line.y) / Math.max(1, line.height) : 0;
    return next && Math.abs(next.height - line.height) < 1 && down > 0.8 && down < 3 ? [down] : [];
  });
  steps.sort((one, other) => one - other);
  return { letters, step: steps[Math.floor(steps.length / 4)] ?? 1.2 };
}
