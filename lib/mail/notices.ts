import type { Actor, Steward } from '@/lib/accounts/actor';
import { writers } from '@/lib/db/writers';
import { sendLetter, sendsMail } from '@/lib/mail/send';

const minuteMs = 60_000;
/** No two letters to one account within it, whatever happens on the desk. */
const quietMs = 15 * minuteMs;
/** What is younger waits for the next round: its transaction may not have ended. */
const settledMs = minuteMs;

/** The address of the installation for letters that no request asked for: HABEAS_ORIGIN; null when it is not set. */
function statedOrigin(): string | null {
  const stated = process.env.HABEAS_ORIGIN;
  return stated && URL.canParse(stated) ? new URL(stated).origin : null;
}

/** Whether editors are told by e-mail here: a mail server and HABEAS_ORIGIN are set. */
export const sendsNotices = (): boolean => sendsMail() && statedOrigin() !== null;

/** Subject and text of the one letter there is, given the addresses of the queue and of the setting. */
export type NoticeWords = (links: { queue: string; setting: string }) => { subject: string; text: string };

/**
 * Tells by e-mail whoever has something new waiting: drafts to be read by them, answers to what they sent. The letter
 * names nobody and no record; one letter tells of everything until then. To be called every minute, by any number of
 * processes. Returns how many letters were sent and how many failed; a failed one is tried again a quarter of an hour
 * later.
 */
export async function deliverNotices(
  words: NoticeWords,
  now: Date,
  send: typeof sendLetter = sendLetter,
): Promise<{ sent: number; failed: number }> {
  const told = { sent: 0, failed: 0 };
  const origin = statedOrigin();
  if (!sendsMail() || origin === null) return told;
  const through = new Date(now.getTime() - settledMs);
  const letter = words({ queue: `${origin}/desk/review`, setting: `${origin}/desk/you#letters` });
  for (const { accountId, email, toldThrough } of await listDue(through, new Date(now.getTime() - quietMs))) {
    // of two processes, one moves the mark and sends
    const { count } = await writers().notice.updateMany({
      where: { accountId, toldThrough },
      data: { toldThrough: through, failedAt: null },
    });
    if (count === 0) continue;
    if ((await send({ to: email, ...letter })) === 'sent') {
      told.sent += 1;
    } else {
      told.failed += 1;
      await writers().notice.update({ where: { accountId }, data: { toldThrough, failedAt: now } });
    }
  }
  return told;
}

interface Due {
  accountId: number;
  email: string;
  toldThrough: Date;
}

async function listDue(through: Date, quietSince: Date): Promise<Due[]> {
  const db = writers();
  // who has no mark yet is told of what comes from now on
  await db.$executeRaw`
    INSERT INTO casework.notice (account_id, told_through)
    SELECT id, ${through} FROM casework.account WHERE role <> 'process' AND email IS NOT NULL AND revoked_at IS NULL
    ON CONFLICT (account_id) DO NOTHING`;
  return db.$queryRaw<Due[]>`
    SELECT a.id AS "accountId", a.email, n.told_through AS "toldThrough"
      FROM casework.notice n JOIN casework.account a ON a.id = n.account_id
     WHERE n.wanted AND a.revoked_at IS NULL AND a.email IS NOT NULL
       AND n.told_through <= ${quietSince} AND (n.failed_at IS NULL OR n.failed_at <= ${quietSince})
       AND EXISTS (
         SELECT FROM casework.review r
          WHERE (r.decision IS NULL AND r.proposed_by <> a.id AND a.role IN ('editor', 'steward')
                 AND (r.assigned_to IS NULL OR r.assigned_to = a.id)
                 AND greatest(r.proposed_at, r.assigned_at) > n.told_through
                 AND greatest(r.proposed_at, r.assigned_at) <= ${through})
             OR (r.proposed_by = a.id AND r.decision IN ('approved', 'returned') AND r.decided_by <> a.id
                 AND r.decided_at > n.told_through AND r.decided_at <= ${through}))
     ORDER BY a.id`;
}

/** Whether the actor wants letters, and when the latest could not be sent; null: it could, or there was none. */
export async function readNotices(actor: Actor): Promise<{ wanted: boolean; failedAt: Date | null }> {
  const row = await writers().notice.findUnique({ where: { accountId: actor.accountId } });
  return { wanted: row?.wanted ?? true, failedAt: row?.failedAt ?? null };
}

/** Turns the actor's letters on or off. What happened while they were off is not told afterwards. */
export async function reviseNotices(actor: Actor, wanted: boolean, now: Date): Promise<void> {
  const mark = { wanted, toldThrough: now, failedAt: null };
  const { accountId } = actor;
  await writers().notice.upsert({ where: { accountId }, create: { accountId, ...mark }, update: mark });
}

/** How many accounts' latest letter could not be sent. */
export function countFailed(_asker: Steward): Promise<number> {
  return writers().notice.count({ where: { failedAt: { not: null }, account: { revokedAt: null } } });
}
