import { z } from 'zod';
import { licence } from '@/lib/exports/answer';
import { edition } from '@/lib/record/edition-schema';

/** Schemas that get a name of their own in the OpenAPI document. */
export const namedShapes = z.registry<{ id: string }>();

/** Gives a schema its name there. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  namedShapes.add(schema, { id });
  return schema;
}

export const licenceShape = named(
  'Licence',
  z
    .object({
      name: z.literal(licence.name),
      url: z.literal(licence.url),
      attribution: z.literal(licence.attribution),
    })
    .describe('Under which terms the data may be used'),
);

export const editionNameShape = named(
  'EditionName',
  edition
    .pick({ seq: true, number: true, publishedAt: true, hash: true })
    .describe(
      'An edition: its place in the chain of the whole record, its number within its subject, its hash',
    ),
);

export const editionShape = named('Edition', edition);

/** A list with what every list of the API says. `next` is the address of the next part; null: this is the last. */
export function listShape<Item extends z.ZodType, More extends z.ZodRawShape>(
  id: string,
  item: Item,
  more: More,
) {
  return named(
    id,
    z.object({
      ...more,
      items: z.array(item),
      next: z.string().nullable().describe('Address of the next part of the list; null: there is none'),
      generatedFrom: editionNameShape
        .nullable()
        .describe('The newest edition of the whole record when this was made; null before the first'),
      licence: licenceShape,
    }),
  );
}

named(
  'Problem',
  z
    .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
    .describe('A refusal, as RFC 9457 has it; `detail` says what to do instead'),
);
