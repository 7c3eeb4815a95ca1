import { z } from 'zod';
import { operation, readFrame, unknownQuery } from '@/lib/exports/api/operation';
import { editionNameShape, licenceShape, named } from '@/lib/exports/api/parts';
import { readFigures } from '@/lib/figures/read';
import type { FacetFigureName } from '@/lib/figures/schema';
import { parsePast } from '@/lib/record/past';
import { custodyGroup } from '@/lib/record/schema';

const counted = { count: z.int(), href: z.string().nullable().describe('The list behind the number') };
const standing = z.array(z.object({ ...counted, group: custodyGroup }));
const facet = z.object({
  values: z.array(z.object({ ...counted, value: z.string(), label: z.string().nullable() })),
  lacking: z.object(counted).nullable().describe('Of whom nothing of it is on record'),
});
const day = z.iso.date().optional();

export const readFiguresOperation = operation({
  id: 'readFigures',
  address: '/api/v1/figures',
  tag: 'Figures',
  summary: 'How many people stood how, today or on a past day, each number with the list behind it',
  about:
    'People are counted once, by custody as last stated until the day; `not_stated` are people of whose custody no ' +
    'document says anything. Of a past day only how people stood is told, so the other figures are empty then.',
  parameters: z.object({
    on: day.describe('How things stood on this day (UTC), as in 2022-01-31; not in the future'),
    known: day.describe('As far as it was on record on this day; without it, as known now'),
  }),
  answer: named(
    'Figures',
    z.object({
      total: z.object(counted),
      standing,
      days: z
        .array(z.object({ day: z.iso.date(), groups: standing }))
        .describe('The same over time, oldest first'),
      facets: z.object({
        ...{ demand: facet, provision: facet, affiliation: facet, place: facet, confirmed: facet },
      } satisfies Record<FacetFigureName, typeof facet>),
      followed: z.array(
        z.object({
          slug: z.string(),
          reference: z.string(),
          people: z.int(),
          outcomes: z.array(z.object({ outcome: z.string(), count: z.int() })),
        }),
      ),
      generatedFrom: editionNameShape.nullable(),
      licence: licenceShape,
    }),
  ),
  refuses: [],
});

/** The figures of today, or of a past day as known on another. `today` is the reader's day. */
export async function readFiguresAnswer(
  asked: { on?: string | undefined; known?: string | undefined },
  today: string,
) {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const past = parsePast(given, today);
  if (!past.ok) {
    return unknownQuery(
      `The parameter "${past.reason.parameter}" is to be a day of the calendar that is not in the future.`,
    );
  }
  const frame = await readFrame();
  return { ...(await readFigures(past.value.past, today)), ...frame };
}
