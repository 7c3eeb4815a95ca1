import { z } from 'zod';
import { writers } from '@/lib/db/writers';
import { findDuplicates, type PossibleDuplicate } from '@/lib/people/duplicates';

const bearer = z.object({ number: z.int(), forms: z.array(z.string()) });
const pair = z.object({ one: z.int(), other: z.int() });

/** A person of the casework, as a list of the desk names them. */
export type DeskPerson = { number: number; slug: string; name: string; standing: string };

export type DuplicatePair = Omit<PossibleDuplicate, 'one' | 'other'> & { one: DeskPerson; other: DeskPerson };

/**
 * Possible duplicates in the whole casework, likeliest first: people merged away or withdrawn, and pairs that are
 * told apart, are left out. Reads every name once; 100,000 people take tens of seconds, so it is not for a page of
 * readers.
 */
export async function listPossibleDuplicates(
  limit: number,
): Promise<{ pairs: DuplicatePair[]; total: number }> {
  const db = writers();
  const people = z.array(bearer).parse(
    await db.$queryRaw`
      SELECT p.number, array_remove(array_agg(n.form) || p.usual_name::text, NULL) AS forms
        FROM casework.person p LEFT JOIN casework.name n ON n.person_number = p.number
       WHERE p.named AND p.withdrawn_at IS NULL
         AND NOT EXISTS (SELECT FROM casework.merge m WHERE m.gone_number = p.number AND m.undone_at IS NULL)
       GROUP BY p.number ORDER BY p.number`,
  );
  const apart = new Set(
    z
      .array(pair)
      .parse(
        await db.$queryRaw`SELECT person_number AS one, other_number AS other FROM casework.person_apart`,
      )
      .map(({ one, other }) => `${one} ${other}`),
  );
  const found = findDuplicates(people, (one, other) => apart.has(`${one} ${other}`));
  const shown = found.slice(0, limit);
  const rows = await db.person.findMany({
    where: { number: { in: shown.flatMap(({ one, other }) => [one, other]) } },
    select: { number: true, slug: true, usualName: true, standing: true },
  });
  const byNumber = new Map(
    rows.map(({ usualName, ...row }) => [row.number, { ...row, name: usualName } satisfies DeskPerson]),
  );
  const pairs = shown.flatMap(({ one, other, ...rest }) => {
    const [first, second] = [byNumber.get(one), byNumber.get(other)];
    return first && second ? [{ ...rest, one: first, other: second }] : [];
  });
  return { pairs, total: found.length };
}
