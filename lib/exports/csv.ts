/**
 * A character at which a spreadsheet takes a cell for a formula (also in their wide forms), or which it skips on the
 * way to one.
 */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

export type Cell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled), with a byte order mark, without which the usual spreadsheets
 * misread letters beyond ASCII. `null` is an empty cell. A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it: words of documents are others' words and may be anything.
 */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  return `${byteOrderMark}${[columns, ...rows.map((row) => columns.map((column) => row[column]))].map(csvLine).join('')}`;
}

export const byteOrderMark = '\uFEFF';

/** One row with its line end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
