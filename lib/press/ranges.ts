export type Range = { start: number; end: number };

/**
 * What part of `size` bytes a Range header asks for, as `[start, end)` (RFC 9110, 14.2). Null: the whole, as for units
 * and forms that are not known, and for several parts, which need not be answered; `unsatisfiable`: beyond the end.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'unsatisfiable' | null {
  const read = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = read ?? [];
  if (read === null || (first === '' && last === '')) return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  return start >= size
    ? 'unsatisfiable'
    : { start, end: last === '' ? size : Math.min(Number(last) + 1, size) };
}
