import type { WriteTx } from '@/lib/db/writers';

/** A span of a passage that names a person, as a reader of texts finds it: open until `settleMention`. */
export type MentionInput = {
  key: string;
  passageId: number;
  start: number;
  end: number;
  surface: string;
  named: boolean;
  order: 'given_family' | 'family_given' | 'family_only' | 'given_only' | null;
  honorific: string | null;
};

/** Records mentions, all of them open: no importer says who is meant (law 7). Answers with ids by key. */
export async function recordMentions(tx: WriteTx, mentions: MentionInput[]): Promise<Map<string, number>> {
  const rows = await tx.mention.createManyAndReturn({ data: mentions, select: { id: true, key: true } });
  return new Map(rows.map((row) => [row.key, row.id]));
}

/** An editor's decision that these mentions name this person; `by` is null for the founding reading. */
export async function settleMentions(
  tx: WriteTx,
  ids: number[],
  personNumber: number,
  by: number | null,
): Promise<void> {
  await tx.mention.updateMany({
    where: { id: { in: ids } },
    data: { state: 'settled', personNumber, settledById: by, laterAt: null, accepted: false },
  });
}
