import { z } from 'zod';

/** What a reader sees of a document. Spans are [start, end) in UTF-16 code units of the passage's text. */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** BCP 47. */
const language = z.string().min(2);
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
  /** Of the text it stands in; with `label` it names the passage, whose label alone is unique in one text only. */
  language,
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

/** Where a part of the sheet stands: a passage of one text. */
const place = { language, label: z.string() };

export const documentDemand = z.object({
  key: z.string(),
  ...place,
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
  ...place,
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

const text = z.object({
  language,
  sha256: z.string(),
  byteCount: z.int(),
  held: z.boolean(),
  /** Official page with these very words; null: none known for this language. */
  officialUrl: z.url().nullable(),
});

export const citedText = z.object({
  kind: z.string(),
  title: z.string().nullable(),
  dated: z.string().nullable(),
  /** Words of the passage that refer to it; null when the reading gives none. */
  quote: z.string().nullable(),
  ...place,
});
export type CitedText = z.infer<typeof citedText>;

/** The second shape of a document: what there is now. */
export const secondShape = z.object({
  sheet: z.literal('document/2'),
  slug,
  kind: z.string(),
  kindNote: z.string().nullable(),
  /** As printed, in the language of the first text; null when the stored text has none. */
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
  /** One a language, in the order in which they came. */
  texts: z.array(text),
  citedTexts: z.array(citedText),
  /** Text by text in the order of `texts`, each in its reading order. */
  passages: z.array(documentPassage),
  demands: z.array(documentDemand),
  numbers: z.array(statedNumber),
  /** Cases it names, by sort name; labels of passages in any of its texts. */
  people: z.array(z.object({ slug, name: z.string(), passages: z.array(z.string()) })),
  /** Officials and bystanders it names. */
  bystanders: z.array(
    z.object({ name: z.string(), passages: z.array(z.string()), conduct: z.array(z.string()) }),
  ),
});
export type DocumentSheet = z.infer<typeof secondShape>;

/** A sheet of the first shape: one text, whose language its parts did not say. */
const firstShape = z.looseObject({
  sheet: z.literal('document/1'),
  officialUrl: z.unknown(),
  texts: z.array(z.looseObject({ language })),
  ...Object.fromEntries(
    ['citedTexts', 'passages', 'demands', 'numbers'].map((part) => [part, z.array(z.looseObject({}))]),
  ),
});

/** The same in the second shape; anything else as it is. Nothing is added that the first did not imply. */
function inSecondShape(value: unknown): unknown {
  const read = firstShape.safeParse(value);
  if (!read.success) return value;
  const { texts, officialUrl, ...rest } = read.data;
  const [first] = texts;
  const placed = (part: unknown) =>
    z
      .array(z.looseObject({}))
      .parse(part)
      .map((each) => ({ ...each, language: first?.language ?? 'und' }));
  return {
    ...rest,
    sheet: 'document/2',
    officialUrl,
    texts: texts.map((each, index) => ({ ...each, officialUrl: index === 0 ? officialUrl : null })),
    citedTexts: placed(rest.citedTexts).map((each) => ({ quote: null, ...each })),
    passages: placed(rest.passages),
    demands: placed(rest.demands),
    numbers: placed(rest.numbers),
  };
}

/**
 * The sheet of a document. Reads both shapes there are and answers with the second: editions are never rewritten,
 * so those of the first shape stay in the chain as they were published.
 */
export const documentSheet = z.preprocess(inSecondShape, secondShape);

/** What lists show of a document: the same in both shapes. */
export const documentHead = secondShape
  .pick({
    slug: true,
    kind: true,
    kindNote: true,
    title: true,
    usualTitle: true,
    shortTitle: true,
    body: true,
    stated: true,
    statedFrom: true,
    statedUntil: true,
    statedMeaning: true,
    officialUrl: true,
    votes: true,
    references: true,
    links: true,
  })
  .extend({ texts: z.array(text.omit({ officialUrl: true })) });
export type DocumentHead = z.infer<typeof documentHead>;
