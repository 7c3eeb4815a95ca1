import { accepted, type Result, refused } from '@/lib/core/result';
import { readWrittenDate, type Written } from '@/lib/editing/dates';
import type { Remark } from '@/lib/importing/schema';

/**
 * A date of a cell as people write it (lib/editing/dates). Figures that can be read in two ways are read as the
 * column's order says; without one they are refused.
 */
export function readCellDate(text: string, dayFirst: boolean | null): Result<Written, Remark> {
  // "2019-05-03 00:00:00" is how databases write a day
  const plain = text.trim().replace(/^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?Z?$/u, '$1');
  const read = readWrittenDate(plain);
  if (read.ok) return read;
  const { reason } = read;
  if (reason.why !== 'two readings') {
    return refused({
      code: reason.why === 'not a date' ? 'not_a_date' : 'ends_first',
      values: { text: text.slice(0, 60) },
    });
  }
  const [first, second] = reason.readings;
  const chosen = dayFirst === null ? undefined : dayFirst ? first : second;
  if (chosen === undefined) return refused({ code: 'two_readings', values: { text: text.slice(0, 60) } });
  return accepted({ edtf: chosen, meaning: 'on' });
}

/** The first of these cells whose day and month may be exchanged, and whether others tell the order; null: none. */
export function ambiguousDate(
  cells: readonly string[],
): { text: string; readings: string[]; likely: boolean | null } | null {
  let found: { text: string; readings: string[] } | null = null;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of cells) {
    const read = readWrittenDate(text);
    if (!read.ok && read.reason.why === 'two readings') found ??= { text, readings: read.reason.readings };
    const [, one = '', two = ''] = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{4}\s*$/u.exec(text) ?? [];
    if (Number(one) > 12) dayFirst += 1;
    if (Number(two) > 12) monthFirst += 1;
  }
  if (found === null) return null;
  const likely = dayFirst > 0 === monthFirst > 0 ? null : dayFirst > 0;
  return { ...found, likely };
}
