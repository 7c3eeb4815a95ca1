/** The folder of the hand-made reading, as its README describes it: only what the check compares. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/core/result';

const words = { document: z.string(), passage: z.string(), start: z.int(), end: z.int() };
const quoted = z.object({ ...words, quote: z.string() });
const surfaced = z.object({ ...words, surface: z.string() });
const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

const fact = quoted.extend({
  id: z.string(),
  type: z.string(),
  status: z.string().optional(),
  as_of: z.string(),
  certainty: z.string(),
  date: z.string().optional(),
  organisation: oneOrMore,
  place: oneOrMore,
  provision: oneOrMore,
  related_person: oneOrMore,
  demand: z.string().optional(),
  action: z.string().optional(),
});
export type Fact = z.infer<typeof fact>;

const person = z.object({
  id: z.string(),
  name: z.string().nullable(),
  named: z.boolean(),
  canonical_attested: z.string().optional(),
  gender: z.object({ value: z.string().nullable(), evidence: z.array(quoted) }),
  spellings: z
    .array(z.object({ form: z.string(), document: z.string(), order: z.string(), count: z.int() }))
    .default([]),
  facts: z.array(fact),
});

const document = z.object({
  id: z.string(),
  sha256: z.string(),
  date: z.string().nullable(),
  date_bounds: z.string().nullish(),
  as_of: z.string(),
  votes: z.object({ for: z.int(), against: z.int(), abstentions: z.int() }).nullable(),
  references: z.array(z.object({ type: z.string(), value: z.string() })),
  cites: z.array(z.object({ date: z.string().nullable(), citation: quoted })),
});

const entity = z.object({ id: z.string(), mentions: z.array(surfaced) });
const mention = surfaced.extend({ id: z.string(), person: z.string().nullable() });
const clause = quoted.extend({
  id: z.string(),
  kind: z.string(),
  verb: z.string(),
  action: z.string().optional(),
  addressee: z.array(z.string()).default([]),
  addressee_stated: z.boolean().optional(),
});
const number = quoted.extend({
  id: z.string(),
  exact: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  date: z.string().nullable(),
});

const files = {
  documents: z.object({ documents: z.array(document) }),
  people: z.object({ people: z.array(person) }),
  mentions: z.object({ mentions: z.array(mention), unnamed_references: z.array(mention) }),
  organisations: z.object({ organisations: z.array(entity) }),
  places: z.object({ places: z.array(entity) }),
  provisions: z.object({ provisions: z.array(entity), not_named: z.record(z.string(), z.string()) }),
  demands: z.object({ demands: z.array(clause), positions: z.array(clause) }),
  aggregates: z.object({ aggregates: z.array(number), numbers_left_out: z.array(z.string()) }),
};
const passages = z.object({ passages: z.array(z.object({ label: z.string(), text: z.string() })) });

/** The reading, and the text of each of its passages by "003/recital-4". */
export type Gold = {
  documents: z.infer<typeof document>[];
  people: z.infer<typeof person>[];
  mentions: z.infer<typeof mention>[];
  unnamed: z.infer<typeof mention>[];
  organisations: z.infer<typeof entity>[];
  places: z.infer<typeof entity>[];
  provisions: z.infer<typeof entity>[];
  provisionsNotNamed: string[];
  demands: z.infer<typeof clause>[];
  positions: z.infer<typeof clause>[];
  numbers: z.infer<typeof number>[];
  numbersLeftOut: string[];
  texts: ReadonlyMap<string, string>;
};

/** Reads the folder. Refuses one that is absent or has a file missing or of another shape, with the file's name. */
export function readGold(folder: string): Result<Gold, string> {
  const read = <Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape> => {
    const parsed = shape.safeParse(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')));
    if (parsed.success) return parsed.data;
    throw new SyntaxError(`${name}.json: ${z.prettifyError(parsed.error)}`);
  };
  try {
    const { documents } = read('documents', files.documents);
    const texts = documents.flatMap(({ id }) =>
      read(`passages-${id}`, passages).passages.map(({ label, text }) => [`${id}/${label}`, text] as const),
    );
    const { mentions, unnamed_references: unnamed } = read('mentions', files.mentions);
    const { provisions, not_named } = read('provisions', files.provisions);
    const { aggregates: numbers, numbers_left_out: numbersLeftOut } = read('aggregates', files.aggregates);
    return accepted({
      documents,
      ...read('people', files.people),
      mentions,
      unnamed,
      ...read('organisations', files.organisations),
      ...read('places', files.places),
      provisions,
      provisionsNotNamed: Object.keys(not_named),
      ...read('demands', files.demands),
      numbers,
      numbersLeftOut,
      texts: new Map(texts),
    });
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}
