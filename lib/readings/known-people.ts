import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import { type KnownPeople, MOST_FORMS } from '@/lib/intake/names/known-people';
import type { AskedName, KnownForm } from '@/lib/intake/names/schema';
import { FOLD_VERSION, searchKeys } from '@/lib/spelling/fold';

/** Any connection of the owner: a transaction, or the client itself. */
export type CaseworkDb = Pick<Prisma.TransactionClient, '$queryRaw' | '$executeRaw'>;

const foldedAtOnce = 20_000;
const toFold = z.array(z.object({ id: z.int(), form: z.string() }));
const answerRow = z.array(z.object({ at: z.int(), person: z.int(), form: z.string() }));
/** A name is looked up by so many of its parts; more tell nobody apart. */
const mostParts = 4;

/**
 * Folds the spellings that were written since somebody last asked, or by older tables. Rows that another folds at
 * the same moment come out the same.
 */
export async function foldWaitingNames(db: CaseworkDb): Promise<number> {
  let folded = 0;
  for (;;) {
    const rows = toFold.parse(
      await db.$queryRaw`SELECT id, form FROM casework.folded_name
        WHERE version < ${FOLD_VERSION} OR version > ${FOLD_VERSION} LIMIT ${foldedAtOnce}`,
    );
    if (rows.length === 0) return folded;
    await db.$executeRaw`
      UPDATE casework.folded_name f SET version = ${FOLD_VERSION}, keys = string_to_array(r.keys, ' ')
        FROM unnest(${rows.map(({ id }) => id)}::int[],
                    ${rows.map(({ form }) => searchKeys(form).join(' '))}::text[]) AS r (id, keys)
       WHERE f.id = r.id`;
    folded += rows.length;
  }
}

/**
 * The people of the casework, drafts too, as the reader of names asks for them: by the keys of each part of a name.
 * People withdrawn are left out; who was merged into another answers as the other. All names of a text are asked
 * for with a handful of queries.
 */
export function knownPeopleIn(db: CaseworkDb): KnownPeople {
  return {
    find: async (asked) => {
      await foldWaitingNames(db);
      const answers: KnownForm[][] = asked.map(() => []);
      const shelves = new Map<number, { at: number; parts: string[] }[]>();
      asked.forEach(({ parts }: AskedName, at) => {
        const known = parts.filter((keys) => keys.length > 0).slice(0, mostParts);
        if (known.length === 0) return;
        const shelf = shelves.get(known.length) ?? [];
        shelf.push({ at, parts: known.map((keys) => keys.join(' ')) });
        shelves.set(known.length, shelf);
      });
      for (const [size, shelf] of shelves) {
        for (const { at, person, form } of answerRow.parse(await lookUp(db, size, shelf))) {
          answers[at]?.push({ person, form });
        }
      }
      return answers;
    },
  };
}

/** One query for all names with so many parts; a fixed number of conditions lets the index answer them together. */
function lookUp(
  db: CaseworkDb,
  size: number,
  shelf: readonly { at: number; parts: string[] }[],
): Promise<unknown> {
  const at = shelf.map((one) => one.at);
  const [p1, p2, p3, p4] = [0, 1, 2, 3].map((part) =>
    shelf.map(({ parts }) => parts[Math.min(part, size - 1)] ?? ''),
  );
  return db.$queryRaw`
    SELECT DISTINCT a.at, coalesce(m.kept, f.person_number) AS person, f.form
      FROM unnest(${at}::int[], ${p1}::text[], ${p2}::text[], ${p3}::text[], ${p4}::text[]) AS a (at, p1, p2, p3, p4)
     CROSS JOIN LATERAL (
       SELECT person_number, form FROM casework.folded_name
        WHERE keys && string_to_array(a.p1, ' ') AND keys && string_to_array(a.p2, ' ')
          AND keys && string_to_array(a.p3, ' ') AND keys && string_to_array(a.p4, ' ')
        LIMIT ${MOST_FORMS}) f
      JOIN casework.person p ON p.number = f.person_number AND p.named
      LEFT JOIN LATERAL (SELECT casework.on_record_as(f.person_number) AS kept
         WHERE EXISTS (SELECT FROM casework.merge g WHERE g.gone_number = f.person_number AND g.undone_at IS NULL)) m ON true
      JOIN casework.person k ON k.number = coalesce(m.kept, f.person_number) AND k.withdrawn_at IS NULL
     WHERE f.form = p.usual_name
        OR EXISTS (SELECT FROM casework.name n WHERE n.person_number = f.person_number AND n.form = f.form)`;
}
