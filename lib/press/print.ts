import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  compress,
  compressOnce,
  type Effort,
  type Encoding,
  encodingFor,
  isCompressible,
} from '@/lib/press/encodings';
import type { RawHeaders } from '@/lib/press/headers';

interface Body {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly headers: RawHeaders;
  /** The headers of a 304: the same without those that describe a body. */
  readonly unchangedHeaders: RawHeaders;
}

/** An answer ready to send in every encoding. Immutable, so one may be sent to many at once. */
export interface PrintedPage {
  readonly status: number;
  readonly bodies: Readonly<Record<Encoding, Body>>;
  /** Memory its bodies take. */
  readonly bytes: number;
}

/** What is printed: `headers` stand as they are; type, length, encoding, ETag and Vary are added. */
export interface Copy {
  readonly status: number;
  readonly contentType: string;
  readonly headers: RawHeaders;
  readonly body: Buffer;
}

/** Compresses, names and heads an answer once, so that sending it is one write. */
export async function print(copy: Copy, effort: Effort = 'page'): Promise<PrintedPage> {
  if (!isCompressible(copy.contentType, copy.body.byteLength))
    return inOneForm(copy, bodyOf(copy, copy.body, null));
  const { gzip, br } = await compress(copy.body, effort);
  const hash = hashOf(copy);
  const bodies = {
    identity: bodyOf(copy, copy.body, 'identity', hash),
    gzip: bodyOf(copy, gzip, 'gzip', hash),
    br: bodyOf(copy, br, 'br', hash),
  };
  return { status: copy.status, bodies, bytes: copy.body.byteLength + gzip.byteLength + br.byteLength };
}

/** An answer that nobody keeps, for clients that want this encoding, and for no others. */
export function printOnce(copy: Copy, encoding: Encoding): PrintedPage {
  if (!isCompressible(copy.contentType, copy.body.byteLength))
    return inOneForm(copy, bodyOf(copy, copy.body, null));
  return inOneForm(copy, bodyOf(copy, compressOnce(copy.body, encoding), encoding));
}

const inOneForm = ({ status }: Copy, only: Body): PrintedPage => ({
  status,
  bodies: { identity: only, gzip: only, br: only },
  bytes: only.bytes.byteLength,
});

const hashOf = ({ body }: Copy) => createHash('sha256').update(body).digest('base64url').slice(0, 22);

/** `encoding`: null for what has no other; `hash` names the answer in every encoding. */
function bodyOf(copy: Copy, bytes: Buffer, encoding: Encoding | null, hash = hashOf(copy)): Body {
  const encoded = encoding === 'gzip' || encoding === 'br';
  const etag = encoded ? `"${hash}-${encoding}"` : `"${hash}"`;
  const vary = encoding === null ? [] : ['Vary', 'Accept-Encoding'];
  const described = [
    ...vary,
    ...(encoded ? ['Content-Encoding', encoding] : []),
    'Content-Type',
    copy.contentType,
    'Content-Length',
    String(bytes.byteLength),
  ];
  return {
    bytes,
    etag,
    headers: [...described, 'ETag', etag, ...copy.headers],
    unchangedHeaders: [...vary, 'ETag', etag, ...copy.headers],
  };
}

/** Sends a printed page, or 304 to a client that has it. `more` stands before the page's own headers. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  page: PrintedPage,
  more: RawHeaders | null = null,
): void {
  const body = page.bodies[encodingFor(request.headers['accept-encoding'])];
  const held = request.headers['if-none-match'];
  if (held !== undefined && page.status === 200 && names(held, body.etag)) {
    response.writeHead(304, withMore(body.unchangedHeaders, more));
    response.end();
    return;
  }
  response.writeHead(page.status, withMore(body.headers, more));
  if (request.method === 'HEAD') response.end();
  else response.end(body.bytes);
}

function withMore(headers: RawHeaders, more: RawHeaders | null): RawHeaders {
  return more === null ? headers : [...more, ...headers];
}

/** Weak comparison, as If-None-Match asks (RFC 9110, 13.1.2). Our ETags hold no comma. */
function names(held: string, etag: string): boolean {
  if (held === etag || held === '*') return true;
  return held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
