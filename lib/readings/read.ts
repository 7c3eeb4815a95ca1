import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { writers } from '@/lib/db/writers';
import { type Reading, reading as readingShape } from '@/lib/intake/schema';

const documentRow = z.object({
  id: z.int(),
  slug: z.string(),
  shortTitle: z.string(),
  usualTitle: z.string(),
  stated: z.string(),
  languages: z.array(z.string()),
  open: z.int(),
  later: z.int(),
  settled: z.int(),
  nobody: z.int(),
  published: z.boolean(),
  broken: z.int(),
});
/** A document as the desk lists it, with how far its names are decided. */
export type DeskDocument = z.infer<typeof documentRow>;

/** Documents of the casework, newest work first: those with open names, then by when they were recorded. */
export async function listDocuments(_asker: Actor): Promise<DeskDocument[]> {
  return z.array(documentRow).parse(
    await writers().$queryRaw`
      SELECT d.id, d.slug, d.short_title AS "shortTitle", d.usual_title AS "usualTitle", d.stated,
             (SELECT array_agg(t.language ORDER BY t.id) FROM casework.document_text t
               WHERE t.document_id = d.id AND t.replaced_by IS NULL) AS languages,
             m.open, m.later, m.settled, m.nobody,
             EXISTS (SELECT FROM record.document r WHERE r.slug = d.slug) AS published,
             (SELECT count(*)::int FROM casework.citation c JOIN casework.passage p ON p.id = c.passage_id
                JOIN casework.document_text t ON t.id = p.text_id AND t.replaced_by IS NOT NULL
                JOIN casework.statement s ON s.id = c.statement_id AND s.state <> 'withdrawn'
               WHERE p.document_id = d.id) AS broken
        FROM casework.document d
       CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE m.state = 'open' AND m.later_at IS NULL)::int AS open,
                count(*) FILTER (WHERE m.later_at IS NOT NULL)::int AS later,
                count(*) FILTER (WHERE m.state = 'settled')::int AS settled,
                count(*) FILTER (WHERE m.state = 'not_a_person')::int AS nobody
           FROM casework.passage p JOIN casework.document_text t ON t.id = p.text_id AND t.replaced_by IS NULL
           JOIN casework.mention m ON m.passage_id = p.id AND m.named
          WHERE p.document_id = d.id) m
       ORDER BY (m.open + m.later > 0) DESC, d.id DESC`,
  );
}

const readingRow = z.object({
  id: z.int(),
  way: z.enum(['upload', 'paste', 'fetch', 'command']),
  state: z.enum(['being_read', 'waiting', 'unread', 'stored', 'dropped']),
  fileName: z.string().nullable(),
  address: z.string().nullable(),
  refusal: z.string().nullable(),
  sha256: z.string(),
  byteCount: z.int(),
  title: z.string().nullable(),
  names: z.int(),
  /** The document it was stored with; null until then. */
  documentId: z.int().nullable(),
  recordedById: z.int(),
  by: z.string(),
  at: z.date(),
  /** How far it is while it is being read; null before its first sign of life. */
  pages: z.object({ done: z.int(), total: z.int(), at: z.coerce.date() }).nullable(),
});
/** A file that came in and waits to be looked at. */
export type DeskReading = z.infer<typeof readingRow>;

const columns = `r.id, r.way::text AS way, r.state::text AS state, r.file_name AS "fileName", r.address, r.refusal,
  r.sha256, r.byte_count AS "byteCount", f.found ->> 'title' AS title,
  coalesce(jsonb_array_length(f.found -> 'mentions'), 0) AS names, t.document_id AS "documentId",
  r.recorded_by AS "recordedById", a.display_name AS by, r.recorded_at AS at,
  CASE WHEN g.reading_id IS NOT NULL THEN json_build_object('done', g.done, 'total', g.total, 'at', g.at) END AS pages`;
const source = `casework.reading r JOIN casework.account a ON a.id = r.recorded_by
  LEFT JOIN casework.reading_found f ON f.reading_id = r.id
  LEFT JOIN casework.reading_progress g ON g.reading_id = r.id
  LEFT JOIN casework.document_text t ON t.id = r.text_id`;

/** Files that wait: being read, read and not yet stored, or kept unread; newest first. */
export async function listReadings(_asker: Actor): Promise<DeskReading[]> {
  return z
    .array(readingRow)
    .parse(
      await writers().$queryRawUnsafe(
        `SELECT ${columns} FROM ${source} WHERE r.state IN ('being_read', 'waiting', 'unread') ORDER BY r.id DESC`,
      ),
    );
}

/** One file that came in, with what was found in it; null when there is none of that number. */
export async function readReading(
  _asker: Actor,
  id: number,
): Promise<(DeskReading & { found: Reading | null }) | null> {
  const [row] = z
    .array(readingRow)
    .parse(await writers().$queryRawUnsafe(`SELECT ${columns} FROM ${source} WHERE r.id = $1`, id));
  if (!row) return null;
  const found = await writers().readingFound.findUnique({ where: { readingId: id } });
  return { ...row, found: found === null ? null : readingShape.parse(found.found) };
}

/** The original bytes of a reading that waits, or of a document's text; null where none are held. */
export async function readBytes(
  _asker: Actor,
  of: { readingId: number } | { textId: number },
): Promise<{ bytes: Uint8Array<ArrayBuffer>; fileName: string } | null> {
  const row =
    'readingId' in of
      ? await writers().reading.findUnique({
          where: { id: of.readingId },
          select: { content: true, fileName: true, sha256: true },
        })
      : await writers().documentText.findUnique({
          where: { id: of.textId },
          select: { content: true, fileName: true, sha256: true },
        });
  if (!row || row.content === null) return null;
  return { bytes: row.content, fileName: row.fileName ?? `${row.sha256.slice(0, 12)}.txt` };
}

/** What a reading left in doubt about a text; empty when the text did not come by a reading. */
export async function listDoubts(_asker: Actor, textId: number): Promise<Reading['doubts']> {
  const row = await writers().reading.findUnique({ where: { textId }, include: { found: true } });
  return row?.found == null ? [] : readingShape.parse(row.found.found).doubts;
}
