import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { languageHeader, languageOf, withoutLanguage } from '@/lib/core/language';

/** What answers a request: Next in production, a stub in tests. */
export type Renderer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A whole answer, not yet sent to anyone. Header names are lower-case. */
export interface Captured {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string | readonly string[]>;
  readonly body: Buffer;
}

/** The renderer took longer than it may. */
export class TooSlow extends Error {}

/** A socket that leads nowhere, so that Node's own response keeps its states without a client. */
class Nowhere extends Socket {
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done();
  }
  override _writev(_chunks: unknown, done: () => void): void {
    done();
  }
  override _final(done: () => void): void {
    done();
  }
}

class CapturedResponse extends ServerResponse {
  readonly #pieces: Buffer[] = [];

  // headers given here would go to the wire without being readable afterwards
  override writeHead(status: number, ...rest: unknown[]): this {
    if (typeof rest[0] === 'string') this.statusMessage = rest[0];
    const headers = typeof rest[0] === 'string' ? rest[1] : rest[0];
    if (Array.isArray(headers)) {
      for (let n = 0; n + 1 < headers.length; n += 2) this.appendHeader(String(headers[n]), headers[n + 1]);
    } else if (typeof headers === 'object' && headers !== null) {
      for (const [name, value] of Object.entries(headers))
        if (value !== undefined) this.setHeader(name, value);
    }
    return super.writeHead(status);
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#take(chunk, rest[0]);
    for (const done of rest) if (typeof done === 'function') process.nextTick(done);
    if (!this.headersSent) this.writeHead(this.statusCode);
    return true;
  }

  override end(...given: unknown[]): this {
    const [chunk, encoding] = given;
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.#take(chunk, encoding);
    // a length announced for a body that never reaches the wire would be taken for an error
    if (!this.headersSent) this.writeHead(this.statusCode);
    const done = given.find((one) => typeof one === 'function');
    if (typeof done === 'function') this.once('finish', () => done());
    return super.end();
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  #take(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === 'string') {
      const known = typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8';
      this.#pieces.push(Buffer.from(chunk, known));
    } else if (chunk instanceof Uint8Array) {
      this.#pieces.push(Buffer.from(chunk));
    } else throw new TypeError('a body is made of text or bytes');
  }

  captured(): Captured {
    const headers = new Map<string, string | readonly string[]>();
    for (const [name, value] of Object.entries(this.getHeaders())) {
      if (value !== undefined) headers.set(name, typeof value === 'number' ? String(value) : value);
    }
    return { status: this.statusCode, headers, body: Buffer.concat(this.#pieces) };
  }
}

/**
 * Lets the renderer answer `request` into memory. Rejects with what the renderer throws, and with
 * `TooSlow` after `maxMs`. An aborted `signal` (the client left) ends it early.
 */
export async function capture(
  render: Renderer,
  request: IncomingMessage,
  maxMs: number,
  signal?: AbortSignal,
): Promise<Captured> {
  const response = new CapturedResponse(request);
  const socket = new Nowhere();
  response.assignSocket(socket);
  const leave = () => response.destroy();
  signal?.addEventListener('abort', leave, { once: true });
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((whole, broken) => {
      timer = setTimeout(() => broken(new TooSlow(`no answer within ${maxMs} ms`)), maxMs);
      response.once('finish', whole);
      response.once('close', () => broken(new Error('the answer was broken off')));
      render(request, response).then(() => {
        // a renderer may return before its last bytes: `finish` decides
      }, broken);
    });
    return response.captured();
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
    response.destroy();
    socket.destroy();
  }
}

/**
 * A request of the press's own: nothing of any reader is in it, so nothing of a reader can get into a page. The
 * renderer knows no languages in addresses: it gets the address without its language, and the language beside it.
 * With a body it is a POST.
 */
export function pressRequest(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: Buffer | null = null,
): IncomingMessage {
  const request = new IncomingMessage(new Nowhere());
  request.method = body === null ? 'GET' : 'POST';
  request.httpVersion = '1.1';
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  Object.assign(request.headers, headers);
  for (const [name, value] of Object.entries(headers)) request.rawHeaders.push(name, value);
  request.url = url;
  nameLanguage(request);
  request.complete = true;
  if (body !== null && body.byteLength > 0) request.push(body);
  request.push(null);
  return request;
}

/** Addresses that have no language: under a prefix there is nothing at them. */
const withoutLanguages = /^\/(?:api|desk|_next|healthz)(?:[/?]|$)/;

/** Takes the language out of a request's address and says it in the header that only the press can write. */
export function nameLanguage(request: IncomingMessage): void {
  const url = request.url ?? '/';
  const [path = '/'] = url.split('?');
  const bare = withoutLanguage(path);
  request.headers[languageHeader] = languageOf(path);
  if (bare === path || withoutLanguages.test(bare)) return;
  request.url = bare + url.slice(path.length);
}
