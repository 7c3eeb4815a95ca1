import { z } from 'zod';
import { problem } from '@/lib/exports/answer';
import { readParameters } from '@/lib/exports/api/parameters';
import {
  answerQueries,
  extendPeople,
  manifestOf,
  proposeProperties,
  suggestPeople,
} from '@/lib/exports/reconcile/candidates';
import { extendQuestion, mostQueries, queryBatch } from '@/lib/exports/reconcile/schema';

const asked = z.object({
  queries: z.string().optional().describe(`A batch of at most ${mostQueries} queries, as JSON`),
  extend: z.string().optional().describe('Ids and properties to fill a table with, as JSON'),
});
const json = (body: object) => Response.json(body, { headers: { 'Access-Control-Allow-Origin': '*' } });
const unknown = (detail: string) => problem(400, 'Unknown query', detail);

/** Answers a question of the service, sent in the address or as a form: without one, what the service is. */
export async function answerMatching(parameters: URLSearchParams, site: string): Promise<Response> {
  const read = readParameters(asked, parameters);
  if (!read.ok) return unknown(read.reason);
  const { queries, extend } = read.value;
  if (queries !== undefined && extend !== undefined) {
    return unknown('"queries" and "extend" cannot be asked for together.');
  }
  if (queries !== undefined) {
    const batch = queryBatch.safeParse(parsed(queries));
    return batch.success
      ? json(await answerQueries(batch.data))
      : unknown(
          `"queries" is to be a JSON object of at most ${mostQueries} queries, each with the name to look for in "query".`,
        );
  }
  if (extend !== undefined) {
    const question = extendQuestion.safeParse(parsed(extend));
    return question.success
      ? json(await extendPeople(question.data, site))
      : unknown('"extend" is to be a JSON object with "ids" (at most 200) and "properties" (at most 20).');
  }
  return json(manifestOf(site));
}

const suggesting = z.object({
  prefix: z.string().max(800).describe('What somebody typed so far: letters of a name'),
  cursor: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .describe('How many to skip: a whole number'),
});

/** Suggests people for letters of a name. */
export async function answerSuggesting(parameters: URLSearchParams): Promise<Response> {
  const read = readParameters(suggesting, parameters);
  if (!read.ok) return unknown(read.reason);
  return json(await suggestPeople(read.value.prefix, Number(read.value.cursor ?? 0)));
}

const proposing = z.object({
  type: z.string().max(100).default('person').describe('The type that properties are asked for: person'),
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .optional()
    .describe('How many at most: a whole number'),
});

/** Says what a table of people can be filled with. */
export function answerProposing(parameters: URLSearchParams): Response {
  const read = readParameters(proposing, parameters);
  return read.ok ? json(proposeProperties(read.value.type)) : unknown(read.reason);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
