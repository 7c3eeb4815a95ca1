import type { IncomingMessage, ServerResponse } from 'node:http';
import { withoutLanguage } from '@/lib/core/language';
import { askerOf, isForged } from '@/lib/press/asker';
import { type Captured, capture, nameLanguage, pressRequest, type Renderer } from '@/lib/press/capture';
import { absentPage, isHtml, text } from '@/lib/press/dress';
import { finish } from '@/lib/press/finish';
import { deskHeaders, type RawHeaders } from '@/lib/press/headers';
import { hostOf, type OwnScript, placeScript, readOwnScript } from '@/lib/press/own-script';
import { refuse } from '@/lib/press/plain';
import { type FormKeeper, watchForm } from '@/lib/press/posted';

const doors = ['/desk', '/api/auth'];

/** Pages of the desk that may run Next's scripts. Everything on the desk works without, so none does. */
const scripted: readonly RegExp[] = [];

/** Pages with one script file of our own, which adds keys, or passkeys, to what works without it. */
const withOwnScript: readonly { page: RegExp; script: OwnScript }[] = [
  { page: /^\/desk\/documents\/\d+$/, script: readOwnScript('/workbench.js') },
  { page: /^\/desk\/(?:sign-in|you)$/, script: readOwnScript('/passkey.js') },
];

/** Headers of Next that our own replace, or that belong to one connection. */
const dropped = new Set([
  'cache-control',
  'connection',
  'content-length',
  'content-security-policy',
  'date',
  'etag',
  'keep-alive',
  'link',
  'referrer-policy',
  'transfer-encoding',
  'vary',
  'x-frame-options',
]);

const maxAnswerMs = 120_000;

/** Whether the path belongs to the editors: never kept, passed on with cookies and body. */
export function isDesk(path: string): boolean {
  const bare = withoutLanguage(path);
  return doors.some((door) => bare === door || bare.startsWith(`${door}/`));
}

/**
 * Lets the renderer answer an editor's request, and sends that with the desk's policy and `no-store`.
 * Not compressed: secrets and what the editor typed stand in one page (BREACH).
 */
export async function answerDesk(
  render: Renderer,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  keeper: FormKeeper | null,
): Promise<void> {
  if (isForged(request)) return refuse(response, 'forged', path);
  nameAsker(request);
  nameLanguage(request);
  const left = new AbortController();
  response.once('close', () => left.abort());
  const captured = await watchForm(keeper, request, () => capture(render, request, maxAnswerMs, left.signal));
  if (captured.status >= 500) return refuse(response, 'broken', path);
  if (!isHtml(text(captured, 'content-type') ?? '')) {
    return write(request, response, captured, captured.status, captured.body, [], false);
  }
  const mayScript = scripted.some((pattern) => pattern.test(path));
  const finished = finish(captured.body.toString('utf8'), mayScript ? 'keep' : 'remove');
  const status = finished.status ?? captured.status;
  const redirects = status >= 300 && status < 400;
  const own = redirects ? null : (withOwnScript.find(({ page }) => page.test(path))?.script ?? null);
  const host = own === null ? null : hostOf(request);
  const html = own === null || host === null ? finished.html : placeScript(finished.html, own);
  let body: Buffer | null = redirects ? Buffer.alloc(0) : Buffer.from(html);
  if (!mayScript && finished.state !== 'whole' && !redirects) {
    if (status !== 404) return refuse(response, 'broken', path);
    const address = { path, query: '' };
    body = await absentPage((url) => capture(render, pressRequest(url, {}), maxAnswerMs), address);
    if (body === null) return refuse(response, 'absent', path);
  }
  const sources = mayScript ? ["'self'", ...finished.scriptHashes] : [];
  if (own !== null && host !== null) sources.push(`${host}${own.address}`);
  write(request, response, captured, status, body, sources, mayScript);
}

/** Names who asks to the accounts, which limit tries to sign in, in place of what the client says of itself. */
function nameAsker(request: IncomingMessage): void {
  const asker = askerOf(request);
  delete request.headers['x-forwarded-for'];
  if (asker !== undefined) request.headers['x-forwarded-for'] = asker;
}

function write(
  request: IncomingMessage,
  response: ServerResponse,
  captured: Captured,
  status: number,
  body: Buffer,
  sources: readonly string[],
  connects: boolean,
): void {
  const headers: RawHeaders = [];
  for (const [name, value] of captured.headers) {
    if (dropped.has(name)) continue;
    for (const one of typeof value === 'string' ? [value] : value) headers.push(name, one);
  }
  const own = deskHeaders({ sources, connects });
  response.writeHead(status, [...headers, 'Content-Length', String(body.byteLength), ...own]);
  response.end(request.method === 'HEAD' ? undefined : body);
}
