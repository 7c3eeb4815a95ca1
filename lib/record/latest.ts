import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/core/result';
import { type ReadDb, readers } from '@/lib/db/readers';
import { type EditionChange, editionChange } from '@/lib/record/edition-schema';

const latestEdition = z.object({
  seq: z.coerce.number().int(),
  subject: z.enum(['person', 'document']),
  subjectKey: z.string(),
  number: z.int(),
  act: z.enum(['published', 'withdrawn', 'merged', 'cleared']),
  publishedAt: z.date().transform((moment) => moment.toISOString()),
  changes: z.array(editionChange),
  /** Where it stands now; null once it is withdrawn, and the name with it. */
  slug: z.string().nullable(),
  name: z.string().nullable(),
});
export type LatestEdition = z.infer<typeof latestEdition>;

/**
 * The newest editions of the record, newest first, each with what it changed. Names are the present ones; of what
 * was withdrawn nothing but the number is said; a merged record goes by the one it was merged into. `before`: only editions below that place in the chain. `among`: only those a condition on a row `e` of
 * record.edition lets through.
 */
export async function listLatestEditions(
  limit: number,
  before: number | null = null,
  db: ReadDb = readers(),
  among: Sql = sql`TRUE`,
): Promise<LatestEdition[]> {
  const rows = await db.rowsOf(sql`
    SELECT e.seq, e.subject, e.subject_key AS "subjectKey", e.number, e.act, e.published_at AS "publishedAt",
           e.changes, coalesce(p.slug, d.slug, k.slug) AS slug, coalesce(p.name, d.sheet ->> 'shortTitle', k.name) AS name
      FROM (SELECT * FROM record.edition e WHERE seq < ${before ?? Number.MAX_SAFE_INTEGER} AND ${among}
             ORDER BY seq DESC LIMIT ${limit}) e
      LEFT JOIN record.person p ON p.number = CASE e.subject WHEN 'person' THEN e.subject_key::int END
      LEFT JOIN record.document d ON d.slug = CASE e.subject WHEN 'document' THEN e.subject_key END
      LEFT JOIN record.person k ON k.number = CASE e.act WHEN 'merged' THEN (e.changes -> 0 ->> 'key')::int END
     ORDER BY e.seq DESC`);
  return z.array(latestEdition).parse(rows);
}

/** Reads `before`, a place in the chain; null when it is not given. Refuses anything else. */
export function parseChangesQuery(
  parameters: Iterable<readonly [string, string]>,
): Result<number | null, 'bad query'> {
  const [first, second] = [...parameters];
  if (first === undefined) return accepted(null);
  const [name, value] = first;
  if (second !== undefined || name !== 'before' || !/^[1-9]\d{0,14}$/.test(value))
    return refused('bad query');
  return accepted(Number(value));
}

/** Editions of one day that did the same kind of thing: said in one line. */
export type ChangeGroup = {
  /** UTC day. */
  day: string;
  subject: LatestEdition['subject'];
  kind: 'first' | 'revised' | 'withdrawn' | 'merged' | 'cleared';
  editions: LatestEdition[];
  /** More of the group may stand before the editions that were given. */
  open: boolean;
  /** Every distinct thing that changed, once. */
  changes: EditionChange[];
};

/**
 * Gathers editions into lines: one for each day, subject and kind of change, newest first. Nothing is lost: every
 * edition is in exactly one group. `cut`: there are older editions than those given, perhaps of the same last day.
 */
export function groupChanges(editions: readonly LatestEdition[], cut: boolean): ChangeGroup[] {
  const lastDay = editions.at(-1)?.publishedAt.slice(0, 10);
  const groups = new Map<string, ChangeGroup>();
  for (const edition of editions) {
    const day = edition.publishedAt.slice(0, 10);
    const kind = edition.act !== 'published' ? edition.act : edition.number === 1 ? 'first' : 'revised';
    const at = `${day} ${edition.subject} ${kind}`;
    const group: ChangeGroup = groups.get(at) ?? {
      day,
      subject: edition.subject,
      kind,
      editions: [],
      open: cut && day === lastDay,
      changes: [],
    };
    groups.set(at, group);
    group.editions.push(edition);
    for (const change of edition.changes) {
      const known = group.changes.some((one) => one.change === change.change && one.kind === change.kind);
      if (!known) group.changes.push(change);
    }
  }
  return [...groups.values()];
}
