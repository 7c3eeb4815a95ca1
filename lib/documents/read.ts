import { writers } from '@/lib/db/writers';

/** Articles and named charges on record, by name, as a form offers them. */
export async function listProvisions(): Promise<{ value: string; words: string }[]> {
  const rows = await writers().provision.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { slug: true, name: true },
  });
  return rows.map(({ slug, name }) => ({ value: slug, words: name }));
}

/** Organisations on record, by name, as a form offers them. */
export async function listOrganisations(): Promise<{ value: string; words: string }[]> {
  const rows = await writers().organisation.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { slug: true, name: true },
  });
  return rows.map(({ slug, name }) => ({ value: slug, words: name }));
}

/** Names of all organisations, places and provisions on record, by slug. */
export async function readEntityNames(): Promise<Map<string, string>> {
  const select = { slug: true, name: true } as const;
  const db = writers();
  const rows = await Promise.all([
    db.organisation.findMany({ select }),
    db.place.findMany({ select }),
    db.provision.findMany({ select }),
  ]);
  return new Map(rows.flat().map(({ slug, name }) => [slug, name]));
}
