import sql from 'sql-template-tag';
import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/core/result';
import { type ReadDb, readers } from '@/lib/db/readers';
import {
  type RegisterFacet,
  type RegisterQuery,
  registerAddress,
  registerFacets,
} from '@/lib/record/register-query';
import { choicesOf, listed, registerSql, strange } from '@/lib/record/register-sql';
import { custodyGroup, custodyGroups, registerRow } from '@/lib/record/schema';

export const registerPageSize = 50;
/** Values of one facet that a page lists at most; the ones carried by most people. */
const maxFacetValues = 30;

/** A row of the register, as `listed` of register-sql.ts selects it. */
export const listedPerson = z.object({
  number: z.int(),
  slug: z.string(),
  name: z.string(),
  named: z.boolean(),
  custody: custodyGroup,
  /** EDTF of the newest document that names the person, and its first day. */
  confirmed: z.string(),
  confirmedFrom: z.iso.date(),
  editionNumber: z.int(),
  row: registerRow,
});
export type ListedPerson = z.infer<typeof listedPerson>;

const counted = z.object({
  rows: z.array(listedPerson),
  counts: z.array(
    z.object({
      facet: z.enum(registerFacets),
      value: z.string(),
      label: z.string().nullable(),
      count: z.int(),
    }),
  ),
  total: z.int(),
  unnamed: z.int(),
  /** Chosen facets whose value nothing in the record carries. */
  strange: z.array(z.enum(registerFacets)),
});

export type FacetCount = {
  value: string;
  /** What the record calls it; null for codes, which the message catalog names. */
  label: string | null;
  count: number;
  chosen: boolean;
  /** The register with this value chosen or, when it is chosen already, without it. */
  href: string;
};

export type Register = {
  rows: ListedPerson[];
  /** People in the chosen part of the register, and how many of them no document names. */
  total: number;
  unnamed: number;
  facets: Record<RegisterFacet, FacetCount[]>;
  /** How many values of each facet are not listed: those that fewest people carry. */
  unlisted: Record<RegisterFacet, number>;
  page: number;
  pages: number;
};

export type RegisterRefusal =
  | { reason: 'unknown_value'; parameter: RegisterFacet; value: string }
  | { reason: 'beyond_end'; pages: number };

/**
 * A page of the register with its counts, all from one moment of the record. Each facet counts the people who
 * carry its value and every other chosen value, so that changing a choice shows where it leads.
 *
 * Refuses values that nothing in the record carries (or ever carried under a name it still knows), and pages
 * beyond the last; an empty result has one page.
 */
export async function listRegister(
  query: RegisterQuery,
  db: ReadDb = readers(),
): Promise<Result<Register, RegisterRefusal>> {
  const [found] = z.tuple([counted]).parse(await db.rowsOf(registerSql(query, registerPageSize)));
  const [strange] = found.strange;
  if (strange) {
    return refused({ reason: 'unknown_value', parameter: strange, value: query[strange] ?? '' });
  }
  const pages = Math.max(1, Math.ceil(found.total / registerPageSize));
  if (query.page > pages) return refused({ reason: 'beyond_end', pages });
  const facets = forEachFacet((facet) => facetOf(facet));
  const unlisted = forEachFacet((facet) =>
    Math.max(
      0,
      found.counts.filter((row) => row.facet === facet && row.count > 0).length - facets[facet].length,
    ),
  );
  const { rows, total, unnamed } = found;
  return accepted({ rows, total, unnamed, facets, unlisted, page: query.page, pages });

  function facetOf(facet: RegisterFacet): FacetCount[] {
    const chosen = query[facet];
    const values = found.counts
      .filter((row) => row.facet === facet && (row.count > 0 || row.value === chosen))
      .map(({ value, label, count }) => ({
        value,
        label,
        count,
        chosen: value === chosen,
        href: registerAddress({ ...query, page: 1, [facet]: value === chosen ? null : value }),
      }))
      .sort(orderOf(facet));
    const shown = values.slice(0, maxFacetValues);
    return shown.concat(values.slice(maxFacetValues).filter((value) => value.chosen));
  }
}

/** The first chosen facet whose value nothing in the record carries; null when there is none. */
export async function findUnknownChoice(
  query: Pick<RegisterQuery, RegisterFacet>,
  db: ReadDb = readers(),
): Promise<RegisterRefusal | null> {
  const choices = choicesOf(query);
  if (choices.length === 0) return null;
  const rows = await db.rowsOf(sql`SELECT ${strange(choices)} AS strange`);
  const [found] = z.tuple([z.object({ strange: z.array(z.enum(registerFacets)) })]).parse(rows);
  const [facet] = found.strange;
  return facet === undefined
    ? null
    : { reason: 'unknown_value', parameter: facet, value: query[facet] ?? '' };
}

/** What the record calls these choices, by "facet value"; codes have no label. */
export async function listLabels(
  choices: readonly { facet: string; value: string }[],
  db: ReadDb = readers(),
): Promise<Map<string, string>> {
  if (choices.length === 0) return new Map();
  const rows = await db.rows`
    SELECT l.facet || ' ' || l.value AS choice, l.label FROM record.label l
      JOIN unnest(${choices.map(({ facet }) => facet)}::text[], ${choices.map(({ value }) => value)}::text[])
        AS asked (facet, value) USING (facet, value)`;
  return new Map(
    z
      .array(z.object({ choice: z.string(), label: z.string() }))
      .parse(rows)
      .map(({ choice, label }) => [choice, label]),
  );
}

function forEachFacet<Value>(make: (facet: RegisterFacet) => Value): Record<RegisterFacet, Value> {
  return {
    custody: make('custody'),
    demand: make('demand'),
    document: make('document'),
    affiliation: make('affiliation'),
    provision: make('provision'),
    place: make('place'),
    confirmed: make('confirmed'),
    lacks: make('lacks'),
    named: make('named'),
  };
}

/** The people with these numbers that are published, in the order of the numbers. */
export async function listPeople(
  numbers: readonly number[],
  db: ReadDb = readers(),
): Promise<ListedPerson[]> {
  if (numbers.length === 0) return [];
  const rows = await db.rowsOf(
    sql`SELECT ${listed} FROM unnest(${[...numbers]}::int[]) WITH ORDINALITY AS wanted (number, place)
      JOIN record.person p USING (number) ORDER BY wanted.place`,
    'prepared',
  );
  return z.array(listedPerson).parse(rows);
}

const groupOrder = new Map<string, number>(custodyGroups.map((group, index) => [group, index]));

function orderOf(facet: RegisterFacet): (a: FacetCount, b: FacetCount) => number {
  if (facet === 'custody') return (a, b) => (groupOrder.get(a.value) ?? 99) - (groupOrder.get(b.value) ?? 99);
  if (facet === 'confirmed') return (a, b) => (a.value < b.value ? 1 : -1);
  return (a, b) => b.count - a.count || ((a.label ?? a.value) < (b.label ?? b.value) ? -1 : 1);
}
