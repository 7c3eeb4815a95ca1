import { randomBytes } from 'node:crypto';
import type { AuthOptions } from 'next-auth';
import { type Actor, admit } from '@/lib/accounts/actor';
import { sessionCookie } from '@/lib/accounts/cookie';
import { idleMs } from '@/lib/accounts/session-rules';
import { endSessionOfToken } from '@/lib/accounts/sessions';
import { changeAs } from '@/lib/db/writers';

declare module 'next-auth/jwt' {
  interface JWT {
    /** the opaque token of the cookie, put back as it came */
    opaque?: string;
    actor?: Actor;
  }
}

export const signInPath = '/desk/sign-in';

/** Where a failure of the database is left: next-auth would take it for a bad cookie and sign everybody out. */
export interface Trouble {
  cause: unknown;
}

const kept = globalThis as typeof globalThis & { habeasAuthSecret?: string };

/** Signs next-auth's form tokens (never a session): NEXTAUTH_SECRET, or a secret of this process. */
function secret(): string {
  kept.habeasAuthSecret ??= process.env.NEXTAUTH_SECRET || randomBytes(32).toString('base64url');
  return kept.habeasAuthSecret;
}

/**
 * next-auth with our sessions: its "JWT" is an opaque random token, and what it stands for is a row of
 * casework.session. Deleting the row signs out at the next request; nothing here ever makes one. There are no
 * providers: signing in is a form of ours, which works without JavaScript and without a cookie set before.
 */
export function authOptions(secure: boolean, now: Date, trouble: Trouble): AuthOptions {
  const prefix = secure ? '__Host-' : '';
  const { options } = sessionCookie(secure);
  return {
    secret: secret(),
    useSecureCookies: secure,
    cookies: {
      sessionToken: sessionCookie(secure),
      csrfToken: { name: `${prefix}habeas-csrf`, options },
      callbackUrl: { name: `${prefix}habeas-return`, options },
    },
    providers: [],
    pages: { signIn: signInPath, signOut: '/desk', error: signInPath },
    session: { strategy: 'jwt', maxAge: idleMs / 1000 },
    jwt: {
      async decode({ token }) {
        if (!token) return null;
        try {
          const actor = await admit(token, now);
          return actor && { opaque: token, actor };
        } catch (cause) {
          trouble.cause = cause;
          return { opaque: token };
        }
      },
      encode: ({ token }) => token?.opaque ?? '',
    },
    callbacks: {
      // nothing that was sent decides where anybody is led
      redirect: () => signInPath,
      session: ({ session, token }) => ({
        expires: session.expires,
        ...(token.actor && { user: { name: token.actor.displayName, role: token.actor.role } }),
      }),
    },
    events: {
      async signOut({ token }) {
        const { opaque, actor } = token ?? {};
        if (opaque && actor) await changeAs(actor.accountId, null, (tx) => endSessionOfToken(tx, opaque));
      },
    },
    // codes only: next-auth's details may hold addresses, and anybody can post to its log
    logger: {
      error: (code) => code !== 'JWT_SESSION_ERROR' && console.error(`next-auth: ${code}`),
      warn: () => {},
      debug: () => {},
    },
  };
}
