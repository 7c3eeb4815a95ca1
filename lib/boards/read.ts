import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { type QueriedBoard, rowsOf } from '@/lib/boards/queries';
import { contradictionsOf } from '@/lib/boards/rules';
import {
  type BoardCode,
  type BoardCount,
  type BoardRow,
  boardCode,
  boardRow,
  type Contradiction,
  mostRows,
  weighed,
} from '@/lib/boards/schema';
import { groupBy } from '@/lib/core/group';
import { Prisma } from '@/lib/db/generated/client';
import { writers } from '@/lib/db/writers';

const counted = z.array(z.object({ count: z.coerce.number().int() }));

async function countRows(query: Prisma.Sql): Promise<number> {
  // one more than is shown tells that there are more, and the database stops there
  const [row] = counted.parse(
    await writers().$queryRaw`SELECT count(*) AS count FROM (${query} LIMIT ${mostRows + 1}) b`,
  );
  return row?.count ?? 0;
}

/** How many rows each board has, in the order of `boardCode`. */
export async function countBoards(asker: Actor, now: Date): Promise<BoardCount[]> {
  return Promise.all(boardCode.options.map((board) => countBoard(asker, board, now)));
}

/** How many rows one board has: at most `mostRows`, and whether there are more. */
export async function countBoard(asker: Actor, board: BoardCode, now: Date): Promise<BoardCount> {
  const found =
    board === 'contradicting'
      ? (await listContradictions(asker)).length
      : board === 'duplicates'
        ? await countRows(Prisma.sql`SELECT 1 FROM casework.possible_duplicate`)
        : await countRows(rowsOf[board](now));
  return { board, count: Math.min(found, mostRows), more: found > mostRows };
}

/** One page of a board in its lasting order; `page` from 1. */
export async function listBoard(
  _asker: Actor,
  board: QueriedBoard,
  { now, page, size }: { now: Date; page: number; size: number },
): Promise<BoardRow[]> {
  return z
    .array(boardRow)
    .parse(await writers().$queryRaw`${rowsOf[board](now)} LIMIT ${size} OFFSET ${(page - 1) * size}`);
}

/** People weighed at a time; whoever comes after them is seen once the work on these is done. */
const mostPeople = 2_000;

/**
 * Every two statements in force that contradict, by person. The database leaves only people with two statements that
 * could: two custody states on shared days, more than one death or sentence, or something dated after a death.
 */
export async function listContradictions(_asker: Actor): Promise<Contradiction[]> {
  const rows = z.array(weighed).parse(
    await writers().$queryRaw`
      WITH custody AS MATERIALIZED (
        SELECT s.person_number, s.id, c.state, daterange(coalesce(s.occurred_from, s.stated_from),
                 CASE WHEN s.occurred IS NULL OR s.occurred_meaning = 'since' THEN s.stated_until ELSE s.occurred_until END,
                 '[]') AS days
          FROM casework.statement s JOIN casework.statement_custody c ON c.statement_id = s.id
         WHERE s.state IN ('accepted', 'disputed')
           AND (s.occurred_meaning IN ('since', 'throughout')
             OR coalesce(s.occurred_from, s.stated_from) = coalesce(s.occurred_until, s.stated_until))
           AND coalesce(s.occurred_from, s.stated_from) <= coalesce(
                 CASE WHEN s.occurred IS NULL OR s.occurred_meaning = 'since' THEN s.stated_until ELSE s.occurred_until END,
                 'infinity'::date)),
      asked AS MATERIALIZED (
        SELECT a.person_number FROM custody a JOIN custody b ON b.person_number = a.person_number AND b.id > a.id
         WHERE a.state <> b.state AND a.days && b.days
        UNION SELECT s.person_number FROM casework.statement s
         WHERE s.state IN ('accepted', 'disputed') AND s.kind = 'sentence' AND s.occurred_from = s.occurred_until
         GROUP BY s.person_number, s.occurred_from HAVING count(*) > 1
        UNION SELECT s.person_number FROM casework.statement s
          JOIN casework.statement o ON o.person_number = s.person_number AND o.id <> s.id
         WHERE s.state IN ('accepted', 'disputed') AND s.kind = 'death'
           AND o.state IN ('accepted', 'disputed') AND o.kind IN ('death', 'custody', 'event'))
      SELECT s.id, s.person_number AS person, p.usual_name AS name, s.kind::text AS kind, s.occurred,
             s.occurred_meaning::text AS meaning, s.occurred_from::text AS "from", s.occurred_until::text AS until,
             s.stated, s.stated_from::text AS "statedFrom", s.stated_until::text AS "statedUntil",
             coalesce(c.state::text, d.circumstances, e.type) AS code,
             coalesce((SELECT json_agg(json_build_object('kind', t.kind, 'duration', t.duration) ORDER BY t.ordinal)
               FROM casework.sentence_part t WHERE t.statement_id = s.id), '[]') AS parts
        FROM casework.statement s
        JOIN casework.person p ON p.number = s.person_number AND p.withdrawn_at IS NULL
        LEFT JOIN casework.statement_custody c ON c.statement_id = s.id
        LEFT JOIN casework.statement_death d ON d.statement_id = s.id
        LEFT JOIN casework.statement_event e ON e.statement_id = s.id
       WHERE s.person_number = ANY(ARRAY(SELECT person_number FROM asked ORDER BY 1 LIMIT ${mostPeople}))
         AND s.state IN ('accepted', 'disputed') AND s.kind IN ('custody', 'sentence', 'death', 'event')
       ORDER BY s.person_number, s.id`,
  );
  const people = groupBy(rows, ({ person }) => person);
  return [...people.values()].flatMap(contradictionsOf).slice(0, mostRows + 1);
}
