import type { Chart, ChartCell, ChartRow, Drawing, Mark, Paint } from '@/lib/figures/schema';

/**
 * Charts as marks, pure. The box is 360 units wide, which is a small telephone, and is shown at most a third wider:
 * letters of 13 units are read on both.
 */
const width = 360;
const letter = 13;
const numberRoom = 44;

/** The drawing of a chart; what its numbers say stands in its table, so marks carry only names for who points at them. */
export function drawChart(chart: Chart): Drawing {
  const { marks, height } = shapes[chart.form](chart);
  return { width, height, title: chart.title, description: chart.rule, marks };
}

const shapes = { bars: drawBars, stacks: drawStacks, days: drawDays };

const fillOf = (paint: Paint): Paint => (paint === 'not_stated' ? 'hatch' : paint);
const sumOf = ({ cells }: ChartRow) => cells.reduce((sum, { count }) => sum + count, 0);
const largest = (rows: readonly ChartRow[]) => Math.max(1, ...rows.map(sumOf));

/** A box of one cell; a thin edge keeps what is hatched or pale apart from the paper. */
function boxOf(row: ChartRow, column: string, cell: ChartCell, at: Mark['at']): Mark {
  const name = column === '' ? `${row.name}: ${cell.count}` : `${row.name}, ${column}: ${cell.count}`;
  return {
    tag: 'rect',
    at,
    fill: fillOf(cell.paint),
    ...(cell.paint === 'not_stated' || cell.paint === 'quiet' ? { stroke: 'not_stated' } : {}),
    ...(cell.href === null ? {} : { leads: { href: cell.href, name } }),
  };
}

const text = (words: string, x: number, y: number, more: Mark['at'] = {}): Mark => ({
  tag: 'text',
  at: { x, y, 'font-size': letter, ...more },
  fill: 'ink',
  words,
});

/** About as many letters as fit a line of the box. */
const cut = (words: string, letters = 50) =>
  words.length > letters ? `${words.slice(0, letters - 1)}…` : words;

/** Rows one below the other: the name over its bar, the number after it. */
function drawRows(rows: readonly ChartRow[], columns: Chart['columns'], top: number) {
  const most = largest(rows);
  const scale = (width - numberRoom) / most;
  const step = 40;
  const marks = rows.flatMap((row, index) => {
    const y = top + index * step;
    let x = 0;
    const boxes = row.cells.flatMap((cell, at) => {
      if (cell.count === 0) return [];
      const breadth = Math.max(1.5, cell.count * scale);
      const column = columns.length > 1 ? (columns[at]?.name ?? '') : '';
      const box = boxOf(row, column, cell, { x: round(x), y: y + 19, width: round(breadth), height: 12 });
      x += breadth;
      return [box];
    });
    return [text(cut(row.name), 0, y + 13), ...boxes, text(String(sumOf(row)), round(x + 6), y + 30)];
  });
  return { marks, height: top + rows.length * step };
}

const round = (value: number) => Math.round(value * 100) / 100;

function drawBars({ rows, columns, undrawn }: Chart) {
  return drawRows(undrawn === 0 ? rows : rows.slice(0, -undrawn), columns, 0);
}

function drawStacks({ rows, columns }: Chart) {
  const legend = drawLegend(columns, 0);
  const { marks, height } = drawRows(rows, columns, legend.height + 8);
  return { marks: [...legend.marks, ...marks], height };
}

/** What the colours mean, two beside each other. */
function drawLegend(columns: Chart['columns'], top: number) {
  const marks = columns.flatMap(({ name, paint }, index): Mark[] => {
    const [x, y] = [(index % 2) * (width / 2), top + Math.floor(index / 2) * 20];
    const box: Mark = {
      tag: 'rect',
      at: { x: x + 0.5, y: y + 3.5, width: 11, height: 11 },
      fill: fillOf(paint),
    };
    return [
      { ...box, stroke: paint === 'quiet' ? 'not_stated' : paint },
      text(cut(name, 24), x + 18, y + 14),
    ];
  });
  return { marks, height: Math.ceil(columns.length / 2) * 20 };
}

/** A column a day, stacked; every year that has room for it is named. */
function drawDays({ rows, columns }: Chart) {
  const legend = drawLegend(columns, 0);
  const [top, tall] = [legend.height + 22, 170];
  const most = largest(rows);
  const step = (width - 8) / Math.max(1, rows.length);
  const breadth = Math.max(3, Math.min(26, step * 0.72));
  const every = Math.ceil(34 / step);
  const marks = rows.flatMap((row, index) => {
    const x = round(8 + index * step + (step - breadth) / 2);
    let y = top + tall;
    const boxes = row.cells.flatMap((cell, at) => {
      if (cell.count === 0) return [];
      const height = Math.max(1, (cell.count / most) * tall);
      y -= height;
      const place = { x, y: round(y), width: round(breadth), height: round(height) };
      return [boxOf(row, columns[at]?.name ?? '', cell, place)];
    });
    const after = rows[index + 1]?.value.slice(0, 4);
    // the last column of a year bears its name, where there is room
    const years = new Set(rows.slice(index + 1).map(({ value }) => value.slice(0, 4)));
    const named = after !== row.value.slice(0, 4) && years.size % every === 0;
    const year = text(row.value.slice(0, 4), Math.min(width - 15, round(x + breadth / 2)), top + tall + 18, {
      'text-anchor': 'middle',
    });
    return named ? [...boxes, year] : boxes;
  });
  const axis: Mark = {
    tag: 'line',
    at: { x1: 0, x2: width, y1: top + tall + 0.5, y2: top + tall + 0.5 },
    stroke: 'ink',
  };
  return {
    marks: [...legend.marks, text(String(most), 0, top - 6), ...marks, axis],
    height: top + tall + 26,
  };
}
