import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import { custodyGroup } from '@/lib/record/schema';
import {
  type Clause,
  type ListedDemand,
  type ListedTerm,
  type NamedTerm,
  type Shelf,
  shelves,
  type Term,
  type TermPerson,
} from '@/lib/record/term-shape';

/** Rows of a list of terms at most; of people on one page; of clauses on one page. */
export const limits = { terms: 1000, people: 50, clauses: 300 } as const;

const link = z.object({ slug: z.string(), name: z.string() });
const listedTerm = link.extend({ kind: z.string(), people: z.int(), passages: z.int() });

/** What stands on a shelf, whom most people are charged under or belong to first, then by name. */
export async function listTerms(shelf: Shelf, db: ReadDb = readers()): Promise<ListedTerm[]> {
  const of = shelves[shelf];
  const rows = await db.rows`
    SELECT t.slug, t.name, t.kind, coalesce(u.people, 0) AS people, coalesce(p.passages, 0) AS passages
      FROM record.term t
      LEFT JOIN (SELECT slug, count(DISTINCT number)::int AS people FROM record.person_term
                  WHERE "of" = ${of} GROUP BY slug) u USING (slug)
      LEFT JOIN (SELECT slug, count(DISTINCT (document, label))::int AS passages FROM record.term_passage
                  WHERE "of" = ${of} GROUP BY slug) p USING (slug)
     WHERE t."of" = ${of} ORDER BY people DESC, t.name COLLATE "und-x-icu", t.slug LIMIT ${limits.terms}`;
  return z.array(listedTerm).parse(rows);
}

const term = link.extend({
  kind: z.string(),
  code: link.nullable(),
  article: z.string().nullable(),
  country: z.string().nullable(),
  inForce: z.string().nullable(),
  replacedBy: link.nullable(),
  replaces: z.array(link),
  articles: z.array(link),
  people: z.int(),
  relations: z.array(z.object({ relation: z.string(), count: z.int() })),
  documents: z.array(
    z.object({ slug: z.string(), reference: z.string(), stated: z.string(), labels: z.array(z.string()) }),
  ),
});

/** One term, with who and what refers to it; null where nothing published does. */
export async function readTerm(shelf: Shelf, slug: string, db: ReadDb = readers()): Promise<Term | null> {
  const of = shelves[shelf];
  const rows = await db.rows`
    SELECT t.slug, t.name, t.kind, t.article, t.country, t.in_force AS "inForce",
      (SELECT json_build_object('slug', c.slug, 'name', c.name) FROM record.term c
        WHERE c."of" = t."of" AND c.slug = t.code) AS code,
      (SELECT json_build_object('slug', c.slug, 'name', c.name) FROM record.term c
        WHERE c."of" = t."of" AND c.slug = t.replaced_by) AS "replacedBy",
      (SELECT coalesce(json_agg(json_build_object('slug', c.slug, 'name', c.name) ORDER BY c.name), '[]')
         FROM record.term c WHERE c."of" = t."of" AND c.replaced_by = t.slug) AS replaces,
      (SELECT coalesce(json_agg(json_build_object('slug', c.slug, 'name', c.name) ORDER BY c.name), '[]')
         FROM record.term c WHERE c."of" = t."of" AND c.code = t.slug) AS articles,
      (SELECT count(DISTINCT number)::int FROM record.person_term u
        WHERE u."of" = t."of" AND u.slug = t.slug) AS people,
      (SELECT coalesce(json_agg(r ORDER BY r.count DESC, r.relation), '[]') FROM (
        SELECT relation, count(*)::int AS count FROM record.person_term u
         WHERE u."of" = t."of" AND u.slug = t.slug GROUP BY relation) r) AS relations,
      (SELECT coalesce(json_agg(d ORDER BY d.stated_from DESC, d.slug), '[]') FROM (
        SELECT d.slug, d.stated_from, d.sheet ->> 'shortTitle' AS reference, d.sheet ->> 'stated' AS stated,
               (SELECT json_agg(label ORDER BY first) FROM (
                 SELECT label, min(ordinal) AS first FROM record.term_passage p
                  WHERE p."of" = t."of" AND p.slug = t.slug AND p.document = d.slug GROUP BY label) l) AS labels
          FROM record.document d
         WHERE d.slug IN (SELECT document FROM record.term_passage p WHERE p."of" = t."of" AND p.slug = t.slug)
      ) d) AS documents
      FROM record.term t WHERE t."of" = ${of} AND t.slug = ${slug}`;
  return z.array(term).parse(rows)[0] ?? null;
}

