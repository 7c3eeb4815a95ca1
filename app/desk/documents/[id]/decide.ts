import type { Actor } from '@/lib/accounts/actor';
import type { Result } from '@/lib/core/result';
import { changeAs, type WriteTx } from '@/lib/db/writers';
import type { SettleRefusal } from '@/lib/readings/settle';

/** A transaction that is given up when its writer refuses, with the refusal for an answer. */
class Refused extends Error {
  readonly reason: SettleRefusal;
  constructor(reason: SettleRefusal) {
    super(reason.why);
    this.reason = reason;
  }
}

/** Carries out a decision about a name, wholly or not at all; null when it was carried out. */
export async function decide(
  actor: Actor,
  work: (tx: WriteTx) => Promise<Result<unknown, SettleRefusal>>,
): Promise<SettleRefusal | null> {
  try {
    await changeAs(actor.accountId, 'settling', async (tx) => {
      const answer = await work(tx);
      if (!answer.ok) throw new Refused(answer.reason);
    });
    return null;
  } catch (problem) {
    if (problem instanceof Refused) return problem.reason;
    throw problem;
  }
}
