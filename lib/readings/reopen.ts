import type { Actor } from '@/lib/accounts/actor';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { type HeldMention, holdMention } from '@/lib/readings/held-mention';
import { forgetSpelling } from '@/lib/readings/spellings';

export type ReopenRefusal = { why: 'unknown mention' } | { why: 'changed meanwhile' } | { why: 'on record' };

/**
 * Takes a decision back: the name is open again, the drafts that were made at it are withdrawn with the reason,
 * the spelling is forgotten, and a person who was made for it and of whom nothing else is left goes too. Refused
 * once a second reader has approved the decision or a statement that rests on it: then it is corrected openly.
 */
export async function reopenMention(
  tx: WriteTx,
  actor: Actor,
  seen: { mentionId: number; revision: number },
): Promise<Result<{ withdrawn: number }, ReopenRefusal>> {
  const held = await holdMention(tx, seen.mentionId);
  if (!held) return refused({ why: 'unknown mention' });
  if (held.revision !== seen.revision || held.state === 'open') return refused({ why: 'changed meanwhile' });
  return reopenHeld(tx, held, `name opened again by account ${actor.accountId}`);
}

/** The same for a mention that is held already. */
export async function reopenHeld(
  tx: WriteTx,
  held: HeldMention,
  reason: string,
): Promise<Result<{ withdrawn: number }, { why: 'on record' }>> {
  const resting = { citations: { some: { mentionId: held.id } } };
  const approved = await tx.statement.count({
    where: { ...resting, state: { in: ['accepted', 'disputed'] } },
  });
  if (held.accepted || approved > 0) return refused({ why: 'on record' });
  const { count } = await tx.statement.updateMany({
    where: { ...resting, state: 'draft' },
    data: { state: 'withdrawn', withdrawnReason: reason, revision: { increment: 1 } },
  });
  await tx.mention.update({
    where: { id: held.id },
    data: {
      state: 'open',
      personNumber: null,
      settledById: null,
      decidedAt: null,
      laterAt: null,
      revision: { increment: 1 },
    },
  });
  if (held.personNumber !== null) {
    await forgetSpelling(tx, held.personNumber, held.printed);
    await withdrawUnnamed(tx, held.personNumber, reason);
  }
  return accepted({ withdrawn: count });
}

/** A draft of a person whom no document names any more, and of whom nothing is said, was a mistake of this desk. */
async function withdrawUnnamed(tx: WriteTx, number: number, reason: string): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({
    where: { number },
    select: {
      accepted: true,
      _count: {
        select: { names: true, mentions: true, relatedFrom: true, addressed: true },
      },
    },
  });
  const alive = await tx.statement.count({ where: { personNumber: number, state: { not: 'withdrawn' } } });
  const { names, mentions, relatedFrom, addressed } = person._count;
  if (person.accepted || alive + names + mentions + relatedFrom + addressed > 0) return;
  await tx.person.update({
    where: { number },
    data: { withdrawnAt: new Date(), withdrawnReason: reason, revision: { increment: 1 } },
  });
}
