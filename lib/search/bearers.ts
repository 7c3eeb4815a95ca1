import sql, { empty, join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '@/lib/db/readers';
import { type Choice, carries } from '@/lib/record/register-sql';
import type { Word } from '@/lib/search/dictionary';
import { type Spelling, spellingsOf } from '@/lib/search/spellings';

/** People whose spellings are compared with the query; the likeliest of them where more share its parts. */
export const maxCompared = 150;
/** As many of those who bear only something like the parts: they are judged one by one. */
const maxAlike = 40;
/** Bearers of one part of a query that are gone through to find those who bear something of every part. */
const maxGoneThrough = 3000;

/**
 * Every spelling of the people who bear one of the words of each part, and an initial like each that was asked for;
 * of more than `maxCompared`, of those who bear the words most alike.
 */
export async function spellingsOfAll(
  db: ReadDb,
  words: readonly (readonly Word[])[],
  initials: readonly string[][],
): Promise<Spelling[]> {
  const [rarest, ...others] = [...words].sort((a, b) => bearersOf(a) - bearersOf(b));
  if (rarest === undefined || words.some((each) => each.length === 0)) return [];
  const crowded = bearersOf(rarest) > maxGoneThrough;
  const all = crowded ? mostAlike(rarest) : rarest;
  const conditions = [
    ...others.map(
      (each) => sql`EXISTS (SELECT FROM record.bearer o
       WHERE o.number = b.number AND o.part = ANY(${idsOf(each)}::int[]))`,
    ),
    ...initials.map(
      (letters) => sql`EXISTS (SELECT FROM record.bearer o JOIN record.name_part p ON p.id = o.part
       WHERE o.number = b.number AND o.part <> ALL(${words.flatMap(idsOf)}::int[])
         AND left(p.part, 1) = ANY(${letters}::text[]))`,
    ),
  ];
  const where = conditions.map((condition) => sql`AND ${condition}`);
  return spellingsOf(
    db,
    sql`SELECT b.number
      FROM unnest(${idsOf(all)}::int[], ${all.map(({ near }) => near)}::float8[]) AS w (part, near)
      JOIN record.bearer b USING (part)
     WHERE true ${join([empty, ...where], ' ')}
     GROUP BY b.number ORDER BY max(w.near) DESC, b.number LIMIT ${maxCompared}`,
    'prepared',
  );
}

/** Every spelling of people who bear something like the parts; of too many, of those who bear most that is most alike. */
export function spellingsOfSome(db: ReadDb, words: readonly (readonly Word[])[]): Promise<Spelling[]> {
  const likely = words.flatMap((each, place) => mostAlike(each).map((word) => ({ ...word, place })));
  return spellingsOf(
    db,
    sql`SELECT number FROM (
      SELECT b.number, w.place, max(w.near) AS near
        FROM unnest(${likely.map(({ id }) => id)}::int[], ${likely.map(({ place }) => place)}::int[],
                    ${likely.map(({ near }) => near)}::float8[]) AS w (part, place, near)
        JOIN record.bearer b USING (part)
       GROUP BY b.number, w.place
    ) borne GROUP BY number ORDER BY sum(near) DESC, number LIMIT ${maxAlike}`,
    'prepared',
  );
}

/** Words in the order of their likeness, each with how near it is to what was asked: 0 for the nearest. */
export type RankedWord = { id: number; rank: number };

/** One page of everyone who bears one of the words, by the rank of the word, within one rank by name. */
export async function listBearers(
  db: ReadDb,
  words: readonly RankedWord[],
  choices: readonly Choice[],
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ numbers: number[]; total: number }> {
  const chosen: Sql =
    choices.length === 0
      ? empty
      : sql`JOIN record.person p ON p.number = b.number AND ${join(choices.map(carries), ' AND ')}`;
  const rows = await db.rows`
    WITH borne AS MATERIALIZED (
      SELECT b.number, min(w.rank) AS rank, min(b.sort_name COLLATE "C") AS sort_name
        FROM unnest(${words.map(({ id }) => id)}::int[], ${words.map(({ rank }) => rank)}::int[]) AS w (part, rank)
        JOIN record.bearer b USING (part) ${chosen} GROUP BY b.number
    )
    SELECT array(SELECT number FROM borne ORDER BY rank, sort_name COLLATE "en-x-icu", number
                  LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}) AS numbers,
           (SELECT count(*)::int FROM borne) AS total`;
  const [found] = z.tuple([z.object({ numbers: z.array(z.int()), total: z.int() })]).parse(rows);
  return found;
}

/** The most alike words whose bearers together are few enough to go through. */
export function mostAlike<One extends Word>(words: readonly One[], atMost = maxGoneThrough): One[] {
  let people = 0;
  return words.filter((word) => {
    // the most alike of all is gone through even where it is a common name
    if (people + word.people > (people === 0 ? atMost * 4 : atMost)) return false;
    people += word.people;
    return true;
  });
}

function bearersOf(words: readonly Word[]): number {
  return words.reduce((sum, { people }) => sum + people, 0);
}

function idsOf(words: readonly Word[]): number[] {
  return words.map(({ id }) => id);
}
