import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from '@/lib/briefing/fonts';
import { csvOf } from '@/lib/exports/csv';
import { drawChart } from '@/lib/figures/draw';
import type { Chart } from '@/lib/figures/schema';
import { svgFile } from '@/lib/figures/svg';

/** What every file of a figure says of where it is from. */
export type FileFrame = {
  /** Makes a full address of a path of this site: a file leaves it. */
  full: (path: string) => string;
  on: string;
  known: string;
  newest: { seq: number; publishedAt: string } | null;
  licence: { name: string; url: string; attribution: string };
  /** The same in words, for pictures. */
  lines: readonly string[];
};

/** The chart as a picture that stands alone, with its counting rule and its source at the foot. */
export const chartSvg = (chart: Chart, { lines }: FileFrame): string =>
  svgFile(drawChart(chart), [chart.rule, ...lines]);

/** The same as PNG, three times as fine, in the site's own letters. */
export function chartPng(chart: Chart, frame: FileFrame): Buffer {
  return pngOf(chartSvg(chart, frame));
}

/** A picture of ours as PNG, 1,176 px wide. */
export function pngOf(svg: string): Buffer {
  const font = { fontFiles: [fontFiles.sans, fontFiles['sans-strong']], loadSystemFonts: false };
  return new Resvg(svg, {
    font: { ...font, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'width', value: 1176 },
  })
    .render()
    .asPng();
}

const columns = [
  'figure',
  'value',
  'name',
  'column',
  'people',
  'list',
  'counted',
  'day',
  'known',
  'record_edition',
  'record_date',
  'licence',
  'attribution',
] as const;

/** The chart's table: a row a number, each with its list, its counting rule, edition and licence. */
export function chartCsv(chart: Chart, { full, on, known, newest, licence }: FileFrame): string {
  return csvOf(
    columns,
    chart.rows.flatMap((row) =>
      row.cells.map((cell, index) => ({
        figure: chart.id,
        value: row.value === '' ? null : row.value,
        name: row.name,
        column: chart.columns[index]?.value ?? null,
        people: cell.count,
        list: cell.href === null ? null : full(cell.href),
        counted: chart.rule,
        day: chart.id === 'years' ? row.value : on,
        known,
        record_edition: newest?.seq ?? null,
        record_date: newest?.publishedAt.slice(0, 10) ?? null,
        licence: licence.url,
        attribution: licence.attribution,
      })),
    ),
  );
}

export const fileEndings = ['svg', 'png', 'csv'] as const;
export type FileEnding = (typeof fileEndings)[number];
export type FileWanted = { name: string; ending: FileEnding };

const mediaTypes: Record<FileEnding, string> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8; header=present',
};

/** `standing.svg` as name and ending; null where there is no such file. */
export function parseFileName(file: string, names: readonly string[]): FileWanted | null {
  const [, name, last] = /^([a-z-]+)\.([a-z]+)$/.exec(file) ?? [];
  const ending = fileEndings.find((each) => each === last);
  return name === undefined || ending === undefined || !names.includes(name) ? null : { name, ending };
}

/** A file to be saved under its name. */
export function fileAnswer(made: string | Buffer, { name, ending }: FileWanted): Response {
  const body = typeof made === 'string' ? made : new Uint8Array(made);
  return new Response(body, {
    headers: {
      'Content-Type': mediaTypes[ending],
      'Content-Disposition': `attachment; filename="habeas-${name}.${ending}"`,
    },
  });
}
