import { z } from 'zod';
import { nameInput, personInput } from '@/lib/people/schema';
import { statementInput } from '@/lib/statements/schema';

/** What a table may cost us at most. */
export const tableLimits = {
  maxRows: 10_000,
  maxColumns: 100,
  maxBytes: 8 * 1024 * 1024,
  maxCellCharacters: 5_000,
} as const;

/** Why a table was not taken. Each has a sentence in messages/…/importing.json. */
export const tableRefusals = [
  'no_file',
  'no_list',
  'no_size',
  'too_large',
  'no_table',
  'unreadable',
  'one_column',
  'no_rows',
  'too_many_rows',
  'too_many_columns',
  'long_cell',
  'broken_quotes',
] as const;
export type TableRefusal = (typeof tableRefusals)[number];

/** What a column can mean. `other_names` and `note` may be several columns, the others one. */
export const target = z.enum([
  'name',
  'given',
  'family',
  'other_names',
  'language',
  'script',
  'standing',
  'gender',
  'status',
  'status_date',
  'place',
  'charge',
  'charge_stage',
  'charge_date',
  'sentence',
  'designation',
  'document',
  'passage',
  'quote',
  'external_id',
  'note',
]);
export type Target = z.infer<typeof target>;
export const targets = target.options;
export const severalOf: readonly Target[] = ['other_names', 'note'];
export const dateTargets = ['status_date', 'charge_date'] as const satisfies readonly Target[];

/** Columns whose values are codes of the list they come from. */
export const codedTarget = z.enum(['status', 'charge_stage', 'designation', 'gender', 'standing']);
export type CodedTarget = z.infer<typeof codedTarget>;

export const dividers = ['', '/', ';', ',', '|'] as const;
export const standing = personInput.shape.standing;

/** How the columns are read: what an editor says on the first page. */
export const columnsSaid = z.strictObject({
  /** A meaning a column, in order; null: the column is left out. */
  columns: z.array(target.nullable()),
  /** Of everybody, where no column says it. */
  standing: standing.nullable(),
  /** BCP 47, of names whose row says none. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
  order: z.enum(['given_family', 'family_given']),
  /** The document all rows cite, where no column names one. */
  documentId: z.int().nullable(),
  /** What stands between several statuses in one cell; empty: nothing. */
  divider: z.enum(dividers),
});
export type ColumnsSaid = z.infer<typeof columnsSaid>;

/** What the values mean: what an editor says on the second page. */
export const valuesSaid = z.strictObject({
  /** By column, then by the value as it is written: a code (lib/importing/codes), 'note' or 'refuse'. */
  codes: z.partialRecord(codedTarget, z.record(z.string(), z.string())),
  /** By column of dates: whether 3/4/2020 is the third of April; null: no date of it can be read in two ways. */
  dayFirst: z.partialRecord(target, z.boolean()),
});

export const mapping = z.strictObject({ ...columnsSaid.shape, ...valuesSaid.shape });
export type Mapping = z.infer<typeof mapping>;

/** Why a row is refused or what of it is left out: a code of the catalog, with what its sentence names. */
export const remark = z.strictObject({ code: z.string(), values: z.record(z.string(), z.string()) });
export type Remark = z.infer<typeof remark>;

/** What a row would record, whoever it turns out to be about. */
export const plan = z.strictObject({
  person: personInput.omit({ slug: true, names: true }),
  names: z.array(nameInput),
  /** Recorded as drafts. The person is not yet known: `person` is "unsettled". */
  said: z.array(statementInput),
  /** Deaths, releases, designations and the like: an editor confirms each (law 7). */
  proposed: z.array(statementInput),
  note: z.string().nullable(),
});
export type Plan = z.infer<typeof plan>;

/** Whom a row may mean: somebody on record, or an earlier row of the same table. */
export const candidate = z.strictObject({
  person: z.int().nullable(),
  row: z.int().nullable(),
  /** The spelling that is most like the row's, and how much, 0 to 1. */
  form: z.string(),
  likeness: z.number(),
  /** The list's own id says so. */
  byId: z.boolean(),
});
export type Candidate = z.infer<typeof candidate>;

export const verdict = z.enum(['new', 'same', 'maybe', 'refused']);
export type Verdict = z.infer<typeof verdict>;
