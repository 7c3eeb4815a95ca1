import { createHmac } from 'node:crypto';
import { keyFor } from '@/lib/accounts/seal';
import { writers } from '@/lib/db/writers';

/**
 * What is counted: passwords tried at one account, codes tried at one account, all tries of one network, and answers
 * to one challenge of a passkey.
 */
export type TriedSubject = 'account' | 'code' | 'network' | 'challenge';

const minuteMs = 60_000;
const limits: Record<TriedSubject, { tries: number; windowMs: number }> = {
  account: { tries: 10, windowMs: 15 * minuteMs },
  // three of a million codes are right at a time: ten an hour find one in four years
  code: { tries: 10, windowMs: 60 * minuteMs },
  network: { tries: 50, windowMs: 15 * minuteMs },
  // longer than a challenge lives: an answer that was overheard opens nothing
  challenge: { tries: 1, windowMs: 15 * minuteMs },
};

/** Keyed: a stolen table names neither addresses nor networks without the installation's secret. */
function hashOf(subject: TriedSubject, name: string): string {
  return createHmac('sha256', keyFor('tries')).update(`${subject}\n${name}`).digest('hex');
}

/**
 * Counts one try, before it is made, for all processes together: many at once cannot pass. Returns null when it
 * may be made, else the minutes (rounded up) after which the next may. Rows whose time is over go with it.
 */
export async function takeTry(subject: TriedSubject, name: string, now: Date): Promise<number | null> {
  const { tries, windowMs } = limits[subject];
  const endsAt = new Date(now.getTime() + windowMs);
  const db = writers();
  const [row] = await db.$queryRaw<{ count: number; ends_at: Date }[]>`
    INSERT INTO casework.attempt AS kept (name_hash, count, ends_at) VALUES (${hashOf(subject, name)}, 1, ${endsAt})
    ON CONFLICT (name_hash) DO UPDATE SET
      count = CASE WHEN kept.ends_at <= ${now} THEN 1 ELSE least(kept.count + 1, ${tries + 1}) END,
      ends_at = CASE WHEN kept.ends_at <= ${now} THEN ${endsAt} ELSE kept.ends_at END
    RETURNING count, ends_at`;
  if (!row) throw new Error('a try was not counted');
  await db.$executeRaw`
    DELETE FROM casework.attempt WHERE name_hash IN (
      SELECT name_hash FROM casework.attempt WHERE ends_at <= ${now} ORDER BY ends_at LIMIT 20 FOR UPDATE SKIP LOCKED)`;
  return row.count <= tries ? null : Math.ceil((row.ends_at.getTime() - now.getTime()) / minuteMs);
}

/** The right one was given: earlier slips no longer count. */
export async function forgetTries(subject: TriedSubject, name: string): Promise<void> {
  await writers().attempt.deleteMany({ where: { nameHash: hashOf(subject, name) } });
}
