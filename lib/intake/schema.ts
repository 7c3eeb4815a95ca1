import { z } from 'zod';
import { documentInput, passageKinds } from '@/lib/documents/schema';
import { statementDetail } from '@/lib/statements/schema';

/**
 * What reading in makes of a file. Nothing here touches a database and nothing is settled: a reading proposes, an
 * editor decides (law 7). All spans are [start, end) in UTF-16 code units.
 */

export const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });
export type Span = z.infer<typeof span>;

/** What a format knows of a piece of its text before anything is read: an HTML heading, a Word list, a PDF footer. */
export const blockHints = ['heading', 'paragraph', 'list_entry', 'cell', 'footnote', 'furniture'] as const;

/** A file turned into text, by its format alone. */
export const sourceText = z.strictObject({
  format: z.enum(['text', 'html', 'pdf', 'docx']),
  /** Whole text. Blocks of HTML, PDF and DOCX are parted by an empty line; a plain file stands as it is. */
  text: z.string(),
  /** Pieces in order, as spans of `text`; null for a plain file, whose lines have to tell. */
  blocks: z.array(z.strictObject({ ...span.shape, hint: z.enum(blockHints) })).nullable(),
  /** Offsets in `text` at which a new page begins. */
  pageBreaks: z.array(z.int()),
  /** As the file's own markup says it; null when it does not. */
  title: z.string().nullable(),
  language: z.string().nullable(),
  /** The page's own lasting address (canonical link), where the file gives one. */
  address: z.string().nullable(),
  /** The encoding the bytes were read in. */
  encoding: z.string(),
});
export type SourceText = z.infer<typeof sourceText>;

/** Something the reader could not settle; shown to the editor, never guessed away. `code` names a sentence. */
export const doubt = z.strictObject({
  code: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
  /** Label of the passage it stands in; null when it is of the whole document. */
  passage: z.string().nullable(),
  /** In the passage, or in the whole text when `passage` is null. */
  span: span.nullable(),
  /** The words in doubt, at most 15; null when there are none. */
  words: z.string().nullable(),
});
export type Doubt = z.infer<typeof doubt>;

export const readPassage = z.strictObject({
  /** Unique in the text: recital-J, para-4, citation-2, bullet-1, text-3, footnote-2, header-1, title … */
  label: z.string().min(1),
  kind: z.enum(passageKinds),
  /** Place in the text, and among passages of its kind, from 1. */
  ordinal: z.int(),
  kindOrdinal: z.int(),
  /** Letter or number printed before it; null when our ordinal stands in for one. */
  printedLabel: z.string().nullable(),
  /** Line breaks settled to blanks; otherwise exact, the printed marker included. */
  text: z.string(),
  /** In the source text. */
  span,
});
export type ReadPassage = z.infer<typeof readPassage>;

export const dateMeanings = [
  'adopted',
  'tabled',
  'published',
  'sitting',
  'page_updated',
  'cited',
  'told',
] as const;

export const readDate = z.strictObject({
  /** EDTF. */
  iso: z.string(),
  meaning: z.enum(dateMeanings),
  passage: z.string(),
  /** In the passage. */
  span,
});
export type ReadDate = z.infer<typeof readDate>;

/** The document's own numbers: one of each of the first kinds; debates, votes and others may be several. */
export const readReferences = z.strictObject({
  procedure: z.string().optional(),
  adopted: z.string().optional(),
  tabled: z.string().optional(),
  joint_motion: z.string().optional(),
  /** PACE, United Nations, United States and other bodies' numbers, e.g. A/HRC/RES/49/3, H.Res.1068. */
  number: z.string().optional(),
  celex: z.string().optional(),
  debate: z.array(z.string()).optional(),
  vote: z.array(z.string()).optional(),
});
export type ReadReferences = z.infer<typeof readReferences>;

/** Something a passage may say of a person, with the words it rests on. Ticked: said so plainly that most editors accept it. */
export const suggestion = z.strictObject({
  detail: statementDetail,
  occurred: z.string().nullable(),
  occurredMeaning: z.enum(['on', 'within', 'since', 'until', 'before', 'throughout']).nullable(),
  certainty: z.enum(['stated', 'reported', 'implied', 'ambiguous']),
  /** At most 15 words, exact. */
  quote: z.string(),
  /** Of the quote, in the passage. */
  span,
  ticked: z.boolean(),
  /** For a demand: the clause it belongs to; `detail.demand` is empty until an editor accepts it. */
  clause: z
    .strictObject({ verb: z.string().nullable(), action: z.string(), addressee: z.string().nullable() })
    .nullable(),
  /** Names the rule that proposed it, for a sentence and for measuring. */
  rule: z.string(),
});
export type Suggestion = z.infer<typeof suggestion>;

export const candidate = z.strictObject({
  /** As the caller of the reader names its people: a slug or a number. */
  person: z.union([z.string(), z.int()]),
  likeness: z.number().min(0).max(1),
  verdict: z.enum(['same', 'maybe', 'different']),
  /** The known spelling it was compared with. */
  form: z.string(),
});
export type Candidate = z.infer<typeof candidate>;

export const readMention = z.strictObject({
  passage: z.string(),
  surface: z.string(),
  /** In the passage; honorifics, offices and an English ’s stand outside, a Swedish genitive inside. */
  span,
  order: z.enum(['given_family', 'family_given', 'family_only', 'given_only']).nullable(),
  honorific: z.string().nullable(),
  /** Known people it may be, likeliest first, at most five; empty for a name nobody bears yet. */
  candidates: z.array(candidate),
  /** Why it was taken for a name: a known spelling, or the rule of context. */
  rule: z.string(),
  suggestions: z.array(suggestion),
});
export type ReadMention = z.infer<typeof readMention>;

/** An organisation, place or provision named in a passage: kept apart from people. */
export const readEntity = z.strictObject({
  passage: z.string(),
  surface: z.string(),
  span,
  kind: z.enum(['organisation', 'place', 'provision']),
});
export type ReadEntity = z.infer<typeof readEntity>;

/** A whole reading, as `npm run read-document` prints it. */
export const reading = z.strictObject({
  format: sourceText.shape.format,
  kind: documentInput.shape.kind.nullable(),
  /** Usual English name of the body that speaks; null when the text does not tell. */
  body: z.string().nullable(),
  title: z.string().nullable(),
  /** BCP 47. */
  language: z.string(),
  address: z.string().nullable(),
  references: readReferences,
  dates: z.array(readDate),
  votes: z
    .strictObject({ for: z.int(), against: z.int(), abstentions: z.int(), passage: z.string(), span })
    .nullable(),
  passages: z.array(readPassage),
  mentions: z.array(readMention),
  entities: z.array(readEntity),
  doubts: z.array(doubt),
});
export type Reading = z.infer<typeof reading>;
