import { plainValue, refusedValue } from '@/lib/importing/codes';
import type { CodedTarget, Mapping, Remark, Target } from '@/lib/importing/schema';

/** A row as it is read: cells by what their columns mean; of several columns of one meaning, all that say something. */
export type Cells = {
  one: (target: Target) => string;
  all: (target: Target) => string[];
};

const problem = (code: string, values: Remark['values'] = {}): Remark => ({ code, values });

/** The cells of a row by meaning. */
export function cellsOf(cells: readonly string[], columns: Mapping['columns']): Cells {
  const all = (target: Target) =>
    columns.flatMap((meant, at) => (meant === target && (cells[at] ?? '') !== '' ? [cells[at] ?? ''] : []));
  return { all, one: (target) => all(target)[0] ?? '' };
}

/** What a coded cell means by the mapping; null: the cell is empty. A value nobody mapped is a fault. */
export function codeOf(
  mapping: Mapping,
  target: CodedTarget,
  text: string,
): { code: string | null } | { fault: Remark } {
  const value = plainValue(text);
  if (value === '') return { code: null };
  const code = mapping.codes[target]?.[value];
  if (code === undefined) return { fault: problem('value_unmapped', { text: value.slice(0, 60) }) };
  if (code === refusedValue) return { fault: problem('value_refused', { text: value.slice(0, 60) }) };
  return { code };
}
