import sql, { empty, join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { Day } from '@/lib/core/partial-date';
import { accepted, type Result, refused } from '@/lib/core/result';
import { groupsByWeight } from '@/lib/custody/rules';
import { type ReadDb, readers } from '@/lib/db/readers';
import { endOfDay, type Past } from '@/lib/record/past';
import { findUnknownChoice, type RegisterRefusal, registerPageSize } from '@/lib/record/register';
import type { RegisterQuery } from '@/lib/record/register-query';
import { type Choice, carries, choicesOf } from '@/lib/record/register-sql';
import { type CustodyGroup, custodyGroup, custodyGroups } from '@/lib/record/schema';

export type PastPerson = { slug: string; name: string; named: boolean; custody: CustodyGroup };
export type PastRegister = {
  rows: PastPerson[];
  /** People on record then who carry every choice, and how many stood how; the groups add up to `within`. */
  total: number;
  within: number;
  groups: { group: CustodyGroup; count: number }[];
  page: number;
  pages: number;
};

/** From this share of the people on, walking through them by name meets a page's worth soon. */
const oftenEnough = 0.02;

/** The place of a span's group among those ordered by weight, from 1. */
const weight = sql`array_position(${[...groupsByWeight]}::text[], custody_group)`;

const spansThen = ({ on, known }: Past): Sql =>
  sql`during @> ${on}::date AND known @> ${endOfDay(known)}::timestamptz`;

/** Everyone whom a statement on record then says something of for that day: the one index on both axes answers. */
const covered = (past: Past): Sql => sql`
  SELECT number, max(${weight}) AS weight FROM record.custody_span WHERE ${spansThen(past)} GROUP BY number`;

const counted = z.tuple([
  z.object({
    total: z.int(),
    groups: z.array(z.object({ weight: z.int(), count: z.int() })),
  }),
]);

/**
 * How people stood on a day, as far as was on record on another: each counted once, by the heaviest of the custodies
 * that statements say of that very day; `not_stated` where none does. Groups nobody had are left out. Choices other
 * than custody are of the record as it is now. People who left the record are in no past day either.
 */
export async function countPast(
  past: Past,
  choices: readonly Choice[] = [],
  db: ReadDb = readers(),
): Promise<{ total: number; groups: { group: CustodyGroup; count: number }[] }> {
  const narrowed = choices.length > 0 || !past.knowsAll;
  const rows = await db.rowsOf(sql`
    WITH covered AS MATERIALIZED (${covered(past)})
    SELECT ${narrowed ? sql`(SELECT count(*)::int FROM record.person p ${where(past, choices)})` : everyone} AS total,
           (SELECT coalesce(json_agg(g), '[]') FROM (
             SELECT weight, count(*)::int AS count
               FROM covered ${narrowed ? sql`JOIN record.person p USING (number) ${where(past, choices)}` : empty}
              GROUP BY weight) g) AS groups`);
  const [{ total, groups }] = counted.parse(rows);
  const stated = groups.reduce((sum, { count }) => sum + count, 0);
  const by = new Map<CustodyGroup, number>(
    groups.flatMap((each) => {
      const group = groupsByWeight[each.weight - 1];
      return group === undefined ? [] : [[group, each.count] as const];
    }),
  );
  by.set('not_stated', total - stated);
  return {
    total,
    groups: custodyGroups.flatMap((group) => {
      const count = by.get(group) ?? 0;
      return count === 0 ? [] : [{ group, count }];
    }),
  };
}

const everyone = sql`coalesce((SELECT count FROM record.tally WHERE facet = 'all' AND value = ''), 0)`;

function where(past: Past, choices: readonly Choice[]): Sql {
  const asked = [
    ...(past.knowsAll ? [] : [sql`p.on_record_since <= ${endOfDay(past.known)}::timestamptz`]),
    ...choices.map(carries),
  ];
  return asked.length === 0 ? empty : sql`WHERE ${join(asked, ' AND ')}`;
}

const listed = z.array(
  z.object({ slug: z.string(), name: z.string(), named: z.boolean(), weight: z.int().nullable() }),
);

/** A page of the register as it stood; see countPast. Refuses as listRegister does. */
export async function listPastRegister(
  query: RegisterQuery,
  past: Past,
  db: ReadDb = readers(),
): Promise<Result<PastRegister, RegisterRefusal>> {
  const unknown = await findUnknownChoice(query, db);
  if (unknown !== null) return refused(unknown);
  const group = query.custody === null ? null : custodyGroup.parse(query.custody);
  const others = choicesOf(query).filter(({ facet }) => facet !== 'custody');
  const { total: within, groups } = await countPast(past, others, db);
  const total = group === null ? within : (groups.find((each) => each.group === group)?.count ?? 0);
  const pages = Math.max(1, Math.ceil(total / registerPageSize));
  if (query.page > pages) return refused({ reason: 'beyond_end', pages });
  const walked = total >= within * oftenEnough;
  const rows = await db.rowsOf(pageSql({ group, others, page: query.page, walked }, past));
  return accepted({
    rows: listed.parse(rows).map(({ weight: found, ...person }) => ({
      ...person,
      custody: (found === null ? undefined : groupsByWeight[found - 1]) ?? 'not_stated',
    })),
    total,
    within,
    groups,
    page: query.page,
    pages,
  });
}

type Page = { group: CustodyGroup | null; others: readonly Choice[]; page: number; walked: boolean };

/** Groups that many had are found by walking through the names; others by gathering who had them. */
function pageSql({ group, others, page, walked }: Page, past: Past): Sql {
  const stood =
    group === null
      ? sql`true`
      : group === 'not_stated'
        ? sql`c.weight IS NULL`
        : sql`c.weight = ${groupsByWeight.indexOf(group) + 1}::int`;
  const one = sql`LATERAL (
    SELECT max(${weight}) AS weight FROM record.custody_span s WHERE s.number = p.number AND ${spansThen(past)}) c`;
  const narrowed = where(past, others);
  const and = narrowed === empty ? sql`WHERE` : sql`${narrowed} AND`;
  return sql`
    SELECT p.slug, p.name, p.named, c.weight FROM record.person p
      ${walked || group === 'not_stated' ? sql`CROSS JOIN ${one}` : sql`JOIN (${covered(past)}) c USING (number)`}
     ${and} ${stood}
     ORDER BY p.sort_name COLLATE "en-x-icu", p.number
     LIMIT ${registerPageSize} OFFSET ${(page - 1) * registerPageSize}`;
}

const pointRows = z.array(z.object({ day: z.string(), weight: z.int(), count: z.int() }));
const bounds = z.tuple([z.object({ first: z.string().nullable(), last: z.string().nullable() })]);

/** The days statements on record then speak of at most; null where there are none. Death, which lasts, ends nothing. */
export async function readPastBounds(
  known: Day,
  db: ReadDb = readers(),
): Promise<{ first: Day; last: Day } | null> {
  const rows = await db.rows`
    SELECT to_char(min(lower(during)), 'YYYY-MM-DD') AS first,
           to_char(max(coalesce(upper(during) - 1, lower(during))), 'YYYY-MM-DD') AS last
      FROM record.custody_span WHERE known @> ${endOfDay(known)}::timestamptz`;
  const [{ first, last }] = bounds.parse(rows);
  return first === null || last === null ? null : { first, last };
}

/** How people stood on each of the days, as known on one: countPast for many days at once, without its total. */
export async function countDays(
  days: readonly Day[],
  past: Pick<Past, 'known' | 'knowsAll'>,
  db: ReadDb = readers(),
): Promise<{ day: Day; group: CustodyGroup; count: number }[]> {
  const rows = await db.rowsOf(sql`
    SELECT to_char(day, 'YYYY-MM-DD') AS day, weight, count(*)::int AS count FROM (
      SELECT d.day, number, max(${weight}) AS weight
        FROM unnest(${[...days]}::date[]) d (day)
        JOIN record.custody_span ON during @> d.day AND known @> ${endOfDay(past.known)}::timestamptz
        ${past.knowsAll ? empty : sql`JOIN record.person p USING (number)`}
       GROUP BY 1, 2) stood
     GROUP BY 1, 2 ORDER BY 1, 2`);
  return pointRows.parse(rows).flatMap(({ day, weight: found, count }) => {
    const group = groupsByWeight[found - 1];
    return group === undefined ? [] : [{ day, group, count }];
  });
}
