import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth/next';
import { type Actor, asEditor, asSteward, type Editor, type Steward } from '@/lib/accounts/actor';
import { authOptions, signInPath, type Trouble } from '@/lib/accounts/auth';
import { comesSecurely, sessionCookie } from '@/lib/accounts/cookie';
import { networkOf } from '@/lib/accounts/tries';

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

/** Somebody signed in; everybody else is led to the sign-in form. */
export async function requireActor(): Promise<Actor> {
  return (await readActor()) ?? redirect(signInPath);
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

/** Which network asks, for limits on tries: the last address named, which the nearest server itself has seen. */
export async function askingNetwork(): Promise<string> {
  return networkOf((await headers()).get('x-forwarded-for')?.split(',').at(-1) ?? null);
}
