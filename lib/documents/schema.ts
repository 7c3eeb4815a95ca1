import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const passageKinds = [
  'title',
  'reference',
  'date',
  'header',
  'lead',
  'citation',
  'recital',
  'paragraph',
  'bullet',
  'text',
  'footnote',
  'footer',
  'url',
  'other',
] as const;

/** A document as a reader of files or an editor gives it; texts may be absent (`text: null`: not held). */
export const documentInput = z.strictObject({
  slug,
  foundingKey: z.string().nullable(),
  kind: z.enum([
    'adopted_resolution',
    'motion',
    'joint_motion',
    'summary',
    'ngo_statement',
    'report',
    'opinion',
    'statement',
  ]),
  kindNote: z.string().nullable(),
  title: z.string().nullable(),
  usualTitle: z.string().min(1),
  shortTitle: z.string().min(1),
  /** Slug of the organisation that speaks. */
  body: slug.nullable(),
  bodyNote: z.string().nullable(),
  stated: z.string(),
  statedMeaning: z.enum(['adopted', 'tabled', 'published']),
  statedNote: z.string().nullable(),
  officialUrl: z.url().nullable(),
  votes: z.strictObject({ for: z.int(), against: z.int(), abstentions: z.int() }).nullable(),
  references: z.array(z.strictObject({ type: z.string(), value: z.string(), note: z.string().nullable() })),
  text: z.strictObject({
    language: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    byteCount: z.int(),
    content: z.instanceof(Uint8Array).nullable(),
    passages: z.array(
      z.strictObject({
        label: z.string().min(1),
        printedLabel: z.string().nullable(),
        kind: z.enum(passageKinds),
        ordinal: z.int(),
        kindOrdinal: z.int(),
        text: z.string().nullable(),
      }),
    ),
  }),
});
export type DocumentInput = z.infer<typeof documentInput>;

/** What may be corrected of a document on record: everything it is called and known by, not its texts. */
export const documentRevision = z.strictObject({
  ...documentInput.pick({
    kind: true,
    title: true,
    usualTitle: true,
    shortTitle: true,
    slug: true,
    body: true,
    stated: true,
    statedMeaning: true,
    references: true,
  }).shape,
  officialUrl: z.string().nullable(),
});
export type DocumentRevision = z.infer<typeof documentRevision>;
