import { z } from 'zod';
import { writers } from '@/lib/db/writers';
import { listWithholdable, saidIn } from '@/lib/publishing/values';
import type { WithheldField } from '@/lib/record/schema';

/** What a steward sees before and after withdrawing: read from the casework, for the desk. */

const AT_ONCE = 50;

const act = z.enum(['person', 'document', 'statement', 'withheld', 'value', 'name']);

const made = z.object({
  id: z.int(),
  act,
  /** Which value; null for all else. */
  field: z.string().nullable(),
  name: z.string(),
  reason: z.string(),
  by: z.string(),
  madeAt: z.date(),
  liftedAt: z.date().nullable(),
});
export type WithdrawalMade = z.infer<typeof made>;

/** A page of the withdrawals made, newest first; `more`: there is a page after it. Pages count from 1. */
export async function listWithdrawals(page: number): Promise<{ rows: WithdrawalMade[]; more: boolean }> {
  const rows = z.array(made).parse(
    await writers().$queryRaw`
      SELECT w.id, w.act, w.field, coalesce(p.usual_name, d.short_title, s.key, n.form) AS name, w.reason, a.display_name AS by,
             w.made_at AS "madeAt", w.lifted_at AS "liftedAt"
        FROM casework.withdrawal w JOIN casework.account a ON a.id = w.made_by
        LEFT JOIN casework.person p ON p.number = w.person_number
        LEFT JOIN casework.document d ON d.id = w.document_id
        LEFT JOIN casework.statement s ON s.id = w.statement_id
        LEFT JOIN casework.name n ON n.id = w.name_id
       ORDER BY w.id DESC LIMIT ${AT_ONCE + 1} OFFSET ${(page - 1) * AT_ONCE}`,
  );
  return { rows: rows.slice(0, AT_ONCE), more: rows.length > AT_ONCE };
}

/** One withdrawal that stands; null where there is none or it was lifted. */
export async function readWithdrawal(id: number): Promise<{ id: number; reason: string } | null> {
  return writers().withdrawal.findFirst({
    where: { id, liftedAt: null },
    select: { id: true, reason: true },
  });
}

const named = z.array(z.object({ id: z.int(), name: z.string() }));
export type NamedRow = z.infer<typeof named>[number];

/** People on record and documents on record by number, address or a part of the name; twenty of each at most. */
export async function findOnRecord(query: string): Promise<{ people: NamedRow[]; documents: NamedRow[] }> {
  const asked = query.trim();
  const number = Number(/^(?:HB-)?0*(\d{1,9})$/i.exec(asked)?.[1] ?? 0);
  const address = asked.split('/').at(-1) ?? asked;
  const like = asked.toLowerCase();
  const people = named.parse(
    await writers().$queryRaw`
      SELECT p.number AS id, p.usual_name AS name FROM casework.person p
       WHERE p.withdrawn_at IS NULL
         AND (p.number = ${number} OR p.slug = ${address} OR strpos(lower(p.usual_name), ${like}) > 0)
       ORDER BY p.sort_name, p.number LIMIT 20`,
  );
  const documents = named.parse(
    await writers().$queryRaw`
      SELECT d.id, d.short_title AS name FROM casework.document d
       WHERE d.accepted AND (d.slug = ${address} OR strpos(lower(d.short_title || ' ' || d.usual_title), ${like}) > 0)
         AND NOT EXISTS (SELECT FROM casework.withdrawal w WHERE w.document_id = d.id AND w.lifted_at IS NULL)
       ORDER BY d.stated_from DESC, d.id LIMIT 20`,
  );
  return { people, documents };
}

const statementRow = z.object({ id: z.int(), kind: z.string(), person: z.string(), quote: z.string() });

/** What a withdrawal is about to take, each list whole. */
export type Affected = {
  name: string;
  already: boolean;
  statements: z.infer<typeof statementRow>[];
  documents: NamedRow[];
  people: NamedRow[];
};

