import { z } from 'zod';

/** What a change can be about, as the history is filtered by it; with the tables whose rows tell of it. */
export const changedTables = {
  person: ['person', 'person_apart'],
  name: ['name'],
  mention: ['mention'],
  statement: [
    'statement',
    'statement_custody',
    'statement_charge',
    'statement_sentence',
    'sentence_part',
    'statement_designation',
    'statement_finding',
    'statement_finding_body',
    'statement_demand',
    'statement_treatment',
    'statement_event',
    'statement_affiliation',
    'statement_affiliation_organisation',
    'statement_occupation',
    'statement_relation',
    'statement_death',
    'statement_investigation',
    'statement_trait',
    'statement_conduct',
  ],
  citation: ['citation'],
  revision: ['revision'],
  review: ['review'],
  merge: ['merge', 'split'],
  withdrawal: ['withdrawal'],
  correction: ['correction'],
  document: [
    'document',
    'document_reference',
    'document_link',
    'document_text',
    'cited_text',
    'demand',
    'demand_addressee',
    'stated_number',
    'reading',
  ],
  entity: ['organisation', 'place', 'provision'],
} as const;

export const changedKind = z.enum([
  'person',
  'name',
  'mention',
  'statement',
  'citation',
  'revision',
  'review',
  'merge',
  'withdrawal',
  'correction',
  'document',
  'entity',
]);
export type ChangedKind = z.infer<typeof changedKind>;

const row = z.record(z.string(), z.unknown()).nullable();

/** A row of casework.change as it was written. */
export const loggedChange = z.object({
  id: z.bigint(),
  at: z.date(),
  actor: z.int(),
  actorName: z.string(),
  reason: z.string().nullable(),
  table: z.string(),
  key: z.string(),
  operation: z.enum(['insert', 'update', 'delete']),
  before: row,
  after: row,
});
export type LoggedChange = z.infer<typeof loggedChange>;

/** How a value is put into words; `code` by the catalog's area, `closed` not at all. */
export type ValueForm =
  | { as: 'text' | 'number' | 'yes_no' | 'date' | 'duration' | 'moment' | 'person' | 'closed' }
  | { as: 'code'; area: string }
  | { as: 'reference'; to: ReferenceTable };

export type ReferenceTable = 'account' | 'organisation' | 'place' | 'provision' | 'passage' | 'document';

/** One field of a row, before and after; null: nothing stood there. */
export interface FieldChange {
  field: string;
  form: ValueForm;
  before: string | null;
  after: string | null;
}
