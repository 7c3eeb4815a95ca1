import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { weighedStatements } from '@/lib/boards/of-people';
import { rowsOf } from '@/lib/boards/queries';
import {
  type AskedBoard,
  type BoardCode,
  type BoardCount,
  type BoardRow,
  boardCode,
  boardRow,
  type Contradiction,
  contradictionReason,
  type KeptBoard,
  keptBoard,
  mostRows,
  weighed,
} from '@/lib/boards/schema';
import { Prisma } from '@/lib/db/generated/client';
import { writers } from '@/lib/db/writers';

const counted = z.array(z.object({ count: z.coerce.number().int() }));

type Paged = { now: Date; page: number; size: number };

async function countRows(query: Prisma.Sql): Promise<number> {
  // one more than is shown tells that there are more, and the database stops there
  const [row] = counted.parse(
    await writers().$queryRaw`SELECT count(*) AS count FROM (${query} LIMIT ${mostRows + 1}) b`,
  );
  return row?.count ?? 0;
}

/** How many rows each board has, in the order of `boardCode`; kept boards as they were last weighed. */
export async function countBoards(asker: Actor, now: Date): Promise<BoardCount[]> {
  return Promise.all(boardCode.options.map((board) => countBoard(asker, board, now)));
}

/** How many rows one board has: at most `mostRows`, and whether there are more. */
export async function countBoard(_asker: Actor, board: BoardCode, now: Date): Promise<BoardCount> {
  const kept = keptBoard.safeParse(board);
  const found = await countRows(
    kept.success
      ? Prisma.sql`SELECT FROM casework.board_row WHERE board = ${kept.data}`
      : board === 'duplicates'
        ? Prisma.sql`SELECT FROM casework.possible_duplicate`
        : rowsOf[board as AskedBoard](now),
  );
  return { board, count: Math.min(found, mostRows), more: found > mostRows };
}

/** A page of a kept board: the rows of `rows_of_board` in its order. */
const keptPage = (board: KeptBoard, { page, size }: Paged) => Prisma.sql`
  SELECT * FROM casework.board_row WHERE board = ${board}
   ORDER BY person_number, id LIMIT ${size} OFFSET ${(page - 1) * size}`;

/** One page of a board in its lasting order; `page` from 1. */
export async function listBoard(
  _asker: Actor,
  board: AskedBoard | Exclude<KeptBoard, 'contradicting'>,
  paged: Paged,
): Promise<BoardRow[]> {
  const { now, page, size } = paged;
  const kept = keptBoard.safeParse(board);
  const rows = kept.success
    ? await writers().$queryRaw`
        SELECT p.usual_name AS name, b.person_number AS person, b.statement_id AS statement, NULL::int AS document,
               NULL::int AS review, b.kind, b.dated, NULL::timestamptz AS since, b.count
          FROM (${keptPage(kept.data, paged)}) b JOIN casework.person p ON p.number = b.person_number
         ORDER BY b.person_number, b.id`
    : await writers().$queryRaw`
        ${rowsOf[board as AskedBoard](now)} LIMIT ${size} OFFSET ${(page - 1) * size}`;
  return z.array(boardRow).parse(rows);
}

const pair = z.object({ one: z.int(), other: z.int(), reason: contradictionReason });

/** One page of statements in force of which two cannot both be true, by person; `page` from 1. */
export async function listContradictions(_asker: Actor, paged: Paged): Promise<Contradiction[]> {
  const pairs = z.array(pair).parse(
    await writers().$queryRaw`
      SELECT b.statement_id AS one, b.other_id AS other, b.reason FROM (${keptPage('contradicting', paged)}) b
       ORDER BY b.person_number, b.id`,
  );
  const ids = pairs.flatMap(({ one, other }) => [one, other]);
  const statements = z
    .array(weighed)
    .parse(await writers().$queryRaw`${weighedStatements(Prisma.sql`s.id = ANY(${ids}::int[])`)}`);
  const byId = new Map(statements.map((each) => [each.id, each]));
  return pairs.flatMap(({ one, other, reason }) => {
    const [first, second] = [byId.get(one), byId.get(other)];
    return first && second ? [{ reason, one: first, other: second }] : [];
  });
}
