import { z } from 'zod';
import { editionNameShape, licenceShape, named } from '@/lib/exports/api/parts';
import type { ListedPerson } from '@/lib/record/register';
import {
  certainty,
  citation,
  custodyGroup,
  custodyState,
  line,
  naming,
  personSheet,
  present,
  printedName,
  statement,
} from '@/lib/record/schema';
import type { FoundAs } from '@/lib/search/people';

named('Citation', citation);
named('LineOfCustody', line);
named('PrintedName', printedName);
named('Naming', naming);
named('Present', present);
export const statementShape = named('Statement', statement);

const pair = { a: z.string(), b: z.string() };
/** Codes of what differs between a spelling asked for and one printed (lib/spelling/reasons.ts). */
const reasonShape = named(
  'SpellingReason',
  z.discriminatedUnion('code', [
    z
      .object({ code: z.literal('unlike') })
      .describe('No part of one name is a spelling of a part of the other'),
    z.object({ code: z.literal('joined') }).describe('Two parts of one are written as one part of the other'),
    z.object({ code: z.literal('order') }).describe('The parts stand in another order'),
    z.object({ code: z.literal('letters'), ...pair }).describe('`a` and `b` stand for the same sounds'),
    z
      .object({ code: z.literal('letters_or_none'), letters: z.string() })
      .describe('Letters that one writes and the other leaves out'),
    z
      .object({ code: z.literal('variant'), ...pair })
      .describe('`a` may be a form of `b`, as Bota of Botagoz'),
    z.object({ code: z.literal('other_name'), ...pair }).describe('`a` and `b` are two names'),
    z.object({ code: z.literal('slip'), ...pair }).describe('They differ by a slip of the hand or a vowel'),
    z.object({ code: z.literal('initial'), letters: z.string() }).describe('One gives an initial only'),
    z
      .object({ code: z.literal('case'), ending: z.string() })
      .describe('A case ending; empty where it shows in a stem only'),
    z.object({ code: z.literal('endings'), ...pair }).describe('Two endings, as a man and a woman have'),
    z.object({ code: z.literal('ending'), ending: z.string() }).describe('An ending that only one has'),
    z.object({ code: z.literal('script') }).describe('One script writes few vowels, or syllables of its own'),
    z.object({ code: z.literal('part'), part: z.string() }).describe('A part that only one has'),
    z.object({ code: z.literal('patronymic'), part: z.string() }).describe('A patronymic that only one has'),
  ]),
);

const foundAsShape = named(
  'FoundAs',
  z
    .object({
      form: z.string(),
      language: z.string(),
      printedIn: z.string().nullable().describe('Short title of the document; null for the usual name'),
      how: z
        .enum(['as_printed', 'part_of_it', 'begins_so', 'other_alphabet', 'other_spelling'])
        .describe('How the printed form stands to what was looked for'),
      why: z.array(reasonShape).describe('What else differs, as codes'),
    })
    .describe('The printed spelling that somebody was found by'),
);

export const listedPersonShape = named(
  'ListedPerson',
  z.object({
    number: z.int(),
    slug: z.string(),
    name: z.string(),
    named: z.boolean(),
    spellings: z.array(z.string()),
    foundAs: foundAsShape.nullable(),
    custody: custodyGroup,
    state: custodyState.nullable(),
    certainty: certainty.nullable(),
    disputed: z.boolean(),
    lastConfirmed: z.string().describe('EDTF date of the newest document that names the person'),
    lastConfirmedBy: z.string(),
    lead: statementShape
      .nullable()
      .describe('The statement custody rests on or, where custody is not stated, the first thing that is'),
    edition: z.int(),
    page: z.string(),
    self: z.string(),
  }),
);

/** A person in a list of the API: what is known, how old it is, and the statement it rests on with its sources. */
export function listedPerson(
  person: ListedPerson,
  foundAs: FoundAs | null,
): z.input<typeof listedPersonShape> {
  const { present: now, lead, spellings } = person.row;
  return {
    number: person.number,
    slug: person.slug,
    name: person.name,
    named: person.named,
    spellings,
    foundAs,
    custody: person.custody,
    state: now.state,
    certainty: now.certainty,
    disputed: now.disputed,
    lastConfirmed: person.confirmed,
    lastConfirmedBy: now.confirmedBy,
    lead,
    edition: person.editionNumber,
    page: `/people/${person.slug}`,
    self: `/api/v1/people/${person.slug}`,
  };
}

/** What the answer for one subject says beside its sheet. */
export const publishedShape = {
  page: z.string().describe('The page of this site that shows the same'),
  edition: named('SheetEdition', editionNameShape.extend({ contentHash: z.string() })),
  licence: licenceShape,
};

export const personShape = named('Person', personSheet.extend(publishedShape));
