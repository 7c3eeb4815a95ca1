import type { IncomingMessage } from 'node:http';

/**
 * Whether a form comes from another site. Browsers name the site a form stands on (Fetch Standard, 3.2);
 * Next refuses such forms as well, but with an error. A client that names none is no browser of a victim.
 */
export function isForged({ method, headers }: IncomingMessage): boolean {
  if (method !== 'POST') return false;
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  if (headers.origin === undefined) return false;
  const host = headers['x-forwarded-host'] ?? headers.host;
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== host;
}

/**
 * Who asks, for limits on tries: the other end of the connection, or what the proxy in front says where
 * HABEAS_BEHIND_PROXY=1 declares one. Without one, a client could name itself anew at each try.
 */
export function askerOf({ headers, socket }: IncomingMessage): string | undefined {
  const named = headers['x-forwarded-for'];
  if (process.env.HABEAS_BEHIND_PROXY === '1') return typeof named === 'string' ? named : named?.join(',');
  return socket.remoteAddress;
}
