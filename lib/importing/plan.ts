import { type Cells, cellsOf, codeOf } from '@/lib/importing/cells';
import type { Known } from '@/lib/importing/known';
import { likelyName, namesOf } from '@/lib/importing/plan-names';
import { said } from '@/lib/importing/plan-statements';
import { type Mapping, type Plan, type Remark, standing as standingCode } from '@/lib/importing/schema';

export type Planned = { plan: Plan | null; remarks: Remark[]; externalId: string | null };

const problem = (code: string, values: Remark['values'] = {}): Remark => ({ code, values });

/**
 * What a row would record, without asking who it is about. Pure: `known` holds what it may refer to. A row is refused
 * for anything in it that cannot be read; what has no source is left out of it, with a remark (law 1).
 */
export function planRow(row: readonly string[], width: number, mapping: Mapping, known: Known): Planned {
  const cells = cellsOf(row, mapping.columns);
  const faults: Remark[] = [];
  const remarks: Remark[] = [];
  const externalId = cells.one('external_id') === '' ? null : cells.one('external_id').slice(0, 200);
  if (row.length !== width) {
    faults.push(problem('cells', { expected: String(width), found: String(row.length) }));
    return { plan: null, remarks: faults, externalId };
  }
  const notes = cells.all('note');
  const standing = standingOf(cells, mapping, faults);
  const name = likelyName(cells, mapping.order);
  if ('code' in name) faults.push(name);
  const names = 'code' in name ? [] : namesOf(cells, mapping, name.form, faults);
  const statements = said(cells, mapping, known, standing, { faults, remarks, notes });
  if (faults.length > 0 || 'code' in name || standing === null) {
    return { plan: null, remarks: faults, externalId };
  }
  const { form: _, ...person } = name;
  const plan: Plan = {
    person: { ...person, standing, named: true, mergeConfidence: null, identityNote: null },
    names,
    ...statements,
    note: notes.length === 0 ? null : notes.join('\n').slice(0, 5000),
  };
  return { plan, remarks, externalId };
}

function standingOf(cells: Cells, mapping: Mapping, faults: Remark[]) {
  const text = cells.one('standing');
  if (text === '') {
    if (mapping.standing === null) faults.push(problem('standing_missing'));
    return mapping.standing;
  }
  const meant = codeOf(mapping, 'standing', text);
  if ('fault' in meant) {
    faults.push(meant.fault);
    return null;
  }
  // law 8: nobody becomes a case because a list holds them, and a note says no standing
  const code = standingCode.safeParse(meant.code);
  if (code.success) return code.data;
  faults.push(problem('standing_missing'));
  return null;
}
