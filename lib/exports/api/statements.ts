import sql, { empty, join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import { readers } from '@/lib/db/readers';
import { cursorAt, readCursor } from '@/lib/exports/api/cursor';
import { addressOf, operation, readFrame, unknownQuery } from '@/lib/exports/api/operation';
import { cursorText, pageSize, slugText } from '@/lib/exports/api/parameters';
import { listShape, named } from '@/lib/exports/api/parts';
import { statementShape } from '@/lib/exports/api/person';
import { certainty, statement } from '@/lib/record/schema';

const kinds = statement.options.map(({ shape }) => shape.kind.value);
const slug = (what: string) =>
  slugText.optional().describe(`${what}, by its slug: small letters, digits and hyphens`);

const parameters = z.object({
  kind: z
    .enum(kinds)
    .optional()
    .describe(`Statements of one kind: ${kinds.join(', ')}`),
  person: slug('Statements about one person'),
  document: slug('Statements that rest on words of one document'),
  provision: slug('Charges under one provision'),
  place: slug('Statements at one place'),
  organisation: slug('Statements that name one organisation, alone or among several'),
  certainty: certainty
    .optional()
    .describe('How sure the document is: stated, reported, implied or ambiguous'),
  limit: pageSize(50, 200),
  cursor: cursorText,
});

export const listStatementsOperation = operation({
  id: 'listStatements',
  address: '/api/v1/statements',
  tag: 'Statements',
  summary: 'Statements of the whole record, each with its person and its sources',
  about:
    'By number of the person, then as their page has them. At most 2,000 people are looked through for one answer, so a ' +
    'part of a list may hold fewer statements than asked for, even none: it ends where `next` is null, nowhere else.',
  parameters,
  answer: listShape(
    'StatementList',
    named(
      'PersonStatement',
      z.object({
        person: z.object({ number: z.int(), slug: z.string(), name: z.string(), page: z.string() }),
        statement: statementShape,
      }),
    ),
    {},
  ),
  refuses: [],
});

/** People looked through for one answer, so that a rare kind costs no more than a common one. */
const mostPeople = 2000;

const found = z.tuple([
  z.object({
    lastNumber: z.int().nullable(),
    seen: z.int(),
    rows: z.array(
      z.object({
        number: z.int(),
        slug: z.string(),
        name: z.string(),
        place: z.int(),
        statement: z.unknown(),
      }),
    ),
  }),
]);

/** Statements that carry everything asked for. */
export async function listStatementsAnswer({ limit, cursor, ...filters }: z.output<typeof parameters>) {
  const of = { ...filters };
  const at = readCursor(cursor, of, z.tuple([z.int().min(0).max(2_147_483_647), z.int().min(0)]));
  if (!at.ok) return unknownQuery(at.reason);
  const [number, place] = at.value ?? [0, 0];
  const frame = await readFrame();
  const rows = await readers().rows`
    WITH looked AS (
      SELECT p.number, p.slug, p.name FROM record.person p
       WHERE p.number >= ${number}::int ${peopleWho(filters)} ORDER BY p.number LIMIT ${mostPeople}
    )
    SELECT (SELECT max(number) FROM looked) AS "lastNumber", (SELECT count(*)::int FROM looked) AS seen,
      (SELECT coalesce(json_agg(r), '[]') FROM (
        SELECT l.number, l.slug, l.name, e.place::int, e.statement
          FROM looked l JOIN record.sheet s USING (number),
               jsonb_array_elements(s.sheet -> 'statements') WITH ORDINALITY AS e (statement, place)
         WHERE (l.number, e.place) > (${number}::int, ${place}::bigint) ${carrying(filters)}
         ORDER BY l.number, e.place LIMIT ${limit + 1}) r) AS rows`;
  const [{ lastNumber, seen, rows: all }] = found.parse(rows);
  const shown = all.slice(0, limit);
  const last = shown.at(-1);
  const on =
    all.length > limit && last
      ? cursorAt(of, [last.number, last.place])
      : seen === mostPeople && lastNumber !== null
        ? cursorAt(of, [lastNumber + 1, 0])
        : null;
  return {
    ...frame,
    items: shown.map((row) => ({
      person: { number: row.number, slug: row.slug, name: row.name, page: `/people/${row.slug}` },
      statement: statement.parse(row.statement),
    })),
    next:
      on === null
        ? null
        : addressOf('/api/v1/statements', { ...filters, limit: limit === 50 ? null : limit, cursor: on }),
  };
}

type Filters = Omit<z.output<typeof parameters>, 'limit' | 'cursor'>;

/** What the register's own columns can say beforehand of whom a statement may be about. */
function peopleWho({ person, document, provision, place, kind }: Filters): Sql {
  const conditions = [
    ...(person === undefined ? [] : [sql`p.slug = ${person}`]),
    ...(document === undefined ? [] : [sql`p.documents @> ARRAY[${document}]::text[]`]),
    ...(provision === undefined ? [] : [sql`p.provisions @> ARRAY[${provision}]::text[]`]),
    ...(place === undefined ? [] : [sql`p.places @> ARRAY[${place}]::text[]`]),
    ...(kind === 'demand' ? [sql`p.demands <> '{}'`] : []),
  ];
  return conditions.length === 0 ? empty : sql`AND ${join(conditions, ' AND ')}`;
}

function carrying({ kind, document, provision, place, organisation, certainty: sure }: Filters): Sql {
  const carries = (value: unknown) => sql`e.statement @> ${JSON.stringify(value)}::jsonb`;
  const conditions = [
    ...(kind === undefined ? [] : [carries({ kind })]),
    ...(sure === undefined ? [] : [carries({ certainty: sure })]),
    ...(document === undefined ? [] : [carries({ citations: [{ document }] })]),
    ...(provision === undefined ? [] : [carries({ provision: { slug: provision } })]),
    ...(place === undefined ? [] : [carries({ place: { slug: place } })]),
    ...(organisation === undefined
      ? []
      : [
          sql`(${carries({ organisations: [{ slug: organisation }] })} OR ${carries({ organisation: { slug: organisation } })}
            OR ${carries({ bodies: [{ slug: organisation }] })})`,
        ]),
  ];
  return conditions.length === 0 ? empty : sql`AND ${join(conditions, ' AND ')}`;
}
