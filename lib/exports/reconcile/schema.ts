import { z } from 'zod';
import { maxQueryLength } from '@/lib/search/query';

/** Shapes of the Reconciliation Service API 0.2 (W3C Community Group, 10 April 2023), as far as this service has them. */

export const mostQueries = 20;
const mostCandidates = 25;

const entityType = z.object({ id: z.string(), name: z.string() });

/** A batch: queries by a name of the client's own. What is not known of a query is passed over, as the spec has it. */
export const queryBatch = z
  .record(
    z.string().max(100),
    z.object({
      query: z.string().max(maxQueryLength * 4),
      type: z.union([z.string(), z.array(z.string())]).optional(),
      limit: z.int().min(1).max(1000).optional(),
      properties: z.array(z.object({ pid: z.string(), v: z.unknown() })).optional(),
    }),
  )
  .refine((batch) => Object.keys(batch).length <= mostQueries);
export type Query = z.infer<typeof queryBatch>[string];

/** How many candidates a query is answered with. */
export const candidatesOf = ({ limit = 5 }: Query): number => Math.min(limit, mostCandidates);

export const candidate = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  type: z.array(entityType),
  score: z.number(),
  match: z.boolean(),
  features: z.array(z.object({ id: z.string(), value: z.union([z.number(), z.boolean(), z.string()]) })),
});
export const queryAnswers = z.record(z.string(), z.object({ result: z.array(candidate) }));

export const extendQuestion = z.object({
  ids: z.array(z.string().max(200)).max(200),
  properties: z.array(z.object({ id: z.string().max(100) })).max(20),
});
const cellValue = z.union([
  z.object({ str: z.string() }),
  z.object({ int: z.int() }),
  z.object({ id: z.string(), name: z.string() }),
]);
export type CellValue = z.infer<typeof cellValue>;
export const extendAnswer = z.object({
  meta: z.array(z.object({ id: z.string(), name: z.string() })),
  rows: z.record(z.string(), z.record(z.string(), z.array(cellValue))),
});

const endpoint = z.object({ service_url: z.url(), service_path: z.string() });
export const manifest = z.object({
  versions: z.array(z.literal('0.2')),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url(),
  defaultTypes: z.array(entityType),
  view: z.object({ url: z.string().includes('{{id}}') }),
  preview: z.object({ url: z.string().includes('{{id}}'), width: z.int(), height: z.int() }),
  suggest: z.object({ entity: endpoint }),
  extend: z.object({ propose_properties: endpoint, property_settings: z.array(z.never()) }),
});

export const suggestions = z.object({
  result: z.array(
    z.object({ id: z.string(), name: z.string(), description: z.string(), notable: z.array(entityType) }),
  ),
});
export const proposedProperties = z.object({
  type: z.string(),
  properties: z.array(z.object({ id: z.string(), name: z.string() })),
});
