import type { z } from 'zod';
import { licence, problem } from '@/lib/exports/answer';
import { readParameters } from '@/lib/exports/api/parameters';
import { readNewestEdition } from '@/lib/record/read';

/** One thing that can be asked of the API: what its address takes and what leaves, both as schemas. */
export type Operation<Parameters extends z.ZodObject = z.ZodObject, Answer extends z.ZodType = z.ZodType> = {
  /** Name of the function in generated clients. */
  id: string;
  /** Address with `{placeholders}`. */
  address: string;
  tag: string;
  summary: string;
  about?: string;
  parameters: Parameters;
  answer: Answer;
  /** Refusals beside 400 and 429. */
  refuses: readonly (404 | 410)[];
};

/** States an operation, so that its doors and its description are of one piece. */
export function operation<Parameters extends z.ZodObject, Answer extends z.ZodType>(
  stated: Operation<Parameters, Answer>,
): Operation<Parameters, Answer> {
  return stated;
}

/** What the API answers to a question that was read; a Response is a refusal or a way on. */
type Made<Answer extends z.ZodType> = z.input<Answer> | Response;

/**
 * Answers a request by an operation: its parameters are read by their schema, and what leaves passes the schema of the
 * answer, so that the OpenAPI document cannot say anything else than what is sent.
 */
export async function respond<Parameters extends z.ZodObject, Answer extends z.ZodType>(
  { parameters, answer }: Operation<Parameters, Answer>,
  request: Request,
  make: (asked: z.output<Parameters>) => Promise<Made<Answer>>,
): Promise<Response> {
  const asked = readParameters(parameters, new URL(request.url).searchParams);
  if (!asked.ok) return problem(400, 'Unknown query', asked.reason);
  const made = await make(asked.value);
  return made instanceof Response ? made : Response.json(answer.parse(made), { headers: openToAll });
}

const openToAll = { 'Access-Control-Allow-Origin': '*' };

/** What every list says beside its items. To be read before the items: they are at least as new. */
export async function readFrame() {
  const newest = await readNewestEdition();
  return { generatedFrom: newest, licence };
}

/** The address of a list with these parameters, absent ones left out, in the order given. */
export function addressOf(
  path: string,
  parameters: Record<string, string | number | null | undefined>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined) query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** A refusal of a parameter whose form is right and whose value is not. */
export const unknownQuery = (detail: string): Response => problem(400, 'Unknown query', detail);
