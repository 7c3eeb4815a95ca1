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
