import { writers } from '@/lib/db/writers';
import type { FieldChange, ReferenceTable } from '@/lib/history/schema';

/** Names of the rows that fields refer to, by "table number". */
export type Names = Record<string, string>;

/** Reads the names of everything the fields refer to, before and after; what is gone has none. */
export async function readReferences(fields: readonly FieldChange[]): Promise<Names> {
  const wanted = (table: ReferenceTable) => [
    ...new Set(
      fields.flatMap(({ form, before, after }) =>
        form.as === 'reference' && form.to === table
          ? [before, after].flatMap((id) => (id === null ? [] : [Number(id)])).filter(Number.isSafeInteger)
          : [],
      ),
    ),
  ];
  const within = (table: ReferenceTable) => ({ where: { id: { in: wanted(table) } } });
  const named = { select: { id: true, name: true } } as const;
  const db = writers();
  const [accounts, organisations, places, provisions, documents, passages] = await Promise.all([
    db.account.findMany({ ...within('account'), select: { id: true, displayName: true } }),
    db.organisation.findMany({ ...within('organisation'), ...named }),
    db.place.findMany({ ...within('place'), ...named }),
    db.provision.findMany({ ...within('provision'), ...named }),
    db.document.findMany({ ...within('document'), select: { id: true, shortTitle: true } }),
    db.passage.findMany({
      ...within('passage'),
      select: { id: true, label: true, document: { select: { shortTitle: true } } },
    }),
  ]);
  return Object.fromEntries([
    ...accounts.map(({ id, displayName }) => [`account ${id}`, displayName]),
    ...organisations.map(({ id, name }) => [`organisation ${id}`, name]),
    ...places.map(({ id, name }) => [`place ${id}`, name]),
    ...provisions.map(({ id, name }) => [`provision ${id}`, name]),
    ...documents.map(({ id, shortTitle }) => [`document ${id}`, shortTitle]),
    ...passages.map(({ id, label, document }) => [`passage ${id}`, `${document.shortTitle}, ${label}`]),
  ]);
}
