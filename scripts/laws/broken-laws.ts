import type pg from 'pg';
import { writers } from '@/lib/db/writers';
import { documentSheet } from '@/lib/record/document-schema';
import { personSheet } from '@/lib/record/schema';

/** Laws of the record, each asked of the tables as they stand and of the change log, by none of the code that keeps them. */

/** In words; empty while all laws hold. `reader` is the readers' role. */
export async function brokenLaws(reader: pg.Client, { official }: { official: string }): Promise<string[]> {
  return [
    ...(await acceptedAlone()),
    ...(await withoutSource()),
    ...(await shownAgainstWithdrawal(reader)),
    ...(await shownDrafts(reader)),
    ...(await officialsShown(reader, official)),
    ...(await quotesThatDoNotStand(reader)),
  ];
}

const told = (what: string, rows: readonly { of: string }[]) => rows.map(({ of }) => `${what}: ${of}`);

/** Law 4: whatever stands as accepted was accepted by somebody who wrote nothing of it, says the log. */
async function acceptedAlone(): Promise<string[]> {
  const db = writers();
  return [
    ...told(
      'a statement nobody else accepted',
      await db.$queryRaw`
        SELECT s.key AS of FROM casework.statement s
         WHERE s.state IN ('accepted', 'disputed') AND NOT EXISTS (
           SELECT FROM casework.change c WHERE c.table_name = 'statement' AND c.row_key = s.id::text
              AND c.before ->> 'state' = 'draft' AND c.after ->> 'state' IN ('accepted', 'disputed')
              AND c.actor <> s.recorded_by AND NOT c.actor = ANY (s.edited_by))`,
    ),
    ...told(
      'a name or person accepted by who wrote it',
      await db.$queryRaw`
        SELECT c.table_name || ' ' || c.row_key AS of FROM casework.change c
         WHERE c.table_name IN ('name', 'person') AND c.after ->> 'accepted' = 'true'
           AND coalesce(c.before ->> 'accepted', 'false') = 'false'
           AND (c.operation = 'insert' OR c.after -> 'edited_by' @> to_jsonb(c.actor))`,
    ),
    ...told(
      'a revision accepted by who wrote it',
      await db.$queryRaw`
        SELECT c.row_key AS of FROM casework.change c
         WHERE c.table_name = 'revision' AND c.after ->> 'state' = 'accepted' AND c.before ->> 'state' = 'open'
           AND ((c.after ->> 'made_by')::int = c.actor OR c.after -> 'edited_by' @> to_jsonb(c.actor))`,
    ),
    ...told(
      'a statement on record that changed without a revision',
      await db.$queryRaw`
        SELECT c.row_key AS of FROM casework.change c
         WHERE c.table_name = 'statement' AND c.operation = 'update' AND c.before ->> 'state' = 'accepted'
           AND c.before ->> 'gist' IS DISTINCT FROM c.after ->> 'gist' AND NOT EXISTS (
             SELECT FROM casework.change r WHERE r.table_name = 'revision' AND r.at = c.at AND r.actor = c.actor
                AND r.after ->> 'state' = 'accepted' AND r.after ->> 'statement_id' = c.row_key)`,
    ),
    ...told(
      'a review approved by who sent it',
      await db.$queryRaw`
        SELECT id::text AS of FROM casework.review WHERE decision = 'approved' AND decided_by = proposed_by`,
    ),
    ...told(
      'an edition nobody read',
      await db.$queryRaw`
        SELECT seq::text AS of FROM record.edition
         WHERE basis NOT IN ('second_reader', 'steward') OR (basis = 'second_reader' AND readers < 1)`,
    ),
  ];
}

/** Law 1. */
const withoutSource = async () =>
  told(
    'a statement without a source',
    await writers().$queryRaw`
      SELECT s.key AS of FROM casework.statement s
       WHERE NOT EXISTS (SELECT FROM casework.citation c WHERE c.statement_id = s.id)`,
  );

const everywhere = `
  SELECT 'sheet' AS at, sheet::text AS said FROM record.sheet UNION ALL SELECT 'document', sheet::text FROM record.document
  UNION ALL SELECT 'content', content FROM record.edition_content UNION ALL SELECT 'words', w::text FROM record.words w
  UNION ALL SELECT 'person', p::text FROM record.person p UNION ALL SELECT 'name', n::text FROM record.name n
  UNION ALL SELECT 'label', l::text FROM record.label l UNION ALL SELECT 'redirect', r::text FROM record.slug_redirect r
  UNION ALL SELECT 'edition', e::text FROM record.edition e UNION ALL SELECT 'answer', a::text FROM record.answer a`;

