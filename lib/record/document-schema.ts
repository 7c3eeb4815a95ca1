import { z } from 'zod';

/** What a reader sees of a document. Spans are [start, end) in UTF-16 code units of the passage's text. */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const person = z.object({
  /** Null for people without a record page (officials, bystanders). */
  slug: slug.nullable(),
  name: z.string(),
});

export const documentMention = z.object({
  start: z.int(),
  end: z.int(),
  surface: z.string(),
  person,
});

export const documentPassage = z.object({
  label: z.string(),
  printedLabel: z.string().nullable(),
  kind: z.string(),
  ordinal: z.int(),
  kindOrdinal: z.int(),
  /** Exact words; null where the text is not held. */
  text: z.string().nullable(),
  mentions: z.array(documentMention),
  /** Quotes of at most 15 words that statements and demands rest on, in order of place, without repeats. */
  fragments: z.array(z.object({ start: z.int(), end: z.int(), quote: z.string() })),
  /** What the passage says of officials and bystanders, who have no page of their own. */
  conduct: z.array(z.object({ name: z.string(), type: z.string(), gist: z.string().nullable() })),
});
export type DocumentPassage = z.infer<typeof documentPassage>;

export const documentDemand = z.object({
  key: z.string(),
  label: z.string(),
  kind: z.enum(['demand', 'instruction', 'position']),
  verb: z.string().nullable(),
  action: z.string().nullable(),
  summary: z.string(),
  quote: z.string(),
  addressees: z.array(z.string()),
  addresseeStated: z.boolean().nullable(),
  people: z.array(person),
});
export type DocumentDemand = z.infer<typeof documentDemand>;

export const statedNumber = z.object({
  key: z.string(),
  label: z.string(),
  quote: z.string(),
  what: z.string(),
  unit: z.string(),
  exact: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.string(),
  dated: z.string().nullable(),
  source: z.string().nullable(),
});
export type StatedNumber = z.infer<typeof statedNumber>;

export const documentSheet = z.object({
  sheet: z.literal('document/1'),
  slug,
  kind: z.string(),
  kindNote: z.string().nullable(),
  /** As printed, in `language`; null when the stored text has none. */
  title: z.string().nullable(),
  /** What we call it, in English. */
  usualTitle: z.string(),
  shortTitle: z.string(),
  body: z.string().nullable(),
  bodyNote: z.string().nullable(),
  stated: z.string(),
  statedFrom: z.iso.date(),
  statedUntil: z.iso.date().nullable(),
  statedMeaning: z.string(),
  statedNote: z.string().nullable(),
  officialUrl: z.url().nullable(),
  votes: z.object({ for: z.int(), against: z.int(), abstentions: z.int() }).nullable(),
  references: z.array(z.object({ type: z.string(), value: z.string(), note: z.string().nullable() })),
  links: z.array(
    z.object({ relation: z.string(), document: slug, reference: z.string(), note: z.string().nullable() }),
  ),
  texts: z.array(
    z.object({ language: z.string(), sha256: z.string(), byteCount: z.int(), held: z.boolean() }),
  ),
  citedTexts: z.array(
    z.object({
      kind: z.string(),
      title: z.string().nullable(),
      dated: z.string().nullable(),
      label: z.string(),
    }),
  ),
  passages: z.array(documentPassage),
  demands: z.array(documentDemand),
  numbers: z.array(statedNumber),
  /** Cases it names, by sort name. */
  people: z.array(z.object({ slug, name: z.string(), passages: z.array(z.string()) })),
  /** Officials and bystanders it names. */
  bystanders: z.array(
    z.object({ name: z.string(), passages: z.array(z.string()), conduct: z.array(z.string()) }),
  ),
});
export type DocumentSheet = z.infer<typeof documentSheet>;
