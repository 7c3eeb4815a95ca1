import { z } from 'zod';
import { comparable, rowsOfPeople, type ToldBoard, weighedStatements } from '@/lib/boards/of-people';
import { contradictionsOf } from '@/lib/boards/rules';
import { weighed } from '@/lib/boards/schema';
import { groupBy } from '@/lib/core/group';
import { changeAs, INSTALLATION, type WriteTx, writers } from '@/lib/db/writers';

/** People weighed in one transaction: fewer take nearly as long, since the tables are read once for all of them. */
const atOnce = 10_000;

/** Only one weighs at a time: whoever comes meanwhile is told how many are left instead of waiting. */
const lock = 4_120_024;

/**
 * Weighs the people of whom something changed, 10,000 at most, and answers how many are left: none, unless more were
 * marked or somebody else is weighing them now.
 */
export async function weighMarked(): Promise<number> {
  await changeAs(INSTALLATION, null, weighSome);
  return countMarked();
}

const marked = z.array(z.object({ person: z.int() }));
const counted = z.tuple([z.object({ count: z.coerce.number().int() })]);

async function countMarked(): Promise<number> {
  const [{ count }] = counted.parse(
    await writers().$queryRaw`SELECT count(DISTINCT person_number) AS count FROM casework.to_weigh`,
  );
  return count;
}

async function weighSome(tx: WriteTx): Promise<void> {
  const [free] = await tx.$queryRaw<{ got: boolean }[]>`SELECT pg_try_advisory_xact_lock(${lock}) AS got`;
  if (free?.got !== true) return;
  // taken before anything is read: a change that commits later leaves a mark of its own
  const due = marked.parse(
    await tx.$queryRaw`
      WITH due AS (SELECT DISTINCT person_number FROM casework.to_weigh ORDER BY person_number LIMIT ${atOnce}),
           gone AS (DELETE FROM casework.to_weigh t USING due WHERE t.person_number = due.person_number)
      SELECT person_number AS person FROM due`,
  );
  const people = due.map(({ person }) => person);
  if (people.length === 0) return;
  await tx.boardRow.deleteMany({ where: { personNumber: { in: people } } });
  const boards = Object.entries(rowsOfPeople) as [ToldBoard, (typeof rowsOfPeople)[ToldBoard]][];
  for (const [board, rows] of boards) {
    await tx.$executeRaw`
      INSERT INTO casework.board_row (board, person_number, statement_id, kind, dated, count)
      SELECT ${board}, b.person, b.statement, b.kind, b.dated, b.count FROM (${rows(people)}) b
       ORDER BY b.person, b.kind::casework."StatementKind", b.statement`;
  }
  await keepContradictions(tx, people);
}

async function keepContradictions(tx: WriteTx, people: readonly number[]): Promise<void> {
  const rows = z.array(weighed).parse(await tx.$queryRaw`${weighedStatements(comparable(people))}`);
  const found = [...groupBy(rows, ({ person }) => person).values()].flatMap(contradictionsOf);
  const kept = found.map(({ reason, one, other }) => ({
    person_number: one.person,
    statement_id: one.id,
    other_id: other.id,
    reason,
  }));
  await tx.$executeRaw`
    INSERT INTO casework.board_row (board, person_number, statement_id, other_id, reason)
    SELECT 'contradicting', r.person_number, r.statement_id, r.other_id, r.reason
      FROM json_to_recordset(${JSON.stringify(kept)}::json)
        AS r (person_number int, statement_id int, other_id int, reason text)`;
}
