import type { IncomingMessage, ServerResponse } from 'node:http';
import { networkOf } from '@/lib/accounts/network';
import { askerOf } from '@/lib/press/asker';
import { capture, pressRequest, type Renderer, TooSlow } from '@/lib/press/capture';
import { text } from '@/lib/press/dress';
import { framed, openDataHeaders } from '@/lib/press/headers';
import { Places } from '@/lib/press/places';
import { refuse } from '@/lib/press/plain';
import { readPosted } from '@/lib/press/posted-body';
import { Rate } from '@/lib/press/rate';

/** Answers that must be made, a minute, for one network. What is kept already is sent to anybody. */
export const mostMadeAMinute = 1200;

/** The service that OpenRefine and others match names with: the only address of open data that takes a POST. */
const matching = '/api/v1/reconcile';
/** Names looked for are never kept, so they do not go through the press. */
const unkept = new RegExp(`^${matching}(?:/[a-z]+)*$`);
const maxBytes = 256 * 1024;
const maxAnswerMs = 20_000;
/** The body of a POST is waited for so long, before it takes a place. */
const maxBodyMs = 10_000;
const mostAtOnce = 4;
const mostOfOneNetwork = 2;

/** What readers ask of open data beyond what is finished already. One for each process. */
export class OpenDataDoor {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #render: Renderer;
  readonly #places = new Places(mostAtOnce, mostOfOneNetwork);

  constructor(world: { render: Renderer; now: () => number; mostMadeAMinute?: number }) {
    this.#rate = new Rate(world.mostMadeAMinute ?? mostMadeAMinute);
    this.#now = world.now;
    this.#render = world.render;
  }

  /** Answers what needs no page: questions of browsers, too many of them, names to match. False: it is the press's. */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    url: string,
  ): Promise<boolean> {
    const matches = unkept.test(path);
    const methods = path === matching ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS';
    if (request.method === 'OPTIONS') return sendOptions(response, methods);
    const posts = request.method === 'POST' && path === matching;
    if (request.method !== 'GET' && request.method !== 'HEAD' && !posts) {
      return sendProblem(response, 405, 'Only reading is possible here', `This address answers ${methods}.`, [
        'Allow',
        methods,
      ]);
    }
    const network = networkOf(askerOf(request) ?? null);
    const wait = this.#rate.take(network, this.#now());
    if (wait !== null) return sendTooMany(response, wait);
    if (!matches) return false;
    if (posts && !isShort(request)) {
      response.setHeader('Connection', 'close');
      refuse(response, 'too-large', path);
      return true;
    }
    const body = posts ? await readPosted(request, AbortSignal.timeout(maxBodyMs)) : null;
    if (posts && body === null) {
      const detail = `All names must arrive within ${maxBodyMs / 1000} seconds. Send fewer at once.`;
      return sendProblem(response, 408, 'The names came too slowly', detail, ['Connection', 'close']);
    }
    const leave = this.#places.take(network);
    if (leave === null) refuse(response, 'crowded', path);
    else await this.#match(request, response, path, url, body).finally(leave);
    return true;
  }

  async #match(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    url: string,
    body: Buffer | null,
  ): Promise<void> {
    const left = new AbortController();
    response.once('close', () => left.abort());
    try {
      const asked = pressRequest(url, passedOn(request, body), body);
      const made = await capture(this.#render, asked, maxAnswerMs, left.signal);
      if (made.status >= 500) return refuse(response, 'broken', path);
      const described = ['Content-Type', text(made, 'content-type') ?? 'application/json'];
      const length = ['Content-Length', String(made.body.byteLength)];
      const headers = path.endsWith('/preview') ? framed(openDataHeaders) : openDataHeaders;
      response.writeHead(made.status, [...described, ...length, ...headers]);
      response.end(request.method === 'HEAD' ? undefined : made.body);
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      refuse(response, 'crowded', path);
    }
  }
}

/** A body whose length is told before it comes, and not beyond what a batch of names can need. */
function isShort({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'] ?? Number.NaN);
  return Number.isInteger(length) && length <= maxBytes && headers['transfer-encoding'] === undefined;
}

/** What the renderer is told of a request: nothing that says who asks. */
function passedOn({ headers }: IncomingMessage, body: Buffer | null): Record<string, string> {
  const told = { host: headers.host ?? 'localhost' };
  if (body === null) return told;
  const described = {
    'content-type': headers['content-type'] ?? '',
    'content-length': String(body.byteLength),
  };
  return { ...told, ...described };
}

function sendOptions(response: ServerResponse, methods: string): true {
  response.writeHead(204, [
    ...['Allow', methods, 'Access-Control-Allow-Methods', methods],
    ...['Access-Control-Allow-Headers', 'If-None-Match, If-Range, Range, Content-Type'],
    ...['Access-Control-Max-Age', '86400', ...openDataHeaders],
  ]);
  response.end();
  return true;
}

/** Says when to ask again. */
export function sendTooMany(response: ServerResponse, seconds: number): true {
  const detail = `More was asked for than can be made for one network in a minute. Ask again in ${seconds} seconds, keep ETags, or take the whole record from /data.`;
  return sendProblem(response, 429, 'Too much at once', detail, ['Retry-After', String(seconds)]);
}

function sendProblem(
  response: ServerResponse,
  status: number,
  title: string,
  detail: string,
  more: string[],
): true {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail });
  const described = ['Content-Type', 'application/problem+json', 'Content-Length'];
  response.writeHead(status, [...described, String(Buffer.byteLength(body)), ...more, ...openDataHeaders]);
  response.end(body);
  return true;
}