async function standing(reader: pg.Client, what: string, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const { rows } = await reader.query<{ of: string }>(
    `SELECT DISTINCT word || ' in ' || at AS of FROM (${everywhere}) e, unnest($1::text[]) AS word
      WHERE strpos(said, word) > 0`,
    [words],
  );
  return told(what, rows);
}

/** Law 5: names, keys, gists and slugs of what is withdrawn. */
async function shownAgainstWithdrawal(reader: pg.Client): Promise<string[]> {
  const rows = await writers().$queryRaw<{ words: string }[]>`
    SELECT unnest(ARRAY[usual_name, '"' || slug || '"']) AS words FROM casework.person p WHERE withdrawn_at IS NOT NULL
    UNION SELECT gist FROM casework.statement WHERE withheld
    UNION SELECT s.gist FROM casework.withdrawal w JOIN casework.statement s ON s.id = w.statement_id
     WHERE w.lifted_at IS NULL
    UNION SELECT '"sheet":"document/1","slug":"' || d.slug || '"' FROM casework.withdrawal w
      JOIN casework.document d ON d.id = w.document_id WHERE w.lifted_at IS NULL
    UNION SELECT n.form FROM casework.withdrawal w JOIN casework.name n ON n.id = w.name_id WHERE w.lifted_at IS NULL`;
  const { rows: documents } = await reader.query<{ slug: string }>('SELECT slug FROM record.document');
  const gone = await writers().withdrawal.findMany({
    where: { liftedAt: null, documentId: { not: null } },
    select: { documentId: true },
  });
  const slugs = await writers().document.findMany({
    where: { id: { in: gone.flatMap(({ documentId }) => documentId ?? []) } },
    select: { slug: true },
  });
  const shown = slugs.filter(({ slug }) => documents.some((each) => each.slug === slug));
  const hidden = await standing(
    reader,
    'withdrawn and shown',
    rows.map(({ words }) => words),
  );
  return [...hidden, ...shown.map(({ slug }) => `a withdrawn document is shown: ${slug}`)];
}

/** Law 6: what was only ever drafted or proposed. */
async function shownDrafts(reader: pg.Client): Promise<string[]> {
  const rows = await writers().$queryRaw<{ gist: string }[]>`
    SELECT gist FROM casework.statement WHERE state = 'draft'
    UNION SELECT proposed ->> 'gist' FROM casework.revision WHERE state <> 'accepted' AND proposed ->> 'gist' IS NOT NULL
    EXCEPT SELECT c.after ->> 'gist' FROM casework.change c
     WHERE c.table_name = 'statement' AND c.after ->> 'state' IN ('accepted', 'disputed')`;
  return standing(
    reader,
    'a draft is shown',
    rows.map(({ gist }) => gist),
  );
}

/** Law 8. */
async function officialsShown(reader: pg.Client, slug: string): Promise<string[]> {
  const { rows } = await reader.query<{ of: string }>(
    'SELECT slug AS of FROM record.person WHERE slug = $1',
    [slug],
  );
  return told('an official has a record', rows);
}

/** Law 1, as readers see it: every quote of every sheet stands where it says, in a document on record. */
async function quotesThatDoNotStand(reader: pg.Client): Promise<string[]> {
  const { rows: papers } = await reader.query<{ sheet: unknown }>('SELECT sheet FROM record.document');
  const documents = new Map(
    papers.map(({ sheet }) => documentSheet.parse(sheet)).map((each) => [each.slug, each]),
  );
  const { rows } = await reader.query<{ sheet: unknown }>('SELECT sheet FROM record.sheet');
  return rows.flatMap(({ sheet }) => {
    const { slug, statements } = personSheet.parse(sheet);
    return statements.flatMap(({ key, citations }) =>
      citations.flatMap(({ document, label, quote, start, end }) => {
        const passage = documents.get(document)?.passages.find((each) => each.label === label);
        return passage?.text?.slice(start, end) === quote
          ? []
          : [`${slug} ${key}: “${quote}” in ${document}`];
      }),
    );
  });
}
