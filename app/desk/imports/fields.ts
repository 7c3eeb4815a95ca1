import { z } from 'zod';
import { ambiguousDate } from '@/lib/importing/dates';
import { guessTargets } from '@/lib/importing/heads';
import type { ColumnValues } from '@/lib/importing/read';
import {
  type CodedTarget,
  type ColumnsSaid,
  codedTarget,
  columnsSaid,
  dateTargets,
  severalOf,
  type Target,
  target,
} from '@/lib/importing/schema';

/** A coded column with more different values is no list of codes. */
export const mostValues = 200;

type Typed = Readonly<Record<string, string>>;
export type Wrong = Record<string, { code: string; target?: Target }>;

/** What was chosen on the page of columns; or what is wrong, by field. */
export function readColumns(
  typed: Typed,
  headers: readonly string[],
): { ok: true; value: ColumnsSaid } | { ok: false; wrong: Wrong } {
  const columns = headers.map((_, at) => target.safeParse(typed[`c.${at}`]).data ?? null);
  const wrong: Wrong = {};
  columns.forEach((one, at) => {
    if (one !== null && !severalOf.includes(one) && columns.indexOf(one) !== at) {
      wrong[`c.${at}`] = { code: 'twice', target: one };
    }
  });
  if (!columns.some((one) => one === 'name' || one === 'family' || one === 'given')) {
    wrong['c.0'] ??= { code: 'no_name' };
  }
  if (typed.standing === '' && !columns.includes('standing')) wrong.standing = { code: 'no_standing' };
  const document = typed.document ?? '';
  const parsed = columnsSaid.safeParse({
    columns,
    standing: typed.standing === '' ? null : typed.standing,
    language: typed.language?.trim(),
    order: typed.order,
    documentId: /^\d{1,9}$/u.test(document) ? Number(document) : null,
    divider: typed.divider,
  });
  if (parsed.success && Object.keys(wrong).length === 0) return { ok: true, value: parsed.data };
  for (const { path } of parsed.error?.issues ?? []) {
    wrong[String(path[0])] ??= { code: path[0] === 'language' ? 'language' : 'no_standing' };
  }
  return { ok: false, wrong };
}

/** What is chosen before an editor says anything: as the last table with these heads was read, else guesses. */
export const proposedColumns = (headers: readonly string[], kept: ColumnsSaid | null): ColumnsSaid =>
  kept ?? {
    ...{ columns: guessTargets(headers), standing: null, language: 'en', order: 'given_family' },
    ...{ documentId: null, divider: '' },
  };

/** The coded columns that a table has, with their values. */
export function codedOf(
  said: ColumnsSaid,
  values: (of: CodedTarget) => ColumnValues,
): { of: CodedTarget; values: ColumnValues }[] {
  return codedTarget.options
    .filter((one) => said.columns.includes(one))
    .map((of) => ({ of, values: values(of) }));
}

/** The columns of dates whose day and month may be exchanged, with one of them. */
export function asksOrder(said: ColumnsSaid, cells: (of: Target) => string[]) {
  return dateTargets.flatMap((of) => {
    const found = said.columns.includes(of) ? ambiguousDate(cells(of)) : null;
    return found === null ? [] : [{ of, ...found }];
  });
}

/** The head of the column that has this meaning. */
export const headOf = (said: ColumnsSaid, headers: readonly string[], of: Target): string =>
  headers[said.columns.indexOf(of)] ?? '';

export const seenRevision = z.coerce.number().int().min(1).max(1_000_000);

/** A value as its form names it; equal values have one field. */
export const valueField = (of: CodedTarget, at: number) => `v.${of}.${at}`;
export const dateField = (of: Target) => `d.${of}`;
