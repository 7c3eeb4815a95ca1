import { z } from 'zod';

/** The boards, in the order in which the overview lists them. */
export const boardCode = z.enum([
  'unconfirmed_one',
  'unconfirmed_two',
  'unconfirmed_five',
  'contradicting',
  'one_document',
  'custody_without_start',
  'charge_without_article',
  'sentence_incomplete',
  'death_undated',
  'case_without_custody',
  'duplicates',
  'broken_citations',
  'open_names',
  'old_drafts',
  'long_waiting',
]);
export type BoardCode = z.infer<typeof boardCode>;

/** Boards about people, kept by lib/boards/weigh; all others but the duplicates are asked each time. */
export const keptBoard = boardCode.extract([
  'contradicting',
  'one_document',
  'custody_without_start',
  'charge_without_article',
  'sentence_incomplete',
  'death_undated',
  'case_without_custody',
]);
export type KeptBoard = z.infer<typeof keptBoard>;
export type AskedBoard = Exclude<BoardCode, KeptBoard | 'duplicates'>;

/** Nobody works through more before looking again: a number beyond it is shown as "more than". */
export const mostRows = 10_000;

export interface BoardCount {
  board: BoardCode;
  /** At most `mostRows`. */
  count: number;
  /** True: there are more than are counted. */
  more: boolean;
}

/** A row as the queries give it; columns a board has no use for are null. */
export const boardRow = z.object({
  /** Usual name of the person, short title of the document. */
  name: z.string(),
  person: z.int().nullable(),
  statement: z.int().nullable(),
  document: z.int().nullable(),
  review: z.int().nullable(),
  kind: z.string().nullable(),
  /** EDTF: what the row is dated by; each board says what that is. */
  dated: z.string().nullable(),
  /** When it was written or sent. */
  since: z.date().nullable(),
  /** Statements, names or citations that are behind the row. */
  count: z.coerce.number().int().nullable(),
});
export type BoardRow = z.infer<typeof boardRow>;

const day = z.iso.date().nullable();

/** A statement as the rules of contradiction look at it. */
export const weighed = z.object({
  id: z.int(),
  person: z.int(),
  name: z.string(),
  kind: z.enum(['custody', 'sentence', 'death', 'event']),
  occurred: z.string().nullable(),
  meaning: z.enum(['on', 'within', 'since', 'until', 'before', 'throughout']).nullable(),
  from: day,
  until: day,
  stated: z.string(),
  statedFrom: z.iso.date(),
  statedUntil: day,
  /** State of custody, circumstances of a death, type of an event; null for a sentence. */
  code: z.string().nullable(),
  /** Kinds of the parts of a sentence with their lengths, e.g. "prison P7Y"; empty for other kinds. */
  parts: z.array(z.object({ kind: z.string(), duration: z.string().nullable() })),
});
export type Weighed = z.infer<typeof weighed>;

/** Why two statements cannot both be true as they stand. */
export const contradictionReason = z.enum([
  'custody_excludes',
  'alive_after_death',
  'deaths_apart',
  'deaths_differ',
  'sentences_differ',
]);
export type ContradictionReason = z.infer<typeof contradictionReason>;

export interface Contradiction {
  reason: ContradictionReason;
  one: Weighed;
  other: Weighed;
}
