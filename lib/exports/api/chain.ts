import sql, { join } from 'sql-template-tag';
import { z } from 'zod';
import { readers } from '@/lib/db/readers';
import { type Edition, edition } from '@/lib/record/edition-schema';

const link = edition.extend({
  seq: z.coerce.number().int(),
  publishedAt: z.date().transform((moment) => moment.toISOString()),
});
const columns = sql`e.seq, e.subject, e.subject_key AS "subjectKey", e.number, e.act, e.published_at AS "publishedAt",
  e.changes, e.basis, e.readers, e.content_hash AS "contentHash", e.previous_hash AS "previousHash", e.hash`;

type Wanted = {
  after: number;
  person?: number | undefined;
  document?: string | undefined;
  on?: string | undefined;
};

/** Editions after a place in the chain, in its order: of one subject, or of one UTC day, if asked for. */
export async function listEditionsAfter(
  { after, person, document, on }: Wanted,
  most: number,
): Promise<Edition[]> {
  const subject = person === undefined ? 'document' : 'person';
  const key = person === undefined ? document : String(person);
  const conditions = [
    sql`e.seq > ${after}`,
    ...(key === undefined ? [] : [sql`e.subject = ${subject} AND e.subject_key = ${key}`]),
    ...(on === undefined
      ? []
      : [
          sql`e.published_at >= ${`${on}T00:00:00Z`}::timestamptz AND e.published_at < ${`${on}T00:00:00Z`}::timestamptz + interval '24 hours'`,
        ]),
  ];
  const rows = await readers().rows`
    SELECT ${columns} FROM record.edition e WHERE ${join(conditions, ' AND ')} ORDER BY e.seq LIMIT ${most}`;
  return z.array(link).parse(rows);
}

/** An edition with the sheet it published; the sheet is null once it was taken away. Null: the chain has none of it. */
export async function readLink(seq: number): Promise<{ edition: Edition; content: string | null } | null> {
  const rows = await readers().rows`
    SELECT ${columns}, c.content FROM record.edition e LEFT JOIN record.edition_content c USING (seq) WHERE e.seq = ${seq}`;
  const [row] = z.array(link.extend({ content: z.string().nullable() })).parse(rows);
  if (row === undefined) return null;
  const { content, ...rest } = row;
  return { edition: rest, content };
}
