import type { Steward } from '@/lib/accounts/actor';
import { recordAudit } from '@/lib/accounts/audit';
import { type PasswordFault, passwordFault } from '@/lib/accounts/password-rules';
import { hashPassword } from '@/lib/accounts/passwords';
import { type AcceptInput, type DeskRole, deskRole } from '@/lib/accounts/schema';
import { proposeFactor } from '@/lib/accounts/second-factor';
import { recordSession } from '@/lib/accounts/sessions';
import { mintToken, tokenHashOf } from '@/lib/accounts/tokens';
import { accepted, type Result, refused } from '@/lib/core/result';
import { Prisma } from '@/lib/db/generated/client';
import { changeAs, type WriteTx, writers } from '@/lib/db/writers';

/** How long a link may be used. */
export const invitationDays = 7;

export interface NewInvitation {
  /** Only here in clear, only now: the database keeps its hash. */
  token: string;
  expiresAt: Date;
}

export type InvitationState = 'open' | 'accepted' | 'ended';
export interface InvitationMade {
  id: number;
  role: DeskRole;
  createdAt: Date;
  expiresAt: Date;
  state: InvitationState;
  /** Who accepted; null while nobody has. */
  acceptedBy: string | null;
}

/** Makes an invitation to open an account of that role. */
export function recordInvitation(
  tx: WriteTx,
  steward: Steward,
  role: DeskRole,
  now: Date,
): Promise<NewInvitation> {
  return insertInvitation(tx, role, steward.accountId, now);
}

/**
 * Makes the installation's own invitation of the first steward. Null when a steward can sign in already, or when
 * an earlier invitation is still open and `again` is false; with `again` the earlier one ends.
 */
export async function recordFirstInvitation(
  tx: WriteTx,
  again: boolean,
  now: Date,
): Promise<NewInvitation | null> {
  // two commands started at once must not both find nothing and make one each
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('habeas.first-invitation'))`;
  const stewards = await tx.account.count({
    where: { role: 'steward', revokedAt: null, passwordHash: { not: null } },
  });
  if (stewards > 0) return null;
  const open = { invitedById: null, acceptedAt: null, expiresAt: { gt: now } };
  if (!again && (await tx.invitation.count({ where: open })) > 0) return null;
  await tx.invitation.updateMany({ where: open, data: { expiresAt: now } });
  return insertInvitation(tx, 'steward', null, now);
}

async function insertInvitation(tx: WriteTx, role: DeskRole, invitedById: number | null, now: Date) {
  const { token, hash } = mintToken();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  await tx.invitation.create({ data: { tokenHash: hash, role, invitedById, createdAt: now, expiresAt } });
  return { token, expiresAt };
}

/** What an open invitation offers; null for an unknown token and for one that was used, has ended or grown old. */
export async function readInvitation(
  token: string,
  now: Date,
): Promise<{ id: number; role: DeskRole; expiresAt: Date } | null> {
  const tokenHash = tokenHashOf(token);
  if (tokenHash === null) return null;
  const row = await writers().invitation.findUnique({ where: { tokenHash } });
  if (!row || row.acceptedAt !== null || row.expiresAt <= now) return null;
  return { id: row.id, role: deskRole.parse(row.role), expiresAt: row.expiresAt };
}

export type AcceptRefusal =
  | { kind: 'ended' }
  | { kind: 'email_taken' }
  | { kind: 'again_differs' }
  | { kind: 'fault'; fault: PasswordFault };

class EndedMeanwhile extends Error {}

/**
 * Opens an account by an invitation, once, and signs it in: returns the token of its session, which is half-way for
 * whoever must set a second factor up first. The role is the invitation's, whatever else was sent. The change log names the new account as the one who acted.
 */
export async function acceptInvitation(
  token: string,
  input: AcceptInput,
  now: Date,
  device: string | null = null,
): Promise<Result<string, AcceptRefusal>> {
  const invitation = await readInvitation(token, now);
  if (!invitation) return refused({ kind: 'ended' });
  const fault = passwordFault(input.password, [input.name, input.email]);
  if (fault) return refused({ kind: 'fault', fault });
  if (input.password !== input.again) return refused({ kind: 'again_differs' });
  const passwordHash = await hashPassword(input.password);
  const [{ id } = { id: null }] = await writers().$queryRaw<
    { id: number }[]
  >`SELECT nextval(pg_get_serial_sequence('casework.account', 'id'))::int AS id`;
  if (id === null) throw new Error('no number for a new account');
  try {
    const session = await changeAs(id, `invitation ${invitation.id} accepted`, async (tx) => {
      await tx.account.create({
        data: {
          id,
          email: input.email,
          displayName: input.name,
          role: invitation.role,
          passwordHash,
          createdAt: now,
        },
      });
      // of two posts at once, the second waits here for the first and then finds nothing to accept
      const { count } = await tx.invitation.updateMany({
        where: { id: invitation.id, acceptedAt: null, expiresAt: { gt: now } },
        data: { acceptedAt: now, acceptedById: id },
      });
      if (count !== 1) throw new EndedMeanwhile();
      await recordAudit(tx, { act: 'account_opened', by: id, of: id }, now);
      if (invitation.role === 'contributor') {
        return recordSession(tx, id, { standing: 'passed', device }, now);
      }
      await proposeFactor(tx, id, now);
      return recordSession(tx, id, { standing: 'halfway', device }, now);
    });
    return accepted(session);
  } catch (error) {
    if (error instanceof EndedMeanwhile) return refused({ kind: 'ended' });
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return refused({ kind: 'email_taken' });
    throw error;
  }
}

/** Ends one of the steward's own open invitations; false when there is none such. */
export async function endInvitation(tx: WriteTx, steward: Steward, id: number, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id, invitedById: steward.accountId, acceptedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  return count > 0;
}

/** The invitations the steward made, newest first. */
export async function listInvitations(steward: Steward, now: Date): Promise<InvitationMade[]> {
  const rows = await writers().invitation.findMany({
    where: { invitedById: steward.accountId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { acceptedBy: { select: { displayName: true } } },
  });
  return rows.map(({ id, role, createdAt, expiresAt, acceptedAt, acceptedBy }) => ({
    id,
    role: deskRole.parse(role),
    createdAt,
    expiresAt,
    state: acceptedAt !== null ? 'accepted' : expiresAt > now ? 'open' : 'ended',
    acceptedBy: acceptedBy?.displayName ?? null,
  }));
}
