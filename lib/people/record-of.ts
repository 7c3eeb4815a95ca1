import { writers } from '@/lib/db/writers';

/**
 * One record as the desk compares it with another: who it is of, which rows make it up. Null when there is no such
 * number or it was withdrawn.
 */
export async function readRecordOf(number: number) {
  const person = await writers().person.findFirst({
    where: { number, withdrawnAt: null },
    select: {
      number: true,
      slug: true,
      usualName: true,
      given: true,
      family: true,
      standing: true,
      accepted: true,
      identityNote: true,
      names: {
        orderBy: { id: 'asc' },
        select: { id: true, form: true, language: true, document: { select: { shortTitle: true } } },
      },
      mentions: {
        where: { state: 'settled' },
        orderBy: [{ passageId: 'asc' }, { start: 'asc' }],
        select: {
          id: true,
          surface: true,
          passage: {
            select: { label: true, document: { select: { slug: true, shortTitle: true, accepted: true } } },
          },
        },
      },
      statements: {
        where: { state: { not: 'withdrawn' } },
        orderBy: { id: 'asc' },
        select: {
          id: true,
          kind: true,
          stated: true,
          gist: true,
          state: true,
          citations: { take: 1, orderBy: { ordinal: 'asc' }, select: { quote: true } },
        },
      },
    },
  });
  return person;
}

/** Merges and splits that stand, newest first: each can be taken back. */
export async function listDecided() {
  const db = writers();
  const [merges, splits] = await Promise.all([
    db.merge.findMany({ where: { undoneAt: null }, orderBy: { id: 'desc' }, take: 200 }),
    db.split.findMany({ where: { undoneAt: null }, orderBy: { id: 'desc' }, take: 200 }),
  ]);
  const pairs = [
    ...merges.map(({ id, keptNumber, goneNumber, source, decidedAt }) => ({
      act: 'merge' as const,
      id,
      kept: keptNumber,
      gone: goneNumber,
      source,
      decidedAt,
    })),
    ...splits.map(({ id, fromNumber, newNumber, source, decidedAt }) => ({
      act: 'split' as const,
      id,
      kept: fromNumber,
      gone: newNumber,
      source,
      decidedAt,
    })),
  ];
  const people = await db.person.findMany({
    where: { number: { in: pairs.flatMap(({ kept, gone }) => [kept, gone]) } },
    select: { number: true, usualName: true },
  });
  const names = new Map(people.map(({ number, usualName }) => [number, usualName]));
  return pairs
    .map((pair) => ({
      ...pair,
      keptName: names.get(pair.kept) ?? '',
      goneName: names.get(pair.gone) ?? '',
    }))
    .sort((a, b) => b.decidedAt.getTime() - a.decidedAt.getTime());
}
