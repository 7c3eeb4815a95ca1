import sql, { empty, join, type Sql } from 'sql-template-tag';
import {
  lackable,
  type RegisterFacet,
  type RegisterQuery,
  registerFacets,
} from '@/lib/record/register-query';

export type Choice = { facet: RegisterFacet; value: string };

/**
 * One statement, so that rows and counts are of one moment: the page's rows, the counts of every facet within the
 * other choices, totals, and which choices nothing in the record carries.
 *
 * Counts within no choice and within one are kept by trigger and only looked up; within two and more the rows are
 * counted, which are then few enough.
 */
export function registerSql(query: RegisterQuery, pageSize: number): Sql {
  const choices = choicesOf(query);
  const counts = registerFacets.map((facet) => countsOf(facet, choices));
  return sql`
    WITH ${hits(choices)}
    page AS (
      SELECT p.number FROM record.person p ${where(choices)}
      ${order(query)} LIMIT ${pageSize} OFFSET ${(query.page - 1) * pageSize}
    )
    SELECT
      (SELECT coalesce(json_agg(r), '[]') FROM (
        SELECT ${listed} FROM page JOIN record.person p USING (number) ${order(query)}
      ) r) AS rows,
      (SELECT coalesce(json_agg(f), '[]') FROM (
        SELECT c.facet, c.value, l.label, c.count
          FROM (${join(counts, ' UNION ALL ')}) c LEFT JOIN record.label l USING (facet, value)
      ) f) AS counts,
      ${totalOf(choices, 'all')} AS total,
      ${totalOf(choices, 'unnamed')} AS unnamed,
      ${strange(choices)} AS strange`;
}

/** The columns of a ListedPerson. */
export const listed = sql`p.number, p.slug, p.name, p.named, p.custody_group AS custody, p.confirmed,
  to_char(p.confirmed_from, 'YYYY-MM-DD') AS "confirmedFrom", p.edition_number AS "editionNumber", p.row`;

/** What a query chose, in the order of registerFacets. */
export function choicesOf(query: Pick<RegisterQuery, RegisterFacet>): Choice[] {
  return registerFacets.flatMap((facet) => {
    const value = query[facet];
    return value === null ? [] : [{ facet, value }];
  });
}

function order({ sort }: RegisterQuery): Sql {
  return sort === 'confirmed'
    ? sql`ORDER BY p.confirmed_from DESC, p.sort_name COLLATE "en-x-icu", p.number`
    : sql`ORDER BY p.sort_name COLLATE "en-x-icu", p.number`;
}

function where(choices: readonly Choice[]): Sql {
  return choices.length === 0 ? empty : sql`WHERE ${join(choices.map(carries), ' AND ')}`;
}

const arrays = {
  demand: sql`p.demands`,
  affiliation: sql`p.affiliations`,
  provision: sql`p.provisions`,
  place: sql`p.places`,
};

function lacked(value: string): (typeof lackable)[number] {
  const known = lackable.find((each) => each === value);
  if (known === undefined) throw new Error(`nobody lacks "${value}"`);
  return known;
}

/** What one choice asks of a row `p` of record.person. */
export function carries({ facet, value }: Choice): Sql {
  switch (facet) {
    case 'custody':
      return sql`p.custody_group = ${value}`;
    case 'confirmed':
      return sql`p.confirmed_year = ${Number(value)}::int`;
    case 'document':
      return sql`p.documents @> ARRAY[${value}]::text[]`;
    case 'demand':
      return sql`p.demands @> ARRAY[${value}]::text[]`;
    case 'affiliation':
      return sql`p.affiliations @> ARRAY[${value}]::text[]`;
    case 'provision':
      return sql`p.provisions @> ARRAY[${value}]::text[]`;
    case 'place':
      return sql`p.places @> ARRAY[${value}]::text[]`;
    case 'lacks':
      return sql`${arrays[lacked(value)]} = '{}'::text[]`;
    case 'named':
      return sql`p.named = ${value === 'yes'}`;
  }
}

/** The rows that carry all choices, read once, where they must be counted. */
function hits(choices: readonly Choice[]): Sql {
  if (choices.length < 2) return empty;
  return sql`hit AS MATERIALIZED (
      SELECT p.custody_group, p.confirmed_year, p.documents, p.demands, p.affiliations,
             p.provisions, p.places, p.named
        FROM record.person p ${where(choices)}
    ),`;
}

