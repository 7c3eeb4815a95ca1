import type { WriteTx } from '@/lib/db/writers';
import type { Printed } from '@/lib/readings/spellings';

/** A mention, locked until the transaction ends, with where it stands. */
export type HeldMention = {
  id: number;
  revision: number;
  state: 'open' | 'settled' | 'not_a_person';
  accepted: boolean;
  personNumber: number | null;
  passageId: number;
  start: number;
  document: { id: number; slug: string; stated: string };
  printed: Printed;
};

/** Locks a mention, so that the second of two editors sees what the first decided; null when there is none. */
export async function holdMention(tx: WriteTx, id: number): Promise<HeldMention | null> {
  await tx.$executeRaw`SELECT 1 FROM casework.mention WHERE id = ${id} FOR UPDATE`;
  const row = await tx.mention.findUnique({
    where: { id },
    include: {
      passage: {
        select: {
          document: { select: { id: true, slug: true, stated: true } },
          held: { select: { language: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { passage, surface, order, ...mention } = row;
  return {
    ...mention,
    document: passage.document,
    printed: { form: surface, language: passage.held.language, documentId: passage.document.id, order },
  };
}
