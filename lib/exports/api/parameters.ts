import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/core/result';

/** A whole number written in digits alone; "1e2", " 5" and "0x10" are none. */
export function wholeNumber(least: number, most: number) {
  const read = (given: unknown) =>
    typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given;
  return z.preprocess(read, z.int().min(least).max(most));
}

/** How many of a list are wanted at once. */
export function pageSize(usual: number, most: number) {
  return wholeNumber(1, most)
    .default(usual)
    .describe(`How many to answer with at most: a whole number from 1 to ${most}`);
}

/** Where a list goes on: as the answer before says in `next`. */
export const cursorText = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,600}$/)
  .optional()
  .describe('Where the list goes on: taken from `next` of the answer before, never made by hand');

/** A slug as addresses carry it. */
export const slugText = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * Reads an address's parameters by their schema. An empty value is an absent one, as forms send them. Refuses, in a
 * sentence for those who program against the API, parameters that are not there, given twice, or of another form.
 */
export function readParameters<Schema extends z.ZodObject>(
  schema: Schema,
  given: Iterable<readonly [string, string]>,
): Result<z.output<Schema>, string> {
  const known = Object.keys(schema.shape);
  const seen = new Map<string, string>();
  for (const [parameter, value] of given) {
    if (!known.includes(parameter)) {
      const list = known.length === 0 ? 'This address takes none.' : `Known are ${known.join(', ')}.`;
      return refused(`There is no parameter "${parameter.slice(0, 60)}". ${list}${hintFor(parameter)}`);
    }
    if (seen.has(parameter)) {
      return refused(`The parameter "${parameter}" is given more than once. One value each is possible.`);
    }
    seen.set(parameter, value.trim());
  }
  const filled = Object.fromEntries([...seen].filter(([, value]) => value !== ''));
  const read = schema.safeParse(filled);
  if (read.success) return accepted(read.data);
  const [issue] = read.error.issues;
  const name = String(issue?.path[0] ?? '');
  const value = (seen.get(name) ?? '').slice(0, 60);
  const wanted = descriptionOf(schema, name);
  return refused(
    value === ''
      ? `The parameter "${name}" is missing. ${wanted}`
      : `"${value}" cannot be a value of the parameter "${name}". ${wanted}`,
  );
}

function hintFor(parameter: string): string {
  return parameter === 'page' ? ' Lists go on with the cursor in `next`, not with page numbers.' : '';
}

function descriptionOf(schema: z.ZodObject, name: string): string {
  const field: unknown = schema.shape[name];
  const described = field instanceof z.ZodType ? field.description : undefined;
  return described === undefined ? '' : `${described}.`;
}
