import type { Actor, Steward } from '@/lib/accounts/actor';
import type { AuditAct } from '@/lib/db/generated/client';
import { changeAs, INSTALLATION, type WriteTx, writers } from '@/lib/db/writers';

export interface Audited {
  act: AuditAct;
  /** null: a visitor */
  by: number | null;
  /** whose account it is about; null: none */
  of: number | null;
  /** A reason, or what was looked at by its number; never an address, a name or anything typed at signing in. */
  said?: string;
}

/** Writes one line of the log, in the same transaction as what it tells. */
export async function recordAudit(tx: WriteTx, { act, by, of, said }: Audited, now: Date): Promise<void> {
  await tx.audit.create({ data: { act, byAccountId: by, ofAccountId: of, said: said ?? null, at: now } });
}

/** The same for what left nothing else behind: a try that failed, a look at something restricted. */
export function recordOnlyAudit(audited: Audited, now: Date): Promise<void> {
  return changeAs(audited.by ?? INSTALLATION, null, (tx) => recordAudit(tx, audited, now));
}

const sameLookMs = 60 * 60_000;

/**
 * Notes that the actor looked at something restricted (private notes, a reader's letter), or took a copy of casework
 * out of the desk. `what` names it by its number ("letter 12"). The same look within an hour is one line.
 */
export async function recordLook(
  { accountId }: Actor,
  act: 'restricted_viewed' | 'exported',
  what: string,
  now: Date,
): Promise<void> {
  const since = new Date(now.getTime() - sameLookMs);
  const same = { act, byAccountId: accountId, said: what, at: { gt: since } };
  const noted = await writers().audit.findFirst({ where: same, select: { id: true } });
  if (noted === null) await recordOnlyAudit({ act, by: accountId, of: null, said: what }, now);
}

export interface AuditLine {
  id: string;
  at: Date;
  act: AuditAct;
  /** display names; null: a visitor, no account */
  by: string | null;
  of: string | null;
  said: string | null;
}

export const auditPage = 50;

/** One page of the log, newest first, and how many lines there are in all. `page` counts from 1. */
export async function listAudit(
  _asker: Steward,
  page: number,
): Promise<{ lines: AuditLine[]; count: number }> {
  const name = { select: { displayName: true } };
  const [rows, count] = await Promise.all([
    writers().audit.findMany({
      orderBy: { id: 'desc' },
      skip: (page - 1) * auditPage,
      take: auditPage,
      include: { byAccount: name, ofAccount: name },
    }),
    writers().audit.count(),
  ]);
  const lines = rows.map(({ id, at, act, said, byAccount, ofAccount }) => ({
    id: String(id),
    at,
    act,
    by: byAccount?.displayName ?? null,
    of: ofAccount?.displayName ?? null,
    said,
  }));
  return { lines, count };
}
