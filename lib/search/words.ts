import sql, { join, raw, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import { isTooSlow, type ReadDb, readers } from '@/lib/db/readers';
import { custodyGroup } from '@/lib/record/schema';
import { type Fragment, fragmentOf, hitEnd, hitStart } from '@/lib/search/fragment';

/** The dictionaries the words are stored by; Postgres has none for Kazakh and others, which go by `simple`. */
const dictionaries = [
  ['en', 'english'],
  ['sv', 'swedish'],
  ['ru', 'russian'],
  ['de', 'german'],
  ['fr', 'french'],
] as const;
/** Hits looked at in each dictionary; beyond them a search says "more than". */
const maxHits = 500;
const hitsShown = 3;
export const wordsPageSize = 20;

const hit = z.object({ anchor: z.string(), language: z.string(), marked: z.string() });
const foundRow = z.object({
  subject: z.enum(['person', 'document']),
  slug: z.string(),
  name: z.string(),
  custody: custodyGroup.nullable(),
  count: z.int(),
  hits: z.array(hit),
  total: z.int(),
  complete: z.boolean(),
});

export type FoundWords = {
  /** Best first. */
  found: {
    subject: 'person' | 'document';
    slug: string;
    name: string;
    /** Null for documents. */
    custody: z.infer<typeof custodyGroup> | null;
    /** Distinct pieces of this record that have the words, of which `hits` are the best. */
    count: number;
    hits: { anchor: string; language: string; fragment: Fragment }[];
  }[];
  /** Records with the words; at least as many when not complete. */
  total: number;
  complete: boolean;
  /** The words stand in so much that they could not be looked through in time; nothing is listed then. */
  late: boolean;
  pages: number;
};

/**
 * Records whose statements, quotes or passages have all the words asked for, each language by its own dictionary
 * ("released" finds "release"); "quoted words" stand together, -word must not stand there. `query` has been through
 * cleanQuery. A page beyond the end is empty; exclusions alone find nothing.
 */
export async function findWords(
  query: string,
  page: number,
  db: ReadDb = readers('words'),
): Promise<FoundWords> {
  try {
    return foundOf(await db.rowsOf(wordsSql(query, page)));
  } catch (error) {
    if (!isTooSlow(error)) throw error;
    return { found: [], total: 0, complete: false, late: true, pages: 1 };
  }
}

function wordsSql(query: string, page: number): Sql {
  return sql`
    WITH hit AS MATERIALIZED (${join(languages(query), ' UNION ALL ')}),
    subject AS (
      SELECT subject, subject_key, max(rank) AS rank, count(DISTINCT body)::int AS count,
             CASE subject WHEN 'person' THEN subject_key::int END AS number,
             CASE subject WHEN 'document' THEN subject_key END AS slug
        FROM hit GROUP BY 1, 2
    ),
    shown AS (
      SELECT s.*, (count(*) OVER ())::int AS total,
             (SELECT bool_and(n < ${maxHits}) FROM (SELECT count(*) AS n FROM hit GROUP BY dictionary) x) AS complete
        FROM subject s
       ORDER BY rank DESC, subject, subject_key LIMIT ${wordsPageSize} OFFSET ${(page - 1) * wordsPageSize}
    )
    SELECT s.subject, coalesce(p.slug, d.slug) AS slug, coalesce(p.name, d.sheet ->> 'shortTitle') AS name,
           p.custody_group AS custody, s.count, s.total, s.complete,
           (SELECT json_agg(h) FROM (
             SELECT b.anchor, b.language,
                    ts_headline(b.dictionary, b.body, b.asked,
                      ${`HighlightAll=true, StartSel=${hitStart}, StopSel=${hitEnd}`}) AS marked
               FROM (SELECT DISTINCT ON (h.body) h.* FROM hit h
                      WHERE h.subject = s.subject AND h.subject_key = s.subject_key
                      ORDER BY h.body, h.id) b
              ORDER BY b.rank DESC, b.id LIMIT ${hitsShown}
           ) h) AS hits
      FROM shown s
      LEFT JOIN record.person p ON p.number = s.number
      LEFT JOIN record.document d ON d.slug = s.slug
     WHERE coalesce(p.slug, d.slug) IS NOT NULL
     ORDER BY s.rank DESC, s.subject, s.subject_key`;
}

function foundOf(rows: unknown[]): FoundWords {
  const found = z.array(foundRow).parse(rows);
  const total = found[0]?.total ?? 0;
  return {
    found: found.map(({ total: _, complete: __, hits, ...rest }) => ({
      ...rest,
      hits: hits.map(({ marked, ...place }) => ({ ...place, fragment: fragmentOf(marked) })),
    })),
    total,
    complete: found[0]?.complete ?? true,
    late: false,
    pages: Math.max(1, Math.ceil(total / wordsPageSize)),
  };
}

/** Each in the index of its language; a search for nothing but what must not stand there would read them whole. */
function languages(query: string): Sql[] {
  const one = (dictionary: string, language: Sql) => sql`(
    SELECT w.id, w.subject, w.subject_key, w.anchor, w.language, w.body, ${dictionary}::regconfig AS dictionary, q.asked,
           ts_rank_cd(w.search, q.asked, 1) AS rank
      FROM (SELECT asked FROM (SELECT websearch_to_tsquery(${dictionary}::regconfig, ${query}) AS asked) a
             WHERE querytree(asked) NOT IN ('', 'T')) q
      JOIN record.words w ON w.search @@ q.asked
     WHERE ${language} LIMIT ${maxHits})`;
  // written out, not as parameters: the indexes are of these conditions
  const named = dictionaries.map(([language]) => `'${language}'`).join(', ');
  return [
    ...dictionaries.map(([language, dictionary]) => one(dictionary, raw(`w.language = '${language}'`))),
    one('simple', raw(`w.language <> ALL (ARRAY[${named}])`)),
  ];
}
