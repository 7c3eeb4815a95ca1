import { z } from 'zod';
import { editionNameShape, licenceShape, named } from '@/lib/exports/api/parts';
import { publishedShape } from '@/lib/exports/api/person';
import {
  citedText,
  documentDemand,
  documentHead,
  documentMention,
  documentPassage,
  secondShape,
  statedNumber,
} from '@/lib/record/document-schema';
import { outcomes } from '@/lib/record/followed';
import { custodyGroup } from '@/lib/record/schema';

named('Mention', documentMention);
named('Passage', documentPassage);
named('Demand', documentDemand);
named('StatedNumber', statedNumber);
named('CitedText', citedText);

export const listedDocumentShape = named(
  'ListedDocument',
  documentHead.extend({
    people: z.int().describe('How many people with a record it names'),
    passages: z.int(),
    demands: z.int().describe('How many demands and positions it has'),
    page: z.string(),
    self: z.string(),
  }),
);

export const documentShape = named('Document', secondShape.extend(publishedShape));

export const placedPassageShape = named(
  'PlacedPassage',
  documentPassage
    .extend({ document: z.string(), reference: z.string(), page: z.string(), self: z.string() })
    .describe('A passage with the document it stands in'),
);

export const citedPassageShape = named(
  'CitedPassage',
  z.object({
    passages: z.array(placedPassageShape),
    cited: z
      .array(z.object({ slug: z.string(), name: z.string(), statements: z.array(z.string()) }))
      .describe('Keys of the statements that rest on it, by person'),
    edition: publishedShape.edition,
    licence: licenceShape,
  }),
);

const source = z.object({
  document: z.string(),
  reference: z.string(),
  label: z.string(),
  language: z.string(),
  quote: z.string(),
  page: z.string(),
});
const asked = z.array(z.object({ action: z.string(), sources: z.array(source) }));
const statedCustody = z.object({
  group: custodyGroup.exclude(['not_stated']),
  statedBy: z.string(),
  reference: z.string(),
  stated: z.string(),
  sources: z.array(source),
});
const outcome = z.enum(outcomes);

export const followedShape = named(
  'WhatFollowed',
  z.object({
    document: z.object({
      slug: z.string(),
      reference: z.string(),
      title: z.string(),
      stated: z.string(),
      statedMeaning: z.string(),
      page: z.string(),
    }),
    counts: z.array(z.object({ outcome, count: z.int() })),
    people: z.array(
      z.object({
        person: z.object({ slug: z.string(), name: z.string(), page: z.string() }),
        outcome,
        asked,
        // biome-ignore lint/suspicious/noThenProperty: the shape's own word for where somebody stood then
        then: statedCustody.nullable(),
        next: z
          .object({
            document: z.string(),
            reference: z.string(),
            stated: z.string(),
            statedFrom: z.iso.date(),
            page: z.string(),
            passages: z.array(z.object({ label: z.string(), page: z.string() })),
            custody: statedCustody.nullable(),
            asked,
          })
          .nullable(),
      }),
    ),
    generatedFrom: editionNameShape.nullable(),
    licence: licenceShape,
  }),
);