const person = z.object({
  slug: z.string(),
  name: z.string(),
  named: z.boolean(),
  custody: custodyGroup,
  relations: z.array(z.string()),
});

/** A page of the people of whom a statement refers to a term, by name; of one relation, or of all. Pages from 1. */
export async function listTermPeople(
  shelf: Shelf,
  slug: string,
  { relation, page }: { relation: string | null; page: number },
  db: ReadDb = readers(),
): Promise<TermPerson[]> {
  const rows = await db.rows`
    SELECT p.slug, p.name, p.named, p.custody_group AS custody, u.relations
      FROM (SELECT number, json_agg(relation ORDER BY relation) AS relations,
                   bool_or(relation = ${relation}::text) AS asked
              FROM record.person_term WHERE "of" = ${shelves[shelf]} AND slug = ${slug} GROUP BY number) u
      JOIN record.person p USING (number)
     WHERE ${relation}::text IS NULL OR u.asked
     ORDER BY p.sort_name COLLATE "en-x-icu", p.number
     LIMIT ${limits.people} OFFSET ${(page - 1) * limits.people}`;
  return z.array(person).parse(rows);
}

const namedTerm = link.extend({ of: z.enum(['provision', 'organisation', 'place']) });

/** The terms that passages of a published document name, by name. */
export async function listTermsNamedIn(document: string, db: ReadDb = readers()): Promise<NamedTerm[]> {
  const rows = await db.rows`
    SELECT t."of", t.slug, t.name FROM record.term t
     WHERE EXISTS (SELECT FROM record.term_passage p
                    WHERE p."of" = t."of" AND p.slug = t.slug AND p.document = ${document})
     ORDER BY t.name COLLATE "und-x-icu", t.slug`;
  return z.array(namedTerm).parse(rows);
}

/** Acts that documents ask for, those asked for most people first. */
export async function listDemands(db: ReadDb = readers()): Promise<ListedDemand[]> {
  const rows = await db.rows`
    WITH clause AS (
      SELECT asked ->> 'action' AS action, count(*)::int AS clauses
        FROM record.document d, jsonb_array_elements(d.sheet -> 'demands') asked
       WHERE asked ->> 'kind' = 'demand' AND asked ->> 'action' IS NOT NULL GROUP BY 1)
    SELECT coalesce(c.action, t.value) AS action, coalesce(t.count, 0) AS people, coalesce(c.clauses, 0) AS clauses
      FROM clause c FULL JOIN (SELECT value, count FROM record.tally WHERE facet = 'demand') t ON t.value = c.action
     ORDER BY people DESC, clauses DESC, action`;
  return z.array(z.object({ action: z.string(), people: z.int(), clauses: z.int() })).parse(rows);
}

const clause = z.object({
  document: z.string(),
  reference: z.string(),
  stated: z.string(),
  label: z.string(),
  language: z.string(),
  summary: z.string(),
  quote: z.string(),
  people: z.array(z.object({ slug: z.string().nullable(), name: z.string() })),
});

/** The clauses that ask for an act, newest document first, in the order of each; 300 at most. */
export async function listClauses(action: string, db: ReadDb = readers()): Promise<Clause[]> {
  const rows = await db.rows`
    SELECT d.slug AS document, d.sheet ->> 'shortTitle' AS reference, d.sheet ->> 'stated' AS stated,
           asked ->> 'label' AS label,
           coalesce(asked ->> 'language', d.sheet -> 'texts' -> 0 ->> 'language') AS language,
           asked ->> 'summary' AS summary, asked ->> 'quote' AS quote, asked -> 'people' AS people
      FROM record.document d, jsonb_array_elements(d.sheet -> 'demands') WITH ORDINALITY AS x (asked, place)
     WHERE asked ->> 'kind' = 'demand' AND asked ->> 'action' = ${action}
     ORDER BY d.stated_from DESC, d.slug, place LIMIT ${limits.clauses}`;
  return z.array(clause).parse(rows);
}
