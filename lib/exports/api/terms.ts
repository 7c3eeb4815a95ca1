import { z } from 'zod';
import { readers } from '@/lib/db/readers';
import { problem } from '@/lib/exports/answer';
import { cursorAt, readCursor } from '@/lib/exports/api/cursor';
import { addressOf, operation, readFrame, unknownQuery } from '@/lib/exports/api/operation';
import { cursorText, pageSize } from '@/lib/exports/api/parameters';
import { licenceShape, listShape, named } from '@/lib/exports/api/parts';

/** What statements of the record refer to, beside people and documents. */
const kinds = {
  organisations: { facet: 'affiliation', one: 'organisation', who: 'are said to belong to it' },
  places: { facet: 'place', one: 'place', who: 'have a statement there' },
  provisions: { facet: 'provision', one: 'provision', who: 'are said to be charged under it' },
} as const;
export type Terms = keyof typeof kinds;

const listing = z.object({ limit: pageSize(100, 500), cursor: cursorText });
const termShape = named(
  'Term',
  z.object({
    slug: z.string(),
    name: z.string(),
    people: z
      .int()
      .describe(
        'People on record who are counted under it; those of whom a document does not say which of several is meant are not',
      ),
    self: z.string(),
    statements: z.string().describe('Address of the statements that refer to it, with their sources'),
  }),
);

const publishedTermShape = named('PublishedTerm', termShape.extend({ licence: licenceShape }));

function listOf(terms: Terms) {
  const { one, who } = kinds[terms];
  const name = `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
  return {
    list: operation({
      id: `list${name}s`,
      address: `/api/v1/${terms}`,
      tag: 'Terms',
      summary: `Every ${one} on record, with how many people ${who}`,
      parameters: listing,
      answer: listShape(`${name}List`, termShape, { total: z.int() }),
      refuses: [],
    }),
    read: operation({
      id: `read${name}`,
      address: `/api/v1/${terms}/{slug}`,
      tag: 'Terms',
      summary: `One ${one}`,
      parameters: z.object({}),
      answer: publishedTermShape,
      refuses: [404],
    }),
  };
}

export const termOperations = {
  organisations: listOf('organisations'),
  places: listOf('places'),
  provisions: listOf('provisions'),
};

const counted = z.array(z.object({ slug: z.string(), name: z.string(), people: z.int() }));

/** One kind of term, by slug. Only what somebody on record carries: a withdrawn person leaves no trace here. */
export async function listTermsAnswer(terms: Terms, { limit, cursor }: z.output<typeof listing>) {
  const at = readCursor(cursor, terms, z.tuple([z.string()]));
  if (!at.ok) return unknownQuery(at.reason);
  const [after = ''] = at.value ?? [];
  const frame = await readFrame();
  const rows = await readTerms(terms, after, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    ...frame,
    items: shown.map((row) => termOf(terms, row)),
    total: await countTerms(terms),
    next: last
      ? addressOf(`/api/v1/${terms}`, {
          limit: limit === 100 ? null : limit,
          cursor: cursorAt(terms, [last.slug]),
        })
      : null,
  };
}

/** One term by its slug. */
export async function readTermAnswer(terms: Terms, slug: string) {
  const { licence } = await readFrame();
  const [row] = await readTerms(terms, '', 1, slug);
  const { one } = kinds[terms];
  return row === undefined
    ? problem(404, `No such ${one}`, `Nothing on record has this address. All of them: /api/v1/${terms}`)
    : { ...termOf(terms, row), licence };
}

function termOf(terms: Terms, { slug, name, people }: { slug: string; name: string; people: number }) {
  return {
    slug,
    name,
    people,
    self: `/api/v1/${terms}/${slug}`,
    statements: addressOf('/api/v1/statements', { [kinds[terms].one]: slug }),
  };
}

async function readTerms(terms: Terms, after: string, most: number, only: string | null = null) {
  const { facet } = kinds[terms];
  const rows = await readers().rows`
    SELECT t.value AS slug, coalesce(l.label, t.value) AS name, t.count AS people
      FROM record.tally t LEFT JOIN record.label l USING (facet, value)
     WHERE t.facet = ${facet} AND t.value > ${after} AND t.value NOT LIKE '%+%'
       AND (${only}::text IS NULL OR t.value = ${only})
     ORDER BY t.value LIMIT ${most}`;
  return counted.parse(rows);
}

async function countTerms(terms: Terms): Promise<number> {
  const rows = await readers().rows`
    SELECT count(*)::int AS total FROM record.tally WHERE facet = ${kinds[terms].facet} AND value NOT LIKE '%+%'`;
  return z.tuple([z.object({ total: z.int() })]).parse(rows)[0].total;
}
