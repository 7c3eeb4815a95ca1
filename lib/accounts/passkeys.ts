import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Actor } from '@/lib/accounts/actor';
import { recordAudit, recordOnlyAudit } from '@/lib/accounts/audit';
import { isChallenge, newChallenge } from '@/lib/accounts/challenge';
import { assertionAnswer, registrationAnswer } from '@/lib/accounts/passkey-answers';
import { passwordFits } from '@/lib/accounts/passwords';
import { endSessionOfToken, recordSession } from '@/lib/accounts/sessions';
import { forgetTries, takeTry } from '@/lib/accounts/tries';
import { accepted, type Result, refused } from '@/lib/core/result';
import { changeAs, type WriteTx, writers } from '@/lib/db/writers';

export type PasskeyRefusal = { kind: 'wrong' } | { kind: 'too_many'; waitMinutes: number };

const entering = 'enter';
const adding = (actor: Actor) => `add ${actor.accountId} ${actor.sessionHash}`;

/** What the browser is asked at sign-in: any passkey of this site, with its owner's finger, face or PIN. */
export async function offerEntering(origin: string, now: Date): Promise<string> {
  const options = await generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    challenge: Buffer.from(newChallenge(entering, now), 'base64url'),
    userVerification: 'required',
  });
  return JSON.stringify(options);
}

/** What the browser is asked to make for somebody signed in; the ones they have are not made again. */
export async function offerAdding(actor: Actor, origin: string, now: Date): Promise<string> {
  const held = await writers().passkey.findMany({ where: { accountId: actor.accountId } });
  const options = await generateRegistrationOptions({
    rpName: 'Habeas',
    rpID: new URL(origin).hostname,
    userName: actor.email,
    userID: new Uint8Array(Buffer.from(`account ${actor.accountId}`)),
    challenge: Buffer.from(newChallenge(adding(actor), now), 'base64url'),
    attestationType: 'none',
    excludeCredentials: held.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return JSON.stringify(options);
}

/** Whether the challenge was ours, for this, and not answered before. */
async function fresh(challenge: string, purpose: string, now: Date): Promise<boolean> {
  return isChallenge(challenge, purpose, now) && (await takeTry('challenge', challenge, now)) === null;
}

/** Keeps a new passkey of the actor. Asks for the password: a browser left open must not be enough. */
export async function addPasskey(
  actor: Actor,
  typed: { password: string; answer: string },
  from: { origin: string; device: string | null },
  now: Date,
): Promise<Result<null, PasskeyRefusal>> {
  const { accountId, email } = actor;
  const waitMinutes = await takeTry('account', email, now);
  if (waitMinutes !== null) return refused({ kind: 'too_many', waitMinutes });
  const account = await writers().account.findUniqueOrThrow({ where: { id: accountId } });
  const fits = await passwordFits(account.passwordHash, typed.password);
  const answer = registrationAnswer(typed.answer);
  const made =
    fits && answer
      ? await verifyRegistrationResponse({
          response: answer,
          expectedChallenge: (challenge) => fresh(challenge, adding(actor), now),
          expectedOrigin: from.origin,
          expectedRPID: new URL(from.origin).hostname,
        }).catch(() => null)
      : null;
  if (!made?.verified) {
    await recordOnlyAudit({ act: 'passkey_failed', by: accountId, of: accountId }, now);
    return refused({ kind: 'wrong' });
  }
  const { id, publicKey, counter } = made.registrationInfo.credential;
  await changeAs(accountId, null, async (tx) => {
    const row = { credentialId: id, accountId, publicKey, counter: BigInt(counter), device: from.device };
    await tx.passkey.create({ data: { ...row, createdAt: now } });
    await recordAudit(tx, { act: 'passkey_added', by: accountId, of: accountId }, now);
  });
  await forgetTries('account', email);
  return accepted(null);
}

/**
 * Signs in with a passkey, which is both factors, and returns the token of a whole session. Refuses everything that
 * is not the answer of a known passkey to a challenge of ours in the same way.
 */
export async function enterWithPasskey(
  typed: string,
  from: { origin: string; network: string; heldToken: string | null; device: string | null },
  now: Date,
): Promise<Result<string, PasskeyRefusal>> {
  const waitMinutes = await takeTry('network', from.network, now);
  if (waitMinutes !== null) return refused({ kind: 'too_many', waitMinutes });
  const answer = assertionAnswer(typed);
  const held = answer && (await writers().passkey.findUnique({ where: { credentialId: answer.id } }));
  const verified =
    answer && held
      ? await verifyAuthenticationResponse({
          response: answer,
          expectedChallenge: (challenge) => fresh(challenge, entering, now),
          expectedOrigin: from.origin,
          expectedRPID: new URL(from.origin).hostname,
          credential: {
            id: held.credentialId,
            publicKey: new Uint8Array(held.publicKey),
            counter: Number(held.counter),
          },
        }).catch(() => null)
      : null;
  const token =
    held && verified?.verified
      ? await changeAs(held.accountId, null, (tx) =>
          openWith(tx, held.credentialId, held.accountId, verified.authenticationInfo.newCounter, from, now),
        )
      : null;
  if (token === null) {
    await recordOnlyAudit({ act: 'passkey_failed', by: null, of: held?.accountId ?? null }, now);
    return refused({ kind: 'wrong' });
  }
  return accepted(token);
}

async function openWith(
  tx: WriteTx,
  credentialId: string,
  accountId: number,
  newCounter: number,
  from: { heldToken: string | null; device: string | null },
  now: Date,
): Promise<string | null> {
  // it may have been taken away, or the account revoked, while the answer was being checked
  const standing = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM casework.account WHERE id = ${accountId} AND revoked_at IS NULL AND role <> 'process' FOR SHARE`;
  if (standing.length === 0) return null;
  const { count } = await tx.passkey.updateMany({
    where: { credentialId, accountId },
    data: { counter: BigInt(newCounter), usedAt: now },
  });
  if (count !== 1) return null;
  if (from.heldToken !== null) await endSessionOfToken(tx, from.heldToken);
  await recordAudit(tx, { act: 'signed_in', by: accountId, of: accountId, said: 'passkey' }, now);
  return recordSession(tx, accountId, { standing: 'passed', device: from.device }, now);
}

/** The actor's own passkeys, the newest first. */
export function listPasskeys(actor: Actor) {
  return writers().passkey.findMany({
    where: { accountId: actor.accountId },
    orderBy: { createdAt: 'desc' },
    select: { credentialId: true, device: true, createdAt: true, usedAt: true },
  });
}

/** Takes one of the actor's own passkeys away; anybody else's stays. */
export async function removePasskey(
  tx: WriteTx,
  { accountId }: Actor,
  credentialId: string,
  now: Date,
): Promise<void> {
  const { count } = await tx.passkey.deleteMany({ where: { credentialId, accountId } });
  if (count > 0) await recordAudit(tx, { act: 'passkey_removed', by: accountId, of: accountId }, now);
}
