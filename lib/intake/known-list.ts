import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/core/result';

const name = z.string().trim().min(1).max(300);
const spelling = z.union([name, z.looseObject({ form: name }).transform(({ form }) => form)]);

const listed = z
  .looseObject({
    person: z.union([name, z.int()]).optional(),
    slug: name.optional(),
    id: z.union([name, z.int()]).optional(),
    name: name.nullish(),
    names: z.array(spelling).optional(),
    forms: z.array(spelling).optional(),
    spellings: z.array(spelling).optional(),
  })
  .transform((row, context) => {
    const person = row.person ?? row.slug ?? row.id;
    if (person === undefined) {
      context.addIssue({ code: 'custom', message: 'has no "person", "slug" or "id"' });
      return z.NEVER;
    }
    const forms = [row.name ?? [], row.names ?? [], row.forms ?? [], row.spellings ?? []].flat();
    return { person, forms: [...new Set(forms)] };
  });

/** A person as a list outside the database names them, with every spelling it gives. */
export type ListedPerson = { person: string | number; forms: string[] };

/**
 * Known people from a file's JSON: a list, or an object that holds one under `people` or (our API) `items`. Each
 * has `person`, `slug` or `id`, and spellings under `name`, `names`, `forms` or `spellings`, as text or as
 * `{ form }`. A person without any name is left out. Refuses any other shape, saying where it differs.
 */
export function knownListOf(json: unknown): Result<ListedPerson[], string> {
  const rows = Array.isArray(json) ? json : peopleIn(json);
  if (rows === null) return refused('is no list of people, nor holds one under "people" or "items"');
  const parsed = z.array(listed).safeParse(rows);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [row, ...inside] = issue?.path ?? [];
    const place = typeof row === 'number' ? `person ${row + 1}` : 'the list';
    const where = inside.length > 0 ? `${place}, ${inside.map(String).join('.')}` : place;
    return refused(`${where}: ${issue?.message ?? 'is of another shape'}`);
  }
  return accepted(parsed.data.filter(({ forms }) => forms.length > 0));
}

function peopleIn(json: unknown): unknown[] | null {
  const holder = z
    .looseObject({ people: z.array(z.unknown()).optional(), items: z.array(z.unknown()).optional() })
    .safeParse(json);
  return holder.success ? (holder.data.people ?? holder.data.items ?? null) : null;
}
