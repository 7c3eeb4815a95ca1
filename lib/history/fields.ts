import type { FieldChange, LoggedChange, ValueForm } from '@/lib/history/schema';

/** Columns that say nothing to an editor: keys that the row is told by, counters, and what is computed from others. */
const untold = new Set([
  'id',
  'key',
  'number',
  'statement_id',
  'kind_ordinal',
  'revision',
  'version',
  'seen_revision',
  'edited_by',
  'occurred_from',
  'occurred_until',
  'occurred_range',
  'stated_from',
  'stated_until',
  'stated_range',
  'decided_at',
  'recorded_at',
  'proposed_at',
  'assigned_at',
  'made_at',
  'span_start',
  'span_end',
  'sha256',
  'byte_count',
  'undone_at',
]);

/** What only editors and stewards may know of, and even they are told that it changed, not how. */
const closed = new Set([
  'private_note',
  'consent_note',
  'consent_on',
  'proposed',
  'proposal',
  'embargo_until',
]);

/** Letters: what is written to a reader is told once it may be public, since until then it may say what no reader knows. */
const unconfirmed = (table: string, column: string, row: Readonly<Record<string, unknown>> | null) =>
  table === 'correction' && ['answer', 'remark'].includes(column) && row?.confirmed_by == null;

/** Never told to anybody, whatever table it might come to stand in. */
const secret = /password|hash|secret|token|content/;

const references: Record<string, Extract<ValueForm, { as: 'reference' }>['to']> = {
  recorded_by: 'account',
  settled_by: 'account',
  proposed_by: 'account',
  decided_by: 'account',
  assigned_to: 'account',
  made_by: 'account',
  undone_by: 'account',
  lifted_by: 'account',
  taken_by: 'account',
  answered_by: 'account',
  confirmed_by: 'account',
  organisation_id: 'organisation',
  body_id: 'organisation',
  place_id: 'place',
  provision_id: 'provision',
  code_id: 'provision',
  replaced_by: 'provision',
  passage_id: 'passage',
  document_id: 'document',
  other_id: 'document',
};

const people = new Set([
  'person_number',
  'other_number',
  'kept_number',
  'gone_number',
  'from_number',
  'new_number',
]);
const dates = new Set(['occurred', 'stated', 'dated', 'in_force', 'received_on', 'settled_on']);
const moments = new Set(['withdrawn_at', 'later_at', 'lifted_at']);

/** Codes that the catalog words, by table and column. */
const codes: Record<string, string> = {
  'statement.kind': 'statements.kind',
  'statement.certainty': 'statements.certainty_short',
  'statement_custody.state': 'statements.custody.state',
  'statement_custody.restriction': 'statements.custody.restriction',
  'statement_custody.liberty': 'statements.custody.liberty',
  'statement_charge.stage': 'statements.charge.stage',
  'sentence_part.kind': 'statements.sentence.part',
  'statement_designation.term': 'statements.designation.term',
  'statement_finding.outcome': 'statements.finding.outcome',
  'statement_demand.action': 'statements.demand.action',
  'statement_treatment.type': 'statements.treatment.type',
  'statement_event.type': 'statements.event.type',
  'statement_affiliation.role': 'statements.affiliation.role',
  'statement_occupation.occupation': 'statements.occupation.name',
  'statement_death.circumstances': 'statements.death.circumstances',
  'statement_investigation.outcome': 'statements.investigation.outcome',
  'statement_conduct.type': 'statements.conduct.type',
};

/** Columns of free words; all other text is a code, and is said in plain words. */
const words = new Set([
  'usual_name',
  'sort_name',
  'given',
  'family',
  'form',
  'surface',
  'honorific',
  'slug',
  'gist',
  'public_note',
  'answer',
  'quote',
  'words',
  'reason',
  'withdrawn_reason',
  'identity_note',
  'source',
  'undone_source',
  'remark',
  'note',
  'title',
  'usual_title',
  'short_title',
  'kind_note',
  'body_note',
  'stated_note',
  'official_url',
  'address',
  'file_name',
  'media_type',
  'summary',
  'verb',
  'name',
  'value',
  'what',
  'article',
  'language',
  'script',
  'currency',
  'criteria',
  'country',
]);

function formOf(table: string, column: string, value: unknown): ValueForm {
  if (closed.has(column)) return { as: 'closed' };
  if (people.has(column)) return { as: 'person' };
  // in document_text the column leads to another text, whose number says nothing
  const to = table === 'document_text' && column === 'replaced_by' ? undefined : references[column];
  if (to !== undefined) return { as: 'reference', to };
  if (dates.has(column)) return { as: 'date' };
  if (moments.has(column)) return { as: 'moment' };
  if (column === 'duration') return { as: 'duration' };
  if (typeof value === 'boolean') return { as: 'yes_no' };
  if (typeof value === 'number') return { as: 'number' };
  if (words.has(column) || typeof value !== 'string') return { as: 'text' };
  return { as: 'code', area: codes[`${table}.${column}`] ?? 'history.code' };
}

const textOf = (value: unknown): string | null =>
  value === null || value === undefined || value === ''
    ? null
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/**
 * What a change did, field by field in the order of the columns; fields that did not change are left out, of a new
 * row those that are empty. Private and restricted fields come without their values, and only `toEditor`.
 */
export function fieldsOf(
  change: Pick<LoggedChange, 'table' | 'before' | 'after'>,
  toEditor: boolean,
): FieldChange[] {
  const { table, before, after } = change;
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return columns.flatMap((field): FieldChange[] => {
    if (untold.has(field) || secret.test(field)) return [];
    // the table of a kind repeats the kind
    if (field === 'kind' && table.startsWith('statement_')) return [];
    const [old, fresh] = [textOf(before?.[field]), textOf(after?.[field])];
    if (old === fresh) return [];
    const form = unconfirmed(table, field, after)
      ? ({ as: 'closed' } as const)
      : formOf(table, field, after?.[field] ?? before?.[field]);
    if (form.as === 'closed') return toEditor ? [{ field, form, before: null, after: null }] : [];
    return [{ field, form, before: old, after: fresh }];
  });
}
