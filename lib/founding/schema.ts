import { z } from 'zod';
import { documentInput, passageKinds } from '@/lib/documents/schema';
import { nameInput, nameOrder, personInput } from '@/lib/people/schema';

/**
 * The founding record's own form: `prisma/founding/*.json`. Facts and figures in our own words; of the documents
 * only names and fragments of at most 15 words. Spans are [start, end) in UTF-16 code units of the passage.
 */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** "003/recital-4": document key and passage label. */
const passageRef = z.string().regex(/^\d{3}\/[A-Za-z0-9-]+$/);
const fragment = z
  .string()
  .min(1)
  .refine((words) => words.trim().split(/\s+/u).length <= 15, 'a quote is a fragment of at most 15 words');
const span = { start: z.int().nonnegative(), end: z.int().positive() };

/** What a writer of documents is given, with the file its text is read from instead of the text. */
export const foundingDocument = documentInput.omit({ foundingKey: true, text: true }).extend({
  key: z.string(),
  links: z.array(z.strictObject({ relation: z.string(), document: z.string(), note: z.string().nullable() })),
  citedTexts: z.array(
    z.strictObject({
      passage: passageRef,
      kind: z.string(),
      title: z.string().nullable(),
      dated: z.string().nullable(),
      quote: fragment.nullable(),
      note: z.string().nullable(),
    }),
  ),
  text: z.strictObject({
    language: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    byteCount: z.int(),
    /** File name in the folder of documents. */
    file: z.string(),
  }),
  /** In order. `from`/`to`: span of the passage in the file; its text is that span with white space settled (see lib/founding/texts). */
  passages: z.array(
    z.strictObject({
      label: z.string(),
      printedLabel: z.string().nullable(),
      kind: z.enum(passageKinds),
      kindOrdinal: z.int(),
      from: z.int(),
      to: z.int(),
      /** sha256 of the passage's text, so that a text read from a file is proved before it is stored. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export const foundingMention = z.strictObject({
  key: z.string(),
  passage: passageRef,
  ...span,
  surface: z.string(),
  named: z.boolean(),
  order: nameOrder.nullable(),
  honorific: z.string().nullable(),
  /** Null: somebody the text does not tell apart. */
  person: slug.nullable(),
});

export const foundingEntity = z.strictObject({
  slug,
  name: z.string(),
  kind: z.string(),
  note: z.string().nullable(),
  mentions: z.array(z.strictObject({ passage: passageRef, ...span, surface: z.string() })),
});
export const foundingProvision = foundingEntity.extend({
  code: slug.nullable(),
  article: z.string().nullable(),
  country: z.string().nullable(),
});

export const foundingDemand = z.strictObject({
  key: z.string(),
  passage: passageRef,
  kind: z.enum(['demand', 'instruction', 'position']),
  verb: z.string().nullable(),
  action: z.string().nullable(),
  summary: z.string(),
  quote: fragment,
  ...span,
  addressees: z.array(
    z.strictObject({ organisation: slug.nullable(), person: slug.nullable(), words: z.string().nullable() }),
  ),
  addresseeStated: z.boolean().nullable(),
  note: z.string().nullable(),
});

export const foundingNumber = z.strictObject({
  key: z.string(),
  passage: passageRef,
  quote: fragment,
  ...span,
  what: z.string(),
  unit: z.string(),
  exact: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.string(),
  dated: z.string().nullable(),
  datedBasis: z.string().nullable(),
  source: z.string().nullable(),
  note: z.string().nullable(),
});

const citation = z.strictObject({
  passage: passageRef,
  quote: fragment,
  ...span,
  mention: z.string().nullable(),
});

/** `detail` holds the typed columns of the kind, as `statementDetail` of lib/statements/schema says. */
export const foundingStatement = z.strictObject({
  key: z.string(),
  kind: z.string(),
  occurred: z.string().nullable(),
  occurredMeaning: z.enum(['on', 'within', 'since', 'until', 'before', 'throughout']).nullable(),
  stated: z.string(),
  certainty: z.enum(['stated', 'reported', 'implied', 'ambiguous']),
  gist: z.string().nullable(),
  note: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  citations: z.array(citation).min(1),
});

/** What a writer of people is given, with document keys instead of rows, and what is said of the person. */
export const foundingPerson = personInput.omit({ names: true }).extend({
  apartFrom: z.array(slug),
  names: z.array(nameInput.omit({ documentId: true }).extend({ document: z.string().nullable() })),
  statements: z.array(foundingStatement),
});

/** What the reading holds and the record leaves out, each with its reason. */
export const leftOut = z.strictObject({ what: z.string(), key: z.string(), reason: z.string().min(10) });

export type FoundingDocument = z.infer<typeof foundingDocument>;
export type FoundingEntity = z.infer<typeof foundingEntity>;
export type FoundingPerson = z.infer<typeof foundingPerson>;
export type FoundingStatement = z.infer<typeof foundingStatement>;
