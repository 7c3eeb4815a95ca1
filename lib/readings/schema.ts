import { z } from 'zod';
import { documentInput } from '@/lib/documents/schema';
import { suggestion } from '@/lib/intake/schema';
import { nameOrder, personInput } from '@/lib/people/schema';

/** Ways a file can come to the desk; the codes of the table. */
export const readingWays = ['upload', 'paste', 'fetch', 'command'] as const;

/** How long a page waits for the reader of a file before it shows how far the reading is, in milliseconds. */
export const patienceMs = 2_000;

/** A file as it came in. */
export type Incoming = {
  way: (typeof readingWays)[number];
  fileName: string | null;
  mediaType: string | null;
  /** Where it was fetched from. */
  address: string | null;
  bytes: Uint8Array;
  /** BCP 47, as whoever brought it says; null: the reader tells. */
  language: string | null;
};

/** Numbers a document can be known by, in the order in which one names it. */
export const referenceTypes = [
  'adopted',
  'tabled',
  'joint_motion',
  'number',
  'celex',
  'procedure',
  'debate',
  'vote',
] as const;

const words = (most: number) => z.string().trim().min(1, 'missing').max(most, 'too_long');
const perhaps = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'too_long')
    .transform((typed) => (typed === '' ? null : typed));

export const languageTag = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/, 'not_a_language');

/** "adopted: P9_TA(2021)0056", one a line. */
const references = z.string().transform((typed, context) => {
  const found: { type: string; value: string; note: null }[] = [];
  for (const line of typed.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const [, type, value] = /^([a-z_]+)\s*:\s*(\S.*)$/.exec(line) ?? [];
    if (type === undefined || value === undefined || !referenceTypes.some((known) => known === type)) {
      context.addIssue({ code: 'custom', message: 'not_references' });
      return z.NEVER;
    }
    if (!found.some((one) => one.type === type && one.value === value))
      found.push({ type, value, note: null });
  }
  return found;
});

/** What an editor says a document is, as the form sends it. */
export const documentForm = z.object({
  kind: z.enum(documentInput.shape.kind.options, 'missing'),
  title: perhaps(600),
  usualTitle: words(300),
  shortTitle: words(60),
  slug: z
    .string()
    .trim()
    .max(80, 'too_long')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not_a_slug'),
  /** Slug of an organisation on record; empty: the text names none. */
  body: perhaps(120),
  stated: words(40),
  statedMeaning: z.enum(['adopted', 'tabled', 'published'], 'missing'),
  officialUrl: perhaps(600).refine(
    (typed) => typed === null || /^https?:\/\/\S+$/.test(typed),
    'not_an_address',
  ),
  references,
});
export type DocumentForm = z.infer<typeof documentForm>;

/** Somebody who is not on record yet, as the workbench asks for them. */
export const newPerson = z.object({
  given: perhaps(120),
  family: perhaps(120),
  usualName: words(200),
  order: z.enum(nameOrder.options, 'missing'),
  standing: z.enum(personInput.shape.standing.options, 'missing'),
});
export type NewPerson = z.infer<typeof newPerson>;

/** A statement an editor adds with words of the text. `what`: kind and code, e.g. custody:held. */
export const addedStatement = z.object({
  what: z.string().regex(/^[a-z_]+:[a-z_]+$/, 'missing'),
  passage: words(80),
  quote: words(600),
  occurred: perhaps(60),
  certainty: z.enum(['stated', 'reported', 'implied', 'ambiguous']),
  provision: perhaps(120),
  gist: perhaps(300),
});

export const storedSuggestions = z.array(suggestion);