function countsOf(facet: RegisterFacet, choices: readonly Choice[]): Sql {
  const others = choices.filter((choice) => choice.facet !== facet);
  const [only] = others;
  if (only === undefined) {
    return sql`SELECT facet, value, count FROM record.tally WHERE facet = ${facet}`;
  }
  if (others.length === 1) {
    return sql`SELECT facet, value, count FROM record.tally_within
      WHERE in_facet = ${only.facet} AND in_value = ${only.value} AND facet = ${facet}`;
  }
  const from =
    others.length === choices.length ? sql`hit p` : sql`(SELECT * FROM record.person p ${where(others)}) p`;
  const { value, source } = valuesOf(facet, from);
  return sql`SELECT ${facet}::text AS facet, ${value} AS value, count(*)::int AS count FROM ${source} GROUP BY 2`;
}

function valuesOf(facet: RegisterFacet, from: Sql): { value: Sql; source: Sql } {
  switch (facet) {
    case 'custody':
      return { value: sql`p.custody_group`, source: from };
    case 'confirmed':
      return { value: sql`p.confirmed_year::text`, source: from };
    case 'document':
      return { value: sql`v`, source: sql`${from}, unnest(p.documents) v` };
    case 'demand':
      return { value: sql`v`, source: sql`${from}, unnest(p.demands) v` };
    case 'affiliation':
      return { value: sql`v`, source: sql`${from}, unnest(p.affiliations) v` };
    case 'provision':
      return { value: sql`v`, source: sql`${from}, unnest(p.provisions) v` };
    case 'place':
      return { value: sql`v`, source: sql`${from}, unnest(p.places) v` };
    case 'lacks':
      return {
        value: sql`v`,
        source: sql`${from}, unnest(ARRAY[${join(
          lackable.map((each) => sql`CASE WHEN ${arrays[each]} = '{}' THEN ${each}::text END`),
        )}]) v WHERE v IS NOT NULL`,
      };
    case 'named':
      return { value: sql`CASE WHEN p.named THEN 'yes' ELSE 'no' END`, source: from };
  }
}

function totalOf(choices: readonly Choice[], of: 'all' | 'unnamed'): Sql {
  const [only] = choices;
  if (choices.length > 1) {
    return of === 'all'
      ? sql`(SELECT count(*)::int FROM hit)`
      : sql`(SELECT count(*)::int FROM hit WHERE NOT named)`;
  }
  if (only === undefined) {
    const [facet, value] = of === 'all' ? ['all', ''] : ['named', 'no'];
    return sql`coalesce((SELECT count FROM record.tally WHERE facet = ${facet} AND value = ${value}), 0)`;
  }
  // a facet is not counted within itself: those with a name have none without
  if (of === 'unnamed' && only.facet === 'named' && only.value === 'yes') return sql`0`;
  return of === 'all' || only.facet === 'named'
    ? sql`coalesce((SELECT count FROM record.tally WHERE facet = ${only.facet} AND value = ${only.value}), 0)`
    : sql`coalesce((SELECT count FROM record.tally_within WHERE in_facet = ${only.facet}
        AND in_value = ${only.value} AND facet = 'named' AND value = 'no'), 0)`;
}

/** Chosen facets whose value neither a person nor a name of the record carries. Custody groups, what somebody lacks, and whether there is a name, are always known. */
export function strange(choices: readonly Choice[]): Sql {
  const asked = choices.filter(({ facet }) => !['custody', 'named', 'lacks'].includes(facet));
  if (asked.length === 0) return sql`'[]'::json`;
  const rows = asked.map(({ facet, value }) => sql`(${facet}::text, ${value}::text)`);
  return sql`(SELECT coalesce(json_agg(a.facet), '[]') FROM (VALUES ${join(rows)}) AS a (facet, value)
      WHERE NOT EXISTS (SELECT FROM record.tally t WHERE t.facet = a.facet AND t.value = a.value)
        AND NOT EXISTS (SELECT FROM record.label l WHERE l.facet = a.facet AND l.value = a.value)
        AND NOT (a.facet = 'document' AND EXISTS (SELECT FROM record.document d WHERE d.slug = a.value)))`;
}
