import type { Actor } from '@/lib/accounts/actor';
import { writers } from '@/lib/db/writers';

/** How many rows of one kind stand in the casework, by what they are; only what occurs is listed. */
export interface CaseworkCount {
  of: 'people' | 'documents' | 'statements' | 'mentions';
  /** standing, kind or state; the codes of the table */
  by: string;
  count: number;
}

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
