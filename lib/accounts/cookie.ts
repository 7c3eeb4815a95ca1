/** What the session cookie needs of a request: its headers, by lower-case name. */
export interface RequestHeaders {
  get(name: string): string | null;
}

/** The address this installation is known under, when it is told: an origin such as https://habeas.example. */
function statedOrigin(): URL | null {
  const stated = process.env.HABEAS_ORIGIN;
  return stated && URL.canParse(stated) ? new URL(stated) : null;
}

/**
 * Whether the reader's side of the connection is https: told by HABEAS_ORIGIN or by the proxy in front. Somebody who
 * lies about it gets a stricter cookie for themselves.
 */
export function comesSecurely(headers: RequestHeaders): boolean {
  if (statedOrigin()?.protocol === 'https:') return true;
  return headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';
}

/** Origin to put before the path of a link that leaves the desk (an invitation to be sent). */
export function siteOrigin(headers: RequestHeaders): string {
  const stated = statedOrigin();
  if (stated) return stated.origin;
  const host = headers.get('x-forwarded-host')?.split(',')[0]?.trim() ?? headers.get('host') ?? 'localhost';
  return `${comesSecurely(headers) ? 'https' : 'http'}://${host}`;
}

/**
 * Name and attributes of the session cookie. Under https the name begins with __Host-, which browsers accept from
 * this very host only: a neighbour's subdomain cannot plant one. It has no age: closing the browser forgets it.
 */
export function sessionCookie(secure: boolean) {
  return {
    name: secure ? '__Host-habeas-session' : 'habeas-session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}
