import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compress, type Effort, type Encoding, encodingFor, isCompressible } from '@/lib/press/encodings';
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
  const hash = createHash('sha256').update(copy.body).digest('base64url').slice(0, 22);
  if (!isCompressible(copy.contentType, copy.body.byteLength)) {
    const only = bodyOf(copy, copy.body, `"${hash}"`, []);
    const bodies = { identity: only, gzip: only, br: only };
    return { status: copy.status, bodies, bytes: copy.body.byteLength };
  }
  const { gzip, br } = await compress(copy.body, effort);
  const vary = ['Vary', 'Accept-Encoding'];
  const bodies = {
    identity: bodyOf(copy, copy.body, `"${hash}"`, vary),
    gzip: bodyOf(copy, gzip, `"${hash}-gzip"`, [...vary, 'Content-Encoding', 'gzip']),
    br: bodyOf(copy, br, `"${hash}-br"`, [...vary, 'Content-Encoding', 'br']),
  };
  return { status: copy.status, bodies, bytes: copy.body.byteLength + gzip.byteLength + br.byteLength };
}

function bodyOf(copy: Copy, bytes: Buffer, etag: string, encoding: string[]): Body {
  const described = [
    ...encoding,
    'Content-Type',
    copy.contentType,
    'Content-Length',
    String(bytes.byteLength),
  ];
  const vary = encoding.slice(0, 2);
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
