import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { ReadDb } from '@/lib/db/readers';
import { type Choice, carries } from '@/lib/record/register-sql';
import type { Word } from '@/lib/search/dictionary';
import { type Bearer, readBearers } from '@/lib/search/spellings';

/** People whose spellings are compared with the query; the likeliest of them where more share its parts. */
export const maxCompared = 150;
/** As many of those who bear only something like the parts: they are judged one by one. */
const maxAlike = 40;
/** As many rows of the register come along: who is judged the best seldom stood further down before. */
const rowsGiven = 30;
/** Bearers of one part of a query that are gone through to find those who bear one of the words of every part. */
const maxGoneThrough = 3000;
/** Bearers of all parts together that are gone through to find those who bear something like them. */
const maxGoneThroughForSome = 6000;
/** Where only one part is like anything published, the first few dozen bearers are all that will be compared. */
const maxOfOnePart = 200;

/** People who bear one of the words of each part, and an initial like each that was asked for. */
type All = { words: readonly (readonly Word[])[]; initials: readonly string[][] };

/**
 * People with every spelling of theirs: those who bear one of the words of each part (`all`; of more than
 * `maxCompared`, who bear the words most alike), and those who bear something like the parts (`some`; of too many, who
 * bear most that is most alike). One question.
 */
export async function spellingsOf(
  db: ReadDb,
  all: All | null,
  some: readonly (readonly Word[])[] | null,
): Promise<Bearer[]> {
  const selects = [
    all === null ? null : bearersOfAll(all),
    some === null ? null : bearersOfSome(some),
  ].flatMap((select) => (select === null ? [] : [select]));
  if (selects.length === 0) return [];
  const { bearers } = await readBearers(db, {
    // whoever bears all is not asked for once more
    wanted: sql`SELECT number, bool_or(sure) AS sure, min(place) AS place
      FROM (${join(selects, ' UNION ALL ')}) AS found GROUP BY number`,
    order: 'number',
    rows: rowsGiven,
  });
  return bearers;
}

function bearersOfAll({ words, initials }: All): Sql | null {
  const [rarest, ...others] = [...words].sort((a, b) => bearersOf(a) - bearersOf(b));
  if (rarest === undefined || words.some((each) => each.length === 0)) return null;
  const crowded = bearersOf(rarest) > maxGoneThrough;
  const near = crowded ? mostAlike(rarest) : rarest;
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
  return first(
    'sure',
    sql`SELECT b.number, max(w.near) AS near
      FROM unnest(${idsOf(near)}::int[], ${near.map((word) => word.near)}::float8[]) AS w (part, near)
      JOIN record.bearer b USING (part)
     WHERE true ${join([empty, ...where], ' ')}
     GROUP BY b.number ORDER BY near DESC, b.number LIMIT ${maxCompared}`,
  );
}

function bearersOfSome(words: readonly (readonly Word[])[]): Sql | null {
  const led = words.filter((each) => each.length > 0).length;
  const each = led < 2 ? maxOfOnePart : Math.floor(maxGoneThroughForSome / led);
  const likely = words.flatMap((of, place) => mostAlike(of, each).map((word) => ({ ...word, place })));
  if (likely.length === 0) return null;
  const near = words.map((_, place) => sql`coalesce(max(w.near) FILTER (WHERE w.place = ${place}::int), 0)`);
  return first(
    'like',
    sql`SELECT b.number, ${join(near, ' + ')} AS near
      FROM unnest(${likely.map(({ id }) => id)}::int[], ${likely.map(({ place }) => place)}::int[],
                  ${likely.map((word) => word.near)}::float8[]) AS w (part, place, near)
      JOIN record.bearer b USING (part)
     GROUP BY b.number ORDER BY near DESC, b.number LIMIT ${maxAlike}`,
  );
}

/** Numbered after the cut: numbering all of them would sort all of them. */
function first(how: 'sure' | 'like', people: Sql): Sql {
  return sql`SELECT number, ${how === 'sure'}::boolean AS sure,
      row_number() OVER (ORDER BY near DESC, number) AS place
    FROM (${people}) AS likeliest`;
}

/** Words in the order of their likeness, each with how near it is to what was asked: 0 for the nearest. */
export type RankedWord = { id: number; rank: number };

type BearersPage = {
  /** In the order of the page. */
  listed: Bearer[];
  /** Bearers of `offered`, where few were listed. */
  offered: Bearer[];
  /** Everyone who bears one of the words, on whatever page. */
  total: number;
};

/**
 * One page of everyone who bears one of the words, by the rank of the word, within one rank by name; with some bearers of
 * the words offered beside, where at most `mostOffered` are listed. One question.
 */
export async function listBearers(
  db: ReadDb,
  words: readonly RankedWord[],
  choices: readonly Choice[],
  { page, pageSize }: { page: number; pageSize: number },
  { offered, mostOffered }: { offered: readonly RankedWord[]; mostOffered: number },
): Promise<BearersPage> {
  const chosen: Sql =
    choices.length === 0
      ? empty
      : sql`JOIN record.person p ON p.number = b.number AND ${join(choices.map(carries), ' AND ')}`;
  const beside =
    offered.length === 0
      ? empty
      : sql`UNION ALL (SELECT b.number, false AS sure, ${pageSize} + 1 + min(w.rank) AS place
          FROM unnest(${offered.map(({ id }) => id)}::int[], ${offered.map(({ rank }) => rank)}::int[]) AS w (part, rank)
          JOIN record.bearer b USING (part)
         WHERE (SELECT count(*) FROM borne) <= ${mostOffered} AND b.number NOT IN (SELECT number FROM borne)
         GROUP BY b.number ORDER BY place, min(b.sort_name COLLATE "C") COLLATE "en-x-icu", b.number LIMIT ${mostOffered})`;
  const { bearers, total } = await readBearers(db, {
    before: sql`WITH borne AS MATERIALIZED (
      SELECT b.number, min(w.rank) AS rank, min(b.sort_name COLLATE "C") AS sort_name
        FROM unnest(${words.map(({ id }) => id)}::int[], ${words.map(({ rank }) => rank)}::int[]) AS w (part, rank)
        JOIN record.bearer b USING (part) ${chosen} GROUP BY b.number
    )`,
    total: sql`(SELECT count(*)::int FROM borne)`,
    wanted: sql`SELECT number, true AS sure,
        row_number() OVER (ORDER BY rank, sort_name COLLATE "en-x-icu", number) AS place
      FROM (SELECT * FROM borne ORDER BY rank, sort_name COLLATE "en-x-icu", number
             LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}) AS page ${beside}`,
    order: 'place',
    rows: pageSize * 3,
  });
  return {
    listed: bearers.filter(({ sure }) => sure),
    offered: bearers.filter(({ sure }) => !sure),
    total,
  };
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
