import type { WriteTx } from '@/lib/db/writers';

/**
 * What is drafted of these people becomes accepted: the people themselves, their spellings, the mentions settled on
 * them and their statements. Called in the transaction that publishes them. The database refuses an actor whose own
 * work is among it (HB007).
 */
export async function acceptDrafts(tx: WriteTx, personNumbers: number[]): Promise<void> {
  const theirs = { personNumber: { in: personNumbers } };
  await acceptPeople(tx, personNumbers);
  await tx.mention.updateMany({
    where: { ...theirs, state: 'settled', accepted: false },
    data: { accepted: true },
  });
  await tx.statement.updateMany({ where: { ...theirs, state: 'draft' }, data: { state: 'accepted' } });
}

/** These people and their spellings become accepted, and nothing that is said of them. */
export async function acceptPeople(tx: WriteTx, numbers: number[]): Promise<void> {
  const drafted = { accepted: false };
  await tx.person.updateMany({ where: { number: { in: numbers }, ...drafted }, data: { accepted: true } });
  await tx.name.updateMany({
    where: { personNumber: { in: numbers }, withdrawnReason: null, ...drafted },
    data: { accepted: true },
  });
}

/** These documents with all their texts and the things they name become accepted; called in the transaction that publishes them. */
export async function acceptDocuments(tx: WriteTx, ids: number[]): Promise<void> {
  await tx.document.updateMany({ where: { id: { in: ids }, accepted: false }, data: { accepted: true } });
  await tx.documentText.updateMany({
    where: { documentId: { in: ids }, accepted: false },
    data: { accepted: true },
  });
  await tx.entityMention.updateMany({
    where: { passage: { documentId: { in: ids } }, accepted: false },
    data: { accepted: true },
  });
}

/**
 * What a document's drafts say of officials and bystanders becomes accepted with the document: they have no sheet
 * of their own to be read (law 8). Nothing that other documents say of them is touched.
 */
export async function acceptBystanders(tx: WriteTx, documentId: number): Promise<void> {
  const inside = { passage: { documentId } };
  const named = await tx.mention.findMany({
    where: { ...inside, state: 'settled', accepted: false, person: { standing: { not: 'case' } } },
    select: { id: true, personNumber: true },
  });
  await acceptPeople(
    tx,
    named.flatMap(({ personNumber }) => personNumber ?? []),
  );
  await tx.mention.updateMany({
    where: { id: { in: named.map(({ id }) => id) } },
    data: { accepted: true },
  });
  await tx.statement.updateMany({
    where: {
      state: 'draft',
      person: { standing: { not: 'case' } },
      citations: { every: inside, some: inside },
    },
    data: { state: 'accepted' },
  });
}
