import { z } from 'zod';
import type { WriteTx } from '@/lib/db/writers';
import type { NameInput, PersonInput } from '@/lib/people/schema';

/** Puts a person with their spellings on record, as a draft: nothing is public before a publication. */
export async function recordPerson(tx: WriteTx, input: PersonInput): Promise<{ number: number }> {
  const { names, ...person } = input;
  const { number } = await tx.person.create({ data: person, select: { number: true } });
  await tx.name.createMany({ data: names.map((name) => ({ ...name, personNumber: number })) });
  return { number };
}

/** Who wrote a draft, beside its author: none of them accepts it. */
type WrittenBy = { editedBy: number[] };

/** As recordPerson, for many at once: their numbers, in the order given. */
export async function recordPeople(
  tx: WriteTx,
  people: readonly (PersonInput & WrittenBy & { privateNote: string | null })[],
): Promise<number[]> {
  const rows = await tx.person.createManyAndReturn({
    data: people.map(({ names: _, ...person }) => person),
    select: { number: true, slug: true },
  });
  const numbers = new Map(rows.map(({ slug, number }) => [slug, number]));
  const numberOf = (slug: string) => {
    const number = numbers.get(slug);
    if (number === undefined) throw new Error('a person was recorded without a number');
    return number;
  };
  await recordNames(
    tx,
    people.flatMap(({ slug, names, editedBy }) =>
      names.map((name) => ({ ...name, personNumber: numberOf(slug), editedBy })),
    ),
  );
  return people.map(({ slug }) => numberOf(slug));
}

/** Puts spellings on record, as drafts, many at once. */
export async function recordNames(
  tx: WriteTx,
  names: readonly (NameInput & WrittenBy & { personNumber: number })[],
): Promise<void> {
  if (names.length > 0) await tx.name.createMany({ data: [...names] });
}

const slugRows = z.array(z.object({ slug: z.string() }));

/** As freeSlug, for many at once, which are also kept apart from one another; in the order given. */
export async function freeSlugs(tx: WriteTx, slugs: readonly string[]): Promise<string[]> {
  const rows = slugRows.parse(
    await tx.$queryRaw`SELECT slug FROM casework.person
       WHERE slug = ANY(${[...slugs]}) OR regexp_replace(slug, '-[0-9]+$', '') = ANY(${[...slugs]})`,
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return slugs.map((slug) => {
    let free = slug;
    for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
    taken.add(free);
    return free;
  });
}

/** Notes, both ways, that two people with near names are not one. */
export async function recordApart(tx: WriteTx, one: number, other: number): Promise<void> {
  await tx.personApart.createMany({
    data: [
      { personNumber: one, otherNumber: other },
      { personNumber: other, otherNumber: one },
    ],
    skipDuplicates: true,
  });
}

/** The slug, or the first of "slug-2", "slug-3" … that nobody has or had. */
export async function freeSlug(tx: WriteTx, slug: string): Promise<string> {
  const taken = new Set(
    (
      await tx.person.findMany({
        where: { OR: [{ slug }, { slug: { startsWith: `${slug}-` } }] },
        select: { slug: true },
      })
    ).map((row) => row.slug),
  );
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(free)) return free;
  }
}
