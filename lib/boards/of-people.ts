import type { KeptBoard } from '@/lib/boards/schema';
import { Prisma } from '@/lib/db/generated/client';

/** Boards whose rows the database tells by itself; contradictions are weighed by rules. */
export type ToldBoard = Exclude<KeptBoard, 'contradicting'>;

/** Those of these people whom boards are about: who was withdrawn has no work left. */
const cases = (people: readonly number[]) =>
  Prisma.sql`p.number = ANY(${[...people]}::int[]) AND p.withdrawn_at IS NULL AND p.standing = 'case'`;

/** Statements in force about them. */
const inForce = (people: readonly number[]) => Prisma.sql`
  casework.statement s JOIN casework.person p ON p.number = s.person_number
   AND ${cases(people)} AND s.state IN ('accepted', 'disputed')`;

const ofStatement = Prisma.sql`p.number AS person, s.id AS statement, s.kind::text AS kind, s.stated AS dated,
  NULL::int AS count`;

const confined = Prisma.sql`('held', 'pre_trial', 'serving_sentence', 'psychiatric', 'house_arrest')`;

/** The rows that these people have on a board. */
export const rowsOfPeople: Record<ToldBoard, (people: readonly number[]) => Prisma.Sql> = {
  one_document: (people) => Prisma.sql`
    SELECT p.number AS person, max(s.id) AS statement, s.kind::text AS kind, max(s.stated) AS dated,
           count(DISTINCT s.id)::int AS count
      FROM ${inForce(people)} JOIN casework.citation c ON c.statement_id = s.id
      JOIN casework.passage x ON x.id = c.passage_id
     WHERE s.kind IN ('custody', 'charge', 'sentence', 'treatment', 'event', 'death')
     GROUP BY p.number, s.kind HAVING min(x.document_id) = max(x.document_id)`,

  custody_without_start: (people) => Prisma.sql`
    SELECT ${ofStatement} FROM ${inForce(people)}
      JOIN casework.statement_custody c ON c.statement_id = s.id AND c.state IN ${confined}
     WHERE s.occurred_from IS NULL AND c.duration IS NULL
       AND NOT EXISTS (SELECT FROM casework.statement o
         JOIN casework.statement_custody l ON l.statement_id = o.id AND l.state IN ${confined}
         WHERE o.person_number = s.person_number AND o.id > s.id
         AND o.state IN ('accepted', 'disputed') AND o.occurred_from IS NULL)
       AND NOT EXISTS (SELECT FROM casework.statement o LEFT JOIN casework.statement_event e ON e.statement_id = o.id
         WHERE o.person_number = s.person_number AND o.state IN ('accepted', 'disputed') AND o.occurred_from IS NOT NULL
           AND (o.kind = 'custody' OR e.type = 'arrest'))`,

  charge_without_article: (people) => Prisma.sql`
    SELECT ${ofStatement} FROM ${inForce(people)} JOIN casework.statement_charge c ON c.statement_id = s.id
      LEFT JOIN casework.provision v ON v.id = c.provision_id
     WHERE v.article IS NULL`,

  sentence_incomplete: (people) => Prisma.sql`
    SELECT ${ofStatement} FROM ${inForce(people)} JOIN casework.statement_sentence c ON c.statement_id = s.id
     WHERE s.occurred IS NULL OR EXISTS (SELECT FROM casework.sentence_part t WHERE t.statement_id = s.id
       AND t.kind IN ('prison', 'suspended', 'ban', 'colony', 'probation') AND t.duration IS NULL)`,

  death_undated: (people) => Prisma.sql`
    SELECT ${ofStatement} FROM ${inForce(people)} JOIN casework.statement_death c ON c.statement_id = s.id
     WHERE s.occurred IS NULL`,

  case_without_custody: (people) => Prisma.sql`
    SELECT p.number AS person, NULL::int AS statement, NULL AS kind, NULL AS dated, NULL::int AS count
      FROM casework.person p
     WHERE ${cases(people)} AND p.accepted
       AND NOT EXISTS (SELECT FROM casework.statement s WHERE s.person_number = p.number
         AND s.state IN ('accepted', 'disputed') AND s.kind IN ('custody', 'death'))
       AND NOT EXISTS (SELECT FROM casework.merge m WHERE m.gone_number = p.number AND m.undone_at IS NULL)`,
};

/** Statements as the rules of contradiction look at them, which `where` chooses; by person, oldest recorded first. */
export const weighedStatements = (where: Prisma.Sql) => Prisma.sql`
  SELECT s.id, s.person_number AS person, p.usual_name AS name, s.kind::text AS kind, s.occurred,
         s.occurred_meaning::text AS meaning, s.occurred_from::text AS "from", s.occurred_until::text AS until,
         s.stated, s.stated_from::text AS "statedFrom", s.stated_until::text AS "statedUntil",
         coalesce(c.state::text, d.circumstances, e.type) AS code,
         coalesce((SELECT json_agg(json_build_object('kind', t.kind, 'duration', t.duration) ORDER BY t.ordinal)
           FROM casework.sentence_part t WHERE t.statement_id = s.id), '[]') AS parts
    FROM casework.statement s
    JOIN casework.person p ON p.number = s.person_number
    LEFT JOIN casework.statement_custody c ON c.statement_id = s.id
    LEFT JOIN casework.statement_death d ON d.statement_id = s.id
    LEFT JOIN casework.statement_event e ON e.statement_id = s.id
   WHERE ${where} ORDER BY s.person_number, s.id`;

/** Of these people, whoever has two statements that could contradict: one alone contradicts nothing. */
export const comparable = (people: readonly number[]) => Prisma.sql`
  s.person_number = ANY(${[...people]}::int[]) AND p.withdrawn_at IS NULL AND s.state IN ('accepted', 'disputed')
  AND s.kind IN ('custody', 'sentence', 'death', 'event')
  AND EXISTS (SELECT FROM casework.statement o WHERE o.person_number = s.person_number AND o.id <> s.id
    AND o.state IN ('accepted', 'disputed') AND (o.kind = 'death' OR o.kind = s.kind AND s.kind <> 'event'
      OR s.kind = 'death' AND o.kind IN ('custody', 'event')))`;
