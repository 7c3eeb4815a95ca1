import { describe, expect, it } from 'vitest';
import { drawChart } from '@/lib/figures/draw';
import { parseFileName } from '@/lib/figures/files';
import type { Chart, Mark } from '@/lib/figures/schema';
import { svgFile } from '@/lib/figures/svg';

const chart = (form: Chart['form'], counts: number[][]): Chart => ({
  id: 'standing',
  form,
  title: 'Title & more',
  rule: 'Each <once>.',
  rowName: 'Row',
  columns: (counts[0] ?? []).map((_, at) => ({
    value: `c${at}`,
    name: `Column ${at}`,
    paint: at === 1 ? 'not_stated' : 'held',
  })),
  rows: counts.map((row, at) => ({
    name: `Row ${at}`,
    value: `${2019 + at}-12-31`,
    cells: row.map((count, n) => ({
      ...{ count, href: count === 0 ? null : `/people?row=${at}&column=${n}` },
      paint: n === 1 ? 'not_stated' : 'held',
    })),
  })),
  undrawn: 0,
});
const boxes = (marks: readonly Mark[]) => marks.filter(({ leads }) => leads !== undefined);

describe.each(['bars', 'stacks', 'days'] as const)('a drawing of %s', (form) => {
  const drawing = drawChart(
    chart(form, [
      [3, 1],
      [0, 5],
      [2, 0],
    ]),
  );

  it('has a mark for each number but none for nobody, leading to its list', () => {
    expect(
      boxes(drawing.marks)
        .map(({ leads }) => leads?.href)
        .sort(),
    ).toEqual(
      ['row=0&column=0', 'row=0&column=1', 'row=1&column=1', 'row=2&column=0'].map(
        (each) => `/people?${each}`,
      ),
    );
  });

  it('draws what is not known hatched, with an edge', () => {
    const unknown = boxes(drawing.marks).filter(({ leads }) => leads?.href.endsWith('column=1'));
    for (const { fill, stroke } of unknown) expect([fill, stroke]).toEqual(['hatch', 'not_stated']);
  });

  it('stays inside its box', () => {
    for (const { at } of boxes(drawing.marks)) {
      const [x, y, width, height] = [at.x, at.y, at.width, at.height].map(Number);
      expect((x ?? -1) >= 0 && (y ?? -1) >= 0).toBe(true);
      expect((x ?? 0) + (width ?? 0)).toBeLessThanOrEqual(drawing.width);
      expect((y ?? 0) + (height ?? 0)).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('becomes a file without links or styles, its words escaped', () => {
    const file = svgFile(drawing, ['Source <b>']);
    expect(file).toContain('Title &amp; more');
    expect(file).toContain('Each &lt;once>.');
    expect(file).not.toMatch(/<a |style=|class=|<b>/);
  });
});

it.each([
  ['standing.svg', { name: 'standing', ending: 'svg' }],
  ['standing.gif', null],
  ['nothing.svg', null],
  ['../standing.svg', null],
  ['standing', null],
])('the file %s', (file, wanted) => expect(parseFileName(file, ['standing'])).toEqual(wanted));
