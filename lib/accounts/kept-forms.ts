import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { type Actor, admit } from '@/lib/accounts/actor';
import { comesSecurely, sessionCookie } from '@/lib/accounts/cookie';
import { seal, unseal } from '@/lib/accounts/seal';
import { rememberedMs, sessionEnds } from '@/lib/accounts/session-rules';
import { tokenHashOf } from '@/lib/accounts/tokens';
import { writers } from '@/lib/db/writers';

/** How long somebody has to sign in again. */
const livesMs = 60 * 60_000;
/** More tabs than these lose the oldest. */
const mostKept = 5;

const content = z.object({
  address: z.string().regex(/^\/desk(?:[/?]|$)/),
  fields: z.array(z.tuple([z.string(), z.string()])),
  /** Whether a file was chosen, which is not kept. */
  hadFile: z.boolean(),
});

/** A form that was posted after its session had ended. */
export interface KeptForm extends z.infer<typeof content> {
  id: string;
  keptAt: Date;
}

const owner = (id: string, accountId: number) => `form ${id} ${accountId}`;

/** The session token in a request's Cookie header, unchecked; null when there is none. */
function tokenIn(headers: IncomingHttpHeaders): string | null {
  const read = (name: string) => headers[name]?.toString() ?? null;
  const { name } = sessionCookie(comesSecurely({ get: read }));
  for (const part of (headers.cookie ?? '').split(';')) {
    const [key = '', value = ''] = part.trim().split('=');
    if (key === name) return value;
  }
  return null;
}

/**
 * Keeps a posted form for an hour, encrypted in the name of the account whose session's token came with it. Refuses a
 * token that never was one, a session that was ended (by its owner, a new password or a steward) or that ended by
 * itself more than a week ago, a revoked account, and what is no form.
 */
export async function keepPosted(
  posted: { headers: IncomingHttpHeaders; address: string; body: Buffer },
  now: Date,
): Promise<boolean> {
  const accountId = await lateOwner(tokenIn(posted.headers), now);
  if (accountId === null) return false;
  const fields = await fieldsOf(posted.headers['content-type'] ?? '', posted.body);
  const read = content.safeParse({ address: posted.address, ...fields });
  if (!read.success) return false;
  const id = randomUUID();
  const sealed = seal(JSON.stringify(read.data), owner(id, accountId));
  const db = writers();
  await db.keptForm.create({ data: { id, accountId, sealed, keptAt: now } });
  const newest = { where: { accountId }, orderBy: { keptAt: 'desc' as const }, select: { id: true } };
  const beyond = await db.keptForm.findMany({ ...newest, skip: mostKept });
  await db.keptForm.deleteMany({
    where: { OR: [{ keptAt: { lte: longAgo(now) } }, { id: { in: beyond.map((each) => each.id) } }] },
  });
  return true;
}

const longAgo = (now: Date) => new Date(now.getTime() - livesMs);

/** Whose session the token was, when it was whole and ended by itself not long ago. */
async function lateOwner(token: string | null, now: Date): Promise<number | null> {
  const hash = token === null ? null : tokenHashOf(token);
  if (hash === null) return null;
  const session = await writers().session.findUnique({
    where: { tokenHash: hash },
    include: { account: { select: { revokedAt: true } } },
  });
  if (!session || session.passedAt === null || session.account.revokedAt !== null) return null;
  const endedMs = now.getTime() - sessionEnds(session).getTime();
  return endedMs >= 0 && endedMs <= rememberedMs ? session.accountId : null;
}

async function fieldsOf(contentType: string, body: Buffer) {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => null);
  if (form === null) return null;
  const entries = [...form.entries()];
  const fields = entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return { fields, hadFile: entries.some(([, value]) => typeof value !== 'string' && value.size > 0) };
}

/** The actor's own kept forms, the newest first. */
export async function listKeptForms(actor: Actor, now: Date): Promise<KeptForm[]> {
  const rows = await writers().keptForm.findMany({
    where: { accountId: actor.accountId, keptAt: { gt: longAgo(now) } },
    orderBy: { keptAt: 'desc' },
  });
  return rows.flatMap(({ id, accountId, sealed, keptAt }) => {
    const clear = unseal(sealed, owner(id, accountId));
    return clear === null ? [] : [{ id, keptAt, ...content.parse(JSON.parse(clear)) }];
  });
}

/** Lets go of one of the actor's own; anybody else's stays. */
export async function dropKeptForm({ accountId }: Actor, id: string): Promise<void> {
  if (z.uuid().safeParse(id).success) await writers().keptForm.deleteMany({ where: { id, accountId } });
}

/** The same for whoever is signed in with these headers; nothing for a visitor. */
export async function dropPosted(headers: IncomingHttpHeaders, id: string, now: Date): Promise<void> {
  const token = tokenIn(headers);
  const actor = token === null ? null : await admit(token, now);
  if (actor) await dropKeptForm(actor, id);
}

/** Where somebody goes on who has just signed in with this token: to what they had typed, else to the desk. */
export async function landingOf(token: string, now: Date): Promise<'/desk' | '/desk/kept'> {
  const actor = await admit(token, now);
  return actor && (await listKeptForms(actor, now)).length > 0 ? '/desk/kept' : '/desk';
}
