import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageOf, withoutLanguage } from '@/lib/core/language';
import { askerOf, isForged } from '@/lib/press/asker';
import {
  type Captured,
  capture,
  nameLanguage,
  pressRequest,
  type Renderer,
  TooSlow,
} from '@/lib/press/capture';
import { absentPage, isHtml, locationOf, text } from '@/lib/press/dress';
import { finish } from '@/lib/press/finish';
import { letterHeaders } from '@/lib/press/headers';
import { linksIn } from '@/lib/press/localise';
import { refuse } from '@/lib/press/plain';

/** The only pages of readers that take a POST. */
const form = /^\/(?:people\/[a-z0-9-]{1,200}|documents\/[A-Za-z0-9_-]{1,200})\/correct$/;

/** What goes on to the renderer: what a form needs. No cookie, no language, no browser's name, no Next-Action. */
const passed = ['host', 'x-forwarded-host', 'x-forwarded-proto', 'origin', 'content-type', 'content-length'];

/** A form's longest texts in the longest letters, percent-encoded or in parts, and the rest beside them. */
const maxBytes = 96 * 1024;
const maxAnswerMs = 20_000;
const mostAtOnce = 8;
let atOnce = 0;

/** Whether the path is the form for a letter about a record. */
export function isLetter(path: string): boolean {
  return form.test(withoutLanguage(path));
}

/**
 * Lets the renderer make the form, or take what was written in it. Never kept: each form is made for one moment. Like
 * every reader page it comes without scripts, sets no cookie and shows none to the renderer; only a POST says who asks,
 * for the limit that counts in memory. Not compressed: what was typed stands in the page.
 */
export async function answerLetter(
  render: Renderer,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (isForged(request)) return refuse(response, 'forged', path);
  if (request.method === 'POST' && !isShort(request)) {
    response.setHeader('Connection', 'close');
    return refuse(response, 'too-large', path);
  }
  if (atOnce >= mostAtOnce) return refuse(response, 'crowded', path);
  atOnce += 1;
  const address = { path, query: '' };
  try {
    strip(request);
    const left = new AbortController();
    response.once('close', () => left.abort());
    await send(await capture(render, request, maxAnswerMs, left.signal));
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    refuse(response, 'crowded', path);
  } finally {
    atOnce -= 1;
  }

  async function send(captured: Captured): Promise<void> {
    if (captured.status >= 500) return refuse(response, 'broken', path);
    const location = locationOf(captured, path);
    if (captured.status >= 300 && captured.status < 400 && location !== '') {
      return write(captured.status, Buffer.alloc(0), ['Location', location]);
    }
    if (!isHtml(text(captured, 'content-type') ?? '')) return refuse(response, 'absent', path);
    const { html, state, status } = finish(captured.body.toString('utf8'), 'remove', linksIn(address));
    if (state === 'whole') return write(status ?? captured.status, Buffer.from(html), []);
    if (captured.status !== 404) return refuse(response, 'broken', path);
    const absent = await absentPage((url) => capture(render, pressRequest(url, {}), maxAnswerMs), address);
    if (absent === null) return refuse(response, 'absent', path);
    write(404, absent, []);
  }

  function write(status: number, body: Buffer, more: string[]): void {
    const described = ['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.byteLength)];
    described.push('Content-Language', languageOf(path));
    response.writeHead(status, [...more, ...described, ...letterHeaders]);
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}

/** A body whose length is told before it comes, as browsers do, and not beyond what a letter can need. */
function isShort({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'] ?? Number.NaN);
  return Number.isInteger(length) && length <= maxBytes && headers['transfer-encoding'] === undefined;
}

function strip(request: IncomingMessage): void {
  const asker = request.method === 'POST' ? askerOf(request) : undefined;
  for (const name of Object.keys(request.headers)) if (!passed.includes(name)) delete request.headers[name];
  // Next puts titles and descriptions into the head only for readers it takes for simple ones
  request.headers['user-agent'] = 'Habeas press (complete pages, as for Bingbot)';
  request.headers.accept = '*/*';
  nameLanguage(request);
  if (asker !== undefined) request.headers['x-forwarded-for'] = asker;
}
