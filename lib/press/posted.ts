import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Captured } from '@/lib/press/capture';
import { text } from '@/lib/press/dress';

/** Who keeps forms that were posted after a session had ended. The press knows no accounts. */
export interface FormKeeper {
  /** Keeps it for whoever the ended session belonged to; false when nobody did, or it cannot be kept. */
  keep(posted: Posted): Promise<boolean>;
  /** Lets go of a kept form of whoever is signed in with these headers. */
  drop(headers: IncomingHttpHeaders, id: string): Promise<void>;
}

export interface Posted {
  headers: IncomingHttpHeaders;
  /** Path and query. */
  address: string;
  body: Buffer;
}

/** Longer ones are not kept: no form of the desk is, without a file. */
const maxBytes = 200 * 1024;
const forms = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i;
/** Forms that hold passwords or codes, or need no session. Nothing of them is ever kept. */
const secret = /^\/desk\/(?:sign-in|invitation|you|kept)(?:\/|$)/;
const signIn = '/desk/sign-in';
/** Names the kept form that is posted once more. */
const again = 'kept';

/**
 * Watches over a form that is posted to the desk: when the gate turns it away, what was typed is given to the keeper,
 * and sign-in says so; when a kept form is posted once more and taken, it is let go. Reads nothing ahead of the
 * renderer and changes nothing for it, but for the name of the kept form in the address, which it never sees.
 */
export async function watchForm(
  keeper: FormKeeper | null,
  request: IncomingMessage,
  answer: () => Promise<Captured>,
): Promise<Captured> {
  if (keeper === null || request.method !== 'POST') return answer();
  const address = new URL(request.url ?? '/', 'http://desk.invalid');
  const id = address.searchParams.get(again);
  address.searchParams.delete(again);
  const bare = address.pathname + address.search;
  if (id !== null) request.url = bare;
  const typed = mayBeKept(request, address.pathname) ? listen(request) : null;
  const captured = await answer();
  const location = text(captured, 'location') ?? '';
  const turnedAway = captured.status >= 300 && captured.status < 400 && leadsToSignIn(location);
  if (!turnedAway) {
    if (id !== null && captured.status < 400) await keeper.drop(request.headers, id);
    return captured;
  }
  const body = typed?.();
  if (!body || !(await keeper.keep({ headers: request.headers, address: bare, body }))) return captured;
  return { ...captured, headers: new Map(captured.headers).set('location', `${signIn}?${again}`) };
}

function mayBeKept({ headers }: IncomingMessage, path: string): boolean {
  const length = Number(headers['content-length'] ?? Number.NaN);
  return (
    headers.cookie !== undefined &&
    forms.test(headers['content-type'] ?? '') &&
    Number.isInteger(length) &&
    length <= maxBytes &&
    path.startsWith('/desk/') &&
    !secret.test(path)
  );
}

/** A copy of the body as it comes in; null while it has not come whole. */
function listen(request: IncomingMessage): () => Buffer | null {
  const pieces: Buffer[] = [];
  let whole = false;
  // a listener would set the stream flowing before the renderer reads it
  const push = request.push.bind(request);
  request.push = (piece: unknown, encoding?: BufferEncoding) => {
    if (piece === null) whole = true;
    else if (Buffer.isBuffer(piece)) pieces.push(piece);
    return push(piece, encoding);
  };
  return () => (whole ? Buffer.concat(pieces) : null);
}

function leadsToSignIn(location: string): boolean {
  if (!URL.canParse(location, 'http://desk.invalid')) return false;
  const { pathname } = new URL(location, 'http://desk.invalid');
  return pathname === signIn || pathname.startsWith(`${signIn}/`);
}
