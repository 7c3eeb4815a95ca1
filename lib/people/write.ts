import type { WriteTx } from '@/lib/db/writers';
import type { PersonInput } from '@/lib/people/schema';

/** Puts a person with their spellings on record, as a draft: nothing is public before a publication. */
export async function recordPerson(tx: WriteTx, input: PersonInput): Promise<{ number: number }> {
  const { names, ...person } = input;
  const { number } = await tx.person.create({ data: person, select: { number: true } });
  await tx.name.createMany({ data: names.map((name) => ({ ...name, personNumber: number })) });
  return { number };
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
