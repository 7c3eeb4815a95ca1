import { z } from 'zod';
import { documentRevision } from '@/lib/documents/schema';
import { personInput } from '@/lib/people/schema';

const number = z.int().positive();
/** What the decision rests on, in words for readers. */
const source = z.string().trim().min(1).max(500);

const words = z.string().trim().min(1);

/** What is said of an organisation, place or provision itself; `provision` is null for the other two. */
export const entityColumns = z.strictObject({
  name: words.max(300),
  kind: words,
  note: words.max(2000).nullable(),
  provision: z
    .strictObject({ article: words.nullable(), country: words.nullable(), inForce: words.nullable() })
    .nullable(),
});
/** Provisions that another refers to, by id. */
export const entityLinks = z.strictObject({ codeId: number.nullable(), replacedById: number.nullable() });
export const entityKind = z.enum(['organisation', 'place', 'provision']);

/** A decision about two records, or a correction of a document or term on record, as it waits for its second reader. */
export const proposal = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('merge'), kept: number, gone: number, source }),
  z.strictObject({ act: z.literal('undo_merge'), merge: number, source }),
  z.strictObject({
    act: z.literal('split'),
    from: number,
    person: personInput,
    share: z.strictObject({
      mentionIds: z.array(number),
      statementIds: z.array(number),
      nameIds: z.array(number),
    }),
    source,
  }),
  z.strictObject({ act: z.literal('undo_split'), split: number, source }),
  z.strictObject({ act: z.literal('lift'), withdrawal: number, source }),
  z.strictObject({ act: z.literal('keep_apart'), one: number, other: number, source }),
  z.strictObject({
    act: z.literal('revise_document'),
    document: number,
    /** The document's revision that the author saw. */
    seen: number,
    values: documentRevision,
    source,
  }),
  z.strictObject({
    act: z.literal('revise_entity'),
    of: entityKind,
    entity: number,
    /** The state its author saw (lib/editing/correct-entity). */
    seen: z.string(),
    values: entityColumns,
    links: entityLinks,
    source,
  }),
]);
export type Proposal = z.infer<typeof proposal>;

/** Who is written to and who writes, at the longest. */
export const remarkForm = z.object({ remark: z.string().trim().max(2000, 'remark_long') });

export type Subject = { personNumber: number } | { documentId: number };
