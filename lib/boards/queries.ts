import type { AskedBoard } from '@/lib/boards/schema';
import { Prisma } from '@/lib/db/generated/client';

/** From the first day the date can mean, so that nobody is left out because a document has no day. */
const unconfirmed = (before: Date) => Prisma.sql`
  SELECT b.name, b.number AS person, NULL::int AS statement, NULL::int AS document, NULL::int AS review, NULL AS kind,
         b.confirmed AS dated, NULL::timestamptz AS since, NULL::int AS count
    FROM (SELECT r.name, r.number, r.confirmed, r.confirmed_from, r.sort_name FROM record.person r
           WHERE r.confirmed_from < ${before}::date AND r.custody_group <> 'dead') b
   ORDER BY b.confirmed_from, b.sort_name COLLATE "en-x-icu" DESC, b.number DESC`;

const yearsBefore = (now: Date, years: number) =>
  new Date(Date.UTC(now.getUTCFullYear() - years, now.getUTCMonth(), now.getUTCDate()));
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/** The rows of a board, in a lasting order and without a limit. Drafts are old after 30 days, reviews after 7. */
export const rowsOf: Record<AskedBoard, (now: Date) => Prisma.Sql> = {
  unconfirmed_one: (now) => unconfirmed(yearsBefore(now, 1)),
  unconfirmed_two: (now) => unconfirmed(yearsBefore(now, 2)),
  unconfirmed_five: (now) => unconfirmed(yearsBefore(now, 5)),

  broken_citations: () => Prisma.sql`
    SELECT d.short_title AS name, NULL::int AS person, NULL::int AS statement, d.id AS document, NULL::int AS review,
           NULL AS kind, d.stated AS dated, NULL::timestamptz AS since, b.count
      FROM (SELECT x.document_id, count(*)::int AS count
              FROM casework.document_text t JOIN casework.passage x ON x.text_id = t.id
              JOIN casework.citation c ON c.passage_id = x.id
              JOIN casework.statement s ON s.id = c.statement_id AND s.state <> 'withdrawn'
             WHERE t.replaced_by IS NOT NULL GROUP BY x.document_id) b
      JOIN casework.document d ON d.id = b.document_id ORDER BY b.count DESC, d.id`,

  open_names: () => Prisma.sql`
    SELECT d.short_title AS name, NULL::int AS person, NULL::int AS statement, d.id AS document, NULL::int AS review,
           NULL AS kind, d.stated AS dated, NULL::timestamptz AS since, b.count
      FROM (SELECT x.document_id, count(*)::int AS count FROM casework.mention m
              JOIN casework.passage x ON x.id = m.passage_id WHERE m.state = 'open' GROUP BY x.document_id) b
      JOIN casework.document d ON d.id = b.document_id ORDER BY b.count DESC, d.id`,

  old_drafts: (now) => Prisma.sql`
    SELECT * FROM (
      SELECT p.usual_name AS name, p.number AS person, s.id AS statement, NULL::int AS document, NULL::int AS review,
             s.kind::text AS kind, s.stated AS dated, s.recorded_at AS since, NULL::int AS count
        FROM casework.statement s JOIN casework.person p ON p.number = s.person_number AND p.withdrawn_at IS NULL
       WHERE s.state = 'draft' AND s.recorded_at < ${daysBefore(now, 30)}
      UNION ALL
      SELECT p.usual_name, p.number, v.statement_id, NULL, NULL, NULL, NULL, v.made_at, NULL
        FROM casework.revision v LEFT JOIN casework.statement s ON s.id = v.statement_id
        LEFT JOIN casework.name n ON n.id = v.name_id
        JOIN casework.person p ON p.number = coalesce(v.person_number, s.person_number, n.person_number)
         AND p.withdrawn_at IS NULL
       WHERE v.state = 'open' AND v.made_at < ${daysBefore(now, 30)}) b
     WHERE NOT EXISTS (SELECT FROM casework.review w WHERE w.person_number = b.person AND w.decision IS NULL
       AND w.proposal IS NULL)
     ORDER BY b.since, b.person, b.statement`,

  long_waiting: (now) => Prisma.sql`
    SELECT coalesce(p.usual_name, d.short_title, '') AS name, r.person_number AS person, NULL::int AS statement,
           r.document_id AS document, r.id AS review, NULL AS kind, NULL AS dated, r.proposed_at AS since,
           NULL::int AS count
      FROM casework.review r LEFT JOIN casework.person p ON p.number = r.person_number
      LEFT JOIN casework.document d ON d.id = r.document_id
     WHERE r.decision IS NULL AND r.proposed_at < ${daysBefore(now, 7)}
     ORDER BY r.proposed_at, r.id`,
};
