import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth/next';
import {
  type Actor,
  admitHalfway,
  asEditor,
  asSteward,
  type Editor,
  type Halfway,
  type Steward,
} from '@/lib/accounts/actor';
import { authOptions, signInPath, type Trouble } from '@/lib/accounts/auth';
import { comesSecurely, sessionCookie } from '@/lib/accounts/cookie';
import { deviceOf } from '@/lib/accounts/device';
import { networkOf } from '@/lib/accounts/network';

/** Who is signed in on this request, or null for a visitor. Throws when the database cannot say. */
export async function readActor(): Promise<Actor | null> {
  const trouble: Trouble = { cause: null };
  const options = authOptions(comesSecurely(await headers()), new Date(), trouble);
  const actor = await getServerSession({
    ...options,
    callbacks: { ...options.callbacks, session: ({ token }): Actor | null => token.actor ?? null },
  });
  if (trouble.cause !== null) throw trouble.cause;
  return actor;
}

/** Where somebody half-way goes on. */
export const stagePath = { code: `${signInPath}/code`, set_up: `${signInPath}/set-up` } as const;

/** Somebody signed in; who still owes the second factor is led to it, everybody else to the sign-in form. */
export async function requireActor(): Promise<Actor> {
  const actor = await readActor();
  if (actor) return actor;
  const half = await readHalfway();
  redirect(half ? stagePath[half.stage] : signInPath);
}

/** Who gave the password on this browser and still owes the second factor; null for everybody else. */
export async function readHalfway(): Promise<Halfway | null> {
  const token = await heldToken();
  return token === null ? null : admitHalfway(token, new Date());
}

/** An editor or steward. Contributors are told that there is no such page, visitors are led to sign in. */
export async function requireEditor(): Promise<Editor> {
  return asEditor(await requireActor()) ?? notFound();
}

/** A steward. Others who are signed in are told that there is no such page, visitors are led to sign in. */
export async function requireSteward(): Promise<Steward> {
  return asSteward(await requireActor()) ?? notFound();
}

/** Puts a session's token into the browser. */
export async function keepSession(token: string): Promise<void> {
  const { name, options } = sessionCookie(comesSecurely(await headers()));
  (await cookies()).set(name, token, options);
}

/** The token in the browser, unchecked; null when there is none. */
export async function heldToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookie(comesSecurely(await headers())).name)?.value ?? null;
}

export async function forgetSession(): Promise<void> {
  const { name, options } = sessionCookie(comesSecurely(await headers()));
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}

/** Browser and system of the request, in words to be shown to its owner. */
export async function askingDevice(): Promise<string | null> {
  return deviceOf((await headers()).get('user-agent'));
}

/** Which network asks, for limits on tries: the last address named, which the nearest server itself has seen. */
export async function askingNetwork(): Promise<string> {
  return networkOf((await headers()).get('x-forwarded-for')?.split(',').at(-1) ?? null);
}
