import type { Prisma } from '@/lib/db/generated/client';
import { listLikely } from '@/lib/readings/candidates';

/** Any connection of the owner that reads: a transaction, or the client itself. */
export type CaseworkReader = Omit<Prisma.TransactionClient, '$transaction'>;

export type EntityKind = 'place' | 'organisation' | 'provision';

const mostNear = 5;
const mostListed = 500;

/** A row by the name or address typed, whatever its capitals; or the names most like it. */
export async function findEntity(
  db: CaseworkReader,
  of: EntityKind,
  typed: string,
): Promise<{ slug: string } | { near: string[] }> {
  const rows = await listEntities(db, of);
  const plain = typed.trim().toLowerCase();
  const [exact, second] = rows.filter(({ slug, name }) => slug === plain || name.toLowerCase() === plain);
  if (exact !== undefined && second === undefined) return { slug: exact.slug };
  const inside = rows.filter(
    ({ slug, name }) => name.toLowerCase().includes(plain) || slug.includes(plain.replaceAll(' ', '-')),
  );
  return { near: inside.slice(0, mostNear).map(({ slug, name }) => (exact ? slug : name)) };
}

/** Names and addresses of all of a kind, by name, for a list to pick from. */
export async function listEntities(
  db: CaseworkReader,
  of: EntityKind,
): Promise<{ slug: string; name: string }[]> {
  const asked = { select: { slug: true, name: true }, orderBy: { name: 'asc' }, take: mostListed } as const;
  if (of === 'place') return db.place.findMany(asked);
  if (of === 'organisation') return db.organisation.findMany(asked);
  return db.provision.findMany(asked);
}

/** Somebody by number (HB-0007 or 7), address or any spelling; or those whose names are like it. */
export async function findPerson(
  db: CaseworkReader,
  typed: string,
): Promise<{ slug: string; number: number } | { near: string[] }> {
  const number = /^(?:hb-?)?0*(\d{1,8})$/iu.exec(typed.trim())?.[1];
  const one = await db.person.findFirst({
    where: number === undefined ? { slug: typed.trim().toLowerCase() } : { number: Number(number) },
    select: { slug: true, number: true },
  });
  if (one) return one;
  const [likely = []] = await listLikely(db, [typed]);
  const same = likely.filter(({ verdict }) => verdict === 'same');
  const people = await db.person.findMany({
    where: { number: { in: likely.map(({ person }) => person) } },
    select: { slug: true, number: true, usualName: true },
  });
  const [only] = same;
  const found = same.length === 1 && people.find(({ number: each }) => each === only?.person);
  if (found) return { slug: found.slug, number: found.number };
  return {
    near: likely.flatMap(({ person }) => {
      const row = people.find(({ number: each }) => each === person);
      return row ? [`${row.usualName} (${row.number})`] : [];
    }),
  };
}

/** Clauses of documents that name the person: what a demand for them may lead to. */
export async function listDemands(
  db: CaseworkReader,
  personNumber: number,
): Promise<{ key: string; action: string; summary: string; reference: string }[]> {
  const rows = await db.demand.findMany({
    where: {
      kind: 'demand',
      document: { passages: { some: { mentions: { some: { personNumber, state: 'settled' } } } } },
    },
    orderBy: { id: 'asc' },
    take: mostListed,
    select: { key: true, action: true, summary: true, document: { select: { shortTitle: true } } },
  });
  return rows.map(({ key, action, summary, document }) => ({
    key,
    action: action ?? 'other',
    summary,
    reference: document.shortTitle,
  }));
}

export async function findDemand(
  db: CaseworkReader,
  personNumber: number,
  key: string,
): Promise<{ key: string; action: string } | null> {
  return (await listDemands(db, personNumber)).find((one) => one.key === key) ?? null;
}

/** Documents to cite: those that name the person first, newest first. */
export async function listSources(
  db: CaseworkReader,
  personNumber: number,
): Promise<{ id: number; shortTitle: string; usualTitle: string; names: boolean }[]> {
  const naming = { passages: { some: { mentions: { some: { personNumber, state: 'settled' as const } } } } };
  const asked = {
    select: { id: true, shortTitle: true, usualTitle: true },
    orderBy: [{ statedFrom: 'desc' }, { id: 'desc' }],
    take: mostListed,
  } satisfies Prisma.DocumentFindManyArgs;
  const [theirs, others] = await Promise.all([
    db.document.findMany({ ...asked, where: naming }),
    db.document.findMany({ ...asked, where: { NOT: naming } }),
  ]);
  return [
    ...theirs.map((row) => ({ ...row, names: true })),
    ...others.map((row) => ({ ...row, names: false })),
  ];
}

/** Numbers of the people whom a number or name in any spelling may mean, likeliest first. */
export async function listFound(db: CaseworkReader, typed: string): Promise<number[]> {
  const number = /^(?:hb-?)?0*(\d{1,8})$/iu.exec(typed.trim())?.[1];
  if (number !== undefined) return [Number(number)];
  const [likely = []] = await listLikely(db, [typed]);
  return likely.map(({ person }) => person);
}