/** What withdrawing this person, document or statement takes with it; null where there is none. */
export async function readAffected(
  of: 'person' | 'document' | 'statement',
  id: number,
): Promise<Affected | null> {
  const db = writers();
  const [subject] = z.array(z.object({ name: z.string(), already: z.boolean() })).parse(
    of === 'person'
      ? await db.$queryRaw`SELECT usual_name AS name, withdrawn_at IS NOT NULL AS already FROM casework.person WHERE number = ${id}`
      : of === 'document'
        ? await db.$queryRaw`
            SELECT short_title AS name, EXISTS (SELECT FROM casework.withdrawal w
                     WHERE w.document_id = d.id AND w.lifted_at IS NULL) AS already
              FROM casework.document d WHERE id = ${id}`
        : await db.$queryRaw`
            SELECT p.usual_name AS name, s.state = 'withdrawn' OR s.withheld AS already
              FROM casework.statement s JOIN casework.person p ON p.number = s.person_number
             WHERE s.id = ${id} AND s.state <> 'draft'`,
  );
  if (!subject) return null;
  const statements = z.array(statementRow).parse(
    await db.$queryRaw`
      SELECT DISTINCT ON (s.id) s.id, s.kind::text AS kind, p.usual_name AS person, c.quote
        FROM casework.statement s JOIN casework.person p ON p.number = s.person_number
        JOIN casework.citation c ON c.statement_id = s.id JOIN casework.passage a ON a.id = c.passage_id
       WHERE s.state IN ('accepted', 'disputed') AND NOT s.withheld AND p.withdrawn_at IS NULL
         AND CASE ${of}::text WHEN 'person' THEN s.person_number = ${id} WHEN 'document' THEN a.document_id = ${id}
             ELSE s.id = ${id} END
       ORDER BY s.id, c.ordinal`,
  );
  const documents = named.parse(
    of === 'person'
      ? await db.$queryRaw`
          SELECT DISTINCT d.id, d.short_title AS name FROM casework.document d JOIN casework.passage a ON a.document_id = d.id
            JOIN casework.mention m ON m.passage_id = a.id WHERE m.person_number = ${id} ORDER BY 2, 1`
      : [],
  );
  const people = named.parse(
    of === 'document'
      ? await db.$queryRaw`
          SELECT DISTINCT p.number AS id, p.usual_name AS name FROM casework.person p
            JOIN casework.mention m ON m.person_number = p.number JOIN casework.passage a ON a.id = m.passage_id
           WHERE a.document_id = ${id} AND m.accepted AND p.withdrawn_at IS NULL ORDER BY 2, 1`
      : [],
  );
  return { ...subject, statements, documents, people };
}

/** Values of a statement on record that can be kept back and are not yet. */
export async function listValues(statementId: number): Promise<WithheldField[]> {
  const row = await writers().statement.findFirst({
    where: { id: statementId, state: { in: ['accepted', 'disputed'] }, withheld: false },
    include: saidIn,
  });
  if (row === null) return [];
  const kept = await writers().withdrawal.findMany({ where: { statementId, liftedAt: null } });
  return listWithholdable(row).filter((each) => !kept.some(({ field }) => field === each));
}

/** A person's spellings that can be kept back and are not yet, and whether a note says who they are. */
export async function listPersonValues(number: number): Promise<{ names: NamedRow[]; note: boolean }> {
  const person = await writers().person.findUnique({
    where: { number },
    select: { usualName: true, sortName: true, identityNote: true, names: { where: { accepted: true } } },
  });
  const kept = await writers().withdrawal.findMany({
    where: { liftedAt: null, OR: [{ personNumber: number }, { nameId: { not: null } }] },
  });
  const names = (person?.names ?? []).filter(
    ({ id, form }) =>
      form !== person?.usualName && form !== person?.sortName && !kept.some(({ nameId }) => nameId === id),
  );
  const note = person?.identityNote != null && !kept.some(({ field }) => field === 'identityNote');
  return { names: names.map(({ id, form }) => ({ id, name: form })), note };
}

/** A spelling on record; null where there is none. */
export async function readSpelling(id: number): Promise<{ form: string; person: string } | null> {
  const row = await writers().name.findFirst({
    where: { id, accepted: true, person: { withdrawnAt: null } },
    select: { form: true, person: { select: { usualName: true } } },
  });
  return row && { form: row.form, person: row.person.usualName };
}
