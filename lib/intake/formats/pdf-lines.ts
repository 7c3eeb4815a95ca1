import { raise } from '@/lib/intake/formats/superscripts';

/** A run of letters as the file places it: left edge, baseline counted downwards, width and height in points. */
export type PdfRun = { text: string; x: number; y: number; width: number; height: number };
export type PdfLine = { text: string; left: number; right: number; y: number; height: number };
export type PdfPage = { width: number; height: number; runs: readonly PdfRun[] };
type Row = { y: number; height: number; runs: PdfRun[] };

/** Runs whose baselines differ by less than that share of a letter's height stand in one row. */
const rowTolerance = 0.45;
/** Where the gap between two columns may lie, as shares of the page's width, and how wide it is at least. */
const gutterZone = { from: 0.3, to: 0.7, points: 8 };
const minColumnRows = 6;

/** The lines of a page in reading order: downwards, and where it is plainly set in two columns, the left one first. */
export function pageLines(page: PdfPage): PdfLine[] {
  const rows = cutRows(page.runs);
  const gutter = findGutter(rows, page.width);
  if (gutter === null) return rows.map((row) => lineOf(row.runs)).filter(isLine);
  const lines: PdfLine[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  for (const row of rows) {
    if (crosses(row, gutter)) {
      lines.push(...left, ...right, lineOf(row.runs));
      left = [];
      right = [];
      continue;
    }
    const [before, after] = split(row, gutter);
    if (before.length > 0) left.push(lineOf(before));
    if (after.length > 0) right.push(lineOf(after));
  }
  return [...lines, ...left, ...right].filter(isLine);
}

const isLine = ({ text }: PdfLine): boolean => text !== '';
const isBlank = ({ text }: PdfRun): boolean => text.trim() === '';

function cutRows(runs: readonly PdfRun[]): Row[] {
  const rows: Row[] = [];
  const sorted = [...runs].sort((one, other) => one.y - other.y || one.x - other.x);
  for (const run of sorted) {
    if (run.text === '') continue;
    const row = rows.at(-1);
    if (row && run.y - row.y <= rowTolerance * Math.max(run.height, row.height)) {
      // the baseline of the largest letters: a raised mark may come first
      if (run.height > row.height && !isBlank(run)) Object.assign(row, { y: run.y, height: run.height });
      row.runs.push(run);
    } else rows.push({ y: run.y, height: run.height, runs: [run] });
  }
  return rows.map((row) => ({ ...row, runs: row.runs.sort((one, other) => one.x - other.x) }));
}

const crosses = ({ runs }: Row, x: number): boolean =>
  runs.some((run) => !isBlank(run) && run.x < x && run.x + run.width > x);

function split({ runs }: Row, x: number): [PdfRun[], PdfRun[]] {
  const words = runs.filter((run) => !isBlank(run));
  return [words.filter((run) => run.x < x), words.filter((run) => run.x >= x)];
}

/** The middle of the gap between two columns of text; null when there are none, or when they are a table's. */
function findGutter(rows: readonly Row[], pageWidth: number): number | null {
  let best: { x: number; both: number } | null = null;
  const { from, to, points } = gutterZone;
  for (let x = pageWidth * from; x <= pageWidth * to; x += 4) {
    const crossing = rows.filter((row) => crosses(row, x)).length;
    // most pages are one column, and their lines say so at once
    if (crossing > rows.length / 2) continue;
    const parted = rows.filter((row) => !crosses(row, x - points / 2) && !crosses(row, x + points / 2));
    const sides = parted.map((row) => split(row, x));
    const both = sides.filter(([left, right]) => left.length > 0 && right.length > 0);
    if (both.length < minColumnRows || crossing > both.length / 2) continue;
    if (!isFilled(both.map(([left]) => left)) || !isFilled(both.map(([, right]) => right))) continue;
    if (best === null || both.length > best.both) best = { x, both: both.length };
  }
  return best?.x ?? null;
}

/** Lines of running text fill their column; entries of a table do not. */
function isFilled(column: PdfRun[][]): boolean {
  const lines = column.map(lineOf);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const filled = lines.filter((line) => line.right - line.left > (right - left) * 0.6);
  return filled.length > lines.length * 0.6 && right - left > 80;
}

/** Runs of one line as text: one blank where the file leaves a gap, raised numbers as raised signs. */
function lineOf(runs: readonly PdfRun[]): PdfLine {
  const words = runs.filter((run) => !isBlank(run));
  const height = Math.max(0, ...words.map((run) => run.height));
  const y = words.find((run) => run.height === height)?.y ?? runs[0]?.y ?? 0;
  let text = '';
  let end: number | null = null;
  let last: PdfRun | null = null;
  for (const run of runs) {
    // some files print letters twice, shifted a little, to make them bold
    if (last && last.text === run.text && Math.abs(last.x - run.x) < 1 && !isBlank(run)) continue;
    const gap = end === null ? 0 : run.x - end;
    if (gap > height * 0.2 && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    const raised = run.height < height * 0.92 && y - run.y > height * 0.15;
    text += raised ? raise(run.text) : run.text;
    end = Math.max(end ?? run.x, run.x + run.width);
    last = run;
  }
  return {
    text: text.replace(/[ \t]{2,}/g, ' ').replace(/^[ \t]+|[ \t]+$/g, ''),
    left: Math.min(...words.map((run) => run.x)),
    right: Math.max(...words.map((run) => run.x + run.width)),
    y,
    height,
  };
}
