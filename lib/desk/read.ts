import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { Prisma } from '@/lib/db/generated/client';
import { writers } from '@/lib/db/writers';
import { type CaseworkCount, type CaseworkRow, type CaseworkTable, caseworkRow } from '@/lib/desk/schema';

/** The casework in numbers, for whoever may see drafts: every row counts once, published or not. */
export async function countCasework(_asker: Actor): Promise<CaseworkCount[]> {
  const db = writers();
  const [people, documents, statements, mentions] = await Promise.all([
    db.person.groupBy({ by: ['standing'], _count: true, orderBy: { standing: 'asc' } }),
    db.document.groupBy({ by: ['kind'], _count: true, orderBy: { kind: 'asc' } }),
    db.statement.groupBy({ by: ['state'], _count: true, orderBy: { state: 'asc' } }),
    db.mention.groupBy({ by: ['state'], _count: true, orderBy: { state: 'asc' } }),
  ]);
  return [
    ...people.map(({ standing, _count }) => ({ of: 'people' as const, by: standing, count: _count })),
    ...documents.map(({ kind, _count }) => ({ of: 'documents' as const, by: kind, count: _count })),
    ...statements.map(({ state, _count }) => ({ of: 'statements' as const, by: state, count: _count })),
    ...mentions.map(({ state, _count }) => ({ of: 'mentions' as const, by: state, count: _count })),
  ];
}

/** How each list is read; `by` is compared as text, so that a code nobody knows finds nothing. */
const lists: Record<CaseworkTable, (by: string) => Prisma.Sql> = {
  people: (by) => Prisma.sql`
    SELECT p.usual_name AS name, 'HB-' || lpad(p.number::text, 4, '0') AS detail, 'people' AS place, r.slug, NULL AS anchor
      FROM casework.person p LEFT JOIN record.person r ON r.number = p.number
     WHERE p.standing::text = ${by} ORDER BY p.sort_name COLLATE "und-x-icu", p.number`,
  documents: (by) => Prisma.sql`
    SELECT d.short_title AS name, d.usual_title AS detail, 'documents' AS place, r.slug, NULL AS anchor
      FROM casework.document d LEFT JOIN record.document r ON r.slug = d.slug
     WHERE d.kind::text = ${by} ORDER BY d.stated_range DESC, d.id`,
  statements: (by) => Prisma.sql`
    SELECT p.usual_name AS name, s.kind || ', ' || s.stated || coalesce(': ' || s.gist, '') AS detail,
           'people' AS place, r.slug, replace(s.key, '/', '.') AS anchor
      FROM casework.statement s JOIN casework.person p ON p.number = s.person_number
      LEFT JOIN record.person r ON r.number = p.number
     WHERE s.state::text = ${by} ORDER BY p.sort_name COLLATE "und-x-icu", s.id`,
  mentions: (by) => Prisma.sql`
    SELECT m.surface AS name, d.short_title || ', ' || a.label AS detail, 'documents' AS place, r.slug, a.label AS anchor
      FROM casework.mention m JOIN casework.passage a ON a.id = m.passage_id
      JOIN casework.document d ON d.id = a.document_id LEFT JOIN record.document r ON r.slug = d.slug
     WHERE m.state::text = ${by} ORDER BY d.id, a.ordinal, m.span_start`,
};

/** One page of the rows behind a number of `countCasework`, in a lasting order. `page` counts from 1. */
export async function listCasework(
  _asker: Actor,
  { of, by, page, size }: { of: CaseworkTable; by: string; page: number; size: number },
): Promise<CaseworkRow[]> {
  const rows = await writers().$queryRaw`${lists[of](by)} LIMIT ${size} OFFSET ${(page - 1) * size}`;
  return z.array(caseworkRow).parse(rows);
}
