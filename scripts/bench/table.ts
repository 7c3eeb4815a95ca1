import type { Figure } from './figures';

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3);

function cells(each: Figure): string[] {
  const { p50Ms, p99Ms, ratio, reference, aim, met } = each;
  return [
    each.name,
    each.people.toLocaleString('en-GB'),
    `${number(each.value)} ${each.unit}`,
    p50Ms === null || p99Ms === null ? '' : `${number(p50Ms)} / ${number(p99Ms)}`,
    ratio === null || reference === null ? '' : `${ratio.toPrecision(2)} × ${reference}`,
    aim === null ? '' : `${aim}: ${met ? 'met' : 'MISSED'}`,
  ];
}

const heads = ['figure', 'people', 'measured', 'p50 / p99, ms', 'beside', 'aim'];

/** The figures as a table for the terminal, which is also a table in Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const [head = heads, ...body] = rows;
  const notes = figures.flatMap(({ name, people, note }) =>
    note === null ? [] : [`${name}, ${people.toLocaleString('en-GB')} people: ${note}`],
  );
  return [line(head), rule, ...body.map(line), '', ...notes].join('\n');
}
