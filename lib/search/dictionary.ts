import sql, { join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '@/lib/db/readers';
import { type AskedPart, lettersLike } from '@/lib/search/parts';

/** Published parts looked at for one part of a query; of more, the most alike. */
const maxByKey = 300;
const maxNear = 60;
const maxBeginnings = 100;
/** Beginnings of fewer letters begin too much. */
export const leastBeginning = 2;

const wordRow = z.object({
  place: z.int(),
  id: z.int(),
  part: z.string(),
  people: z.int(),
  near: z.number(),
});

/** A published part that may be the one asked for. */
export type Word = Omit<z.infer<typeof wordRow>, 'place'>;

/** Published parts that share a key with each part of a query, most alike first. */
export function readWords(db: ReadDb, asked: readonly AskedPart[]): Promise<Word[][]> {
  return read(
    db,
    asked,
    asked.map(({ keys, plain }, place) => among(place, plain, sql`p.keys && ${[...keys]}::text[]`, maxByKey)),
  );
}

/** Published parts that are one slip from each part of a query, or share trigrams with it, most alike first. */
export function readNearWords(db: ReadDb, asked: readonly AskedPart[]): Promise<Word[][]> {
  return read(
    db,
    asked,
    asked.map(({ plain }, place) =>
      among(place, plain, sql`(p.slips && record.one_less(${plain}::text) OR p.part % ${plain})`, maxNear),
    ),
  );
}

/** Published parts that begin as the last part of a query does, the most borne first. */
export async function readBeginnings(db: ReadDb, part: AskedPart | undefined): Promise<Word[]> {
  const begun = part?.plain ?? '';
  if (begun.length < leastBeginning) return [];
  const rows = await db.rows`
    SELECT 0 AS place, p.id, p.part, p.people, similarity(p.part, ${begun})::float8 AS near FROM record.name_part p
     WHERE p.part LIKE ${`${begun}%`} AND p.part NOT LIKE '%.' ORDER BY p.people DESC, p.id LIMIT ${maxBeginnings}`;
  return z.array(wordRow).parse(rows);
}

/** Initials that may stand for each part of a query. */
export async function readInitials(db: ReadDb, asked: readonly AskedPart[]): Promise<Word[][]> {
  return read(
    db,
    asked,
    asked.map(({ plain }, place) => {
      const letters = lettersLike(plain).map((letter) => `${letter}%.`);
      return sql`(SELECT ${place}::int AS place, p.id, p.part, p.people, 0.2::float8 AS near
        FROM record.name_part p WHERE p.part LIKE ANY(${letters}::text[]) AND length(p.part) <= 4
       ORDER BY p.people DESC, p.id LIMIT ${maxNear})`;
    }),
  );
}

function among(place: number, plain: string, where: Sql, limit: number): Sql {
  return sql`(SELECT ${place}::int AS place, p.id, p.part, p.people, similarity(p.part, ${plain})::float8 AS near
    FROM record.name_part p WHERE ${where} ORDER BY near DESC, p.people DESC, p.id LIMIT ${limit})`;
}

async function read(db: ReadDb, asked: readonly AskedPart[], selects: readonly Sql[]): Promise<Word[][]> {
  if (selects.length === 0) return [];
  const rows = z.array(wordRow).parse(await db.rowsOf(join(selects, ' UNION ALL ')));
  return asked.map((_, place) => rows.filter((row) => row.place === place));
}
