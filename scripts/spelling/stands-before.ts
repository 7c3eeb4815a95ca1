/** Whether every published spelling finds whom it stands for and, where somebody else stands first, why. */
import { z } from 'zod';
import type { ReadDb } from '@/lib/db/readers';
import { type FoundPerson, findPeople } from '@/lib/search/people';
import { cleanQuery } from '@/lib/search/query';
import { foldName } from '@/lib/spelling/fold';
import { likeness } from '@/lib/spelling/likeness';

/** Why somebody else may stand before the person a spelling was printed for. */
type Why = 'bears the same name' | 'bears this part of a name';

export interface Asked {
  form: string;
  number: number;
  /** Place of the person among those found, from 0; null: not found. */
  place: number | null;
  /** Everyone who stands before, with the reason; null: there is none, which is a fault. */
  before: { number: number; form: string; why: Why | null }[];
}

/** A namesake may stand before; nobody whose name is only like it may. */
function whyBefore(form: string, { foundAs }: FoundPerson): Why | null {
  const { verdict, likeness: near } = likeness(form, foundAs.form);
  if (verdict === 'same' && near === 1) return 'bears the same name';
  const parts = foldName(form).parts.filter(({ initial, particle }) => !initial && !particle);
  return parts.length === 1 && verdict !== 'different' ? 'bears this part of a name' : null;
}

/** Searches for every spelling on record, each as it is published. */
export async function askEverySpelling(db: ReadDb): Promise<Asked[]> {
  const rows = await db.rows`SELECT DISTINCT number, form FROM record.name ORDER BY number, form`;
  const spellings = z.array(z.object({ number: z.int(), form: z.string() })).parse(rows);
  const asked: Asked[] = [];
  for (const { number, form } of spellings) {
    const { people } = await findPeople(cleanQuery(form), { page: 1, pageSize: 50, choices: [] }, db);
    const place = people.findIndex((person) => person.number === number);
    asked.push({
      form,
      number,
      place: place < 0 ? null : place,
      before: people.slice(0, Math.max(0, place)).map((person) => ({
        number: person.number,
        form: person.foundAs.form,
        why: whyBefore(form, person),
      })),
    });
  }
  return asked;
}
