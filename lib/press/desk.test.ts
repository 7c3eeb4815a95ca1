import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isDesk } from '@/lib/press/desk';
import { type StubServer, StubTouches, stubServer } from '@/lib/press/stub';

let server: StubServer;
let count = 0;

beforeAll(async () => {
  const touches = new StubTouches();
  server = await stubServer({
    touches,
    ledger: touches.ledger,
    render: async (request, response) => {
      count += 1;
      const typed = await textOf(request);
      response.setHeader('Set-Cookie', ['session=1; HttpOnly', 'b=2']);
      response.setHeader('Cache-Control', 'public');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Asked-By', String(request.headers['x-forwarded-for']));
      if (request.url === '/desk/file') response.setHeader('Content-Type', 'text/csv');
      if (request.url === '/desk/failed') response.statusCode = 500;
      if (request.url === '/desk/gone') response.statusCode = 404;
      if (request.method === 'POST') {
        response.statusCode = 303;
        response.setHeader('Location', `/desk?typed=${typed}`);
      }
      if (request.url === '/_not-found') return void response.end('<html>Our page for nothing</html>');
      if (request.url === '/desk/documents/7') {
        return void response.end('<html><head><script>1</script></head><body>x</body></html>');
      }
      const root = request.url === '/desk/gone' ? '<html id="__next_error__">' : '<html>';
      response.end(`${root}${request.headers.cookie} ${count}<script>1</script></html>`);
    },
  });
});
afterAll(() => server.close());

const ask = (path: string, options: RequestInit = {}) =>
  fetch(server.address + path, { redirect: 'manual', ...options });

test.each([
  ['/desk', true],
  ['/desk/people/1', true],
  ['/ru/desk', true],
  ['/api/auth/session', true],
  ['/desks', false],
  ['/people/desk', false],
  ['/api/v1/people', false],
])('%s is the desk: %s', (path, expected) => {
  expect(isDesk(path)).toBe(expected);
});

describe('the desk', () => {
  test('knows its editor, sets cookies, is never kept', async () => {
    const pages = [];
    for (const _ of [1, 2]) pages.push(await ask('/desk', { headers: { cookie: 'session=9' } }));
    const texts = await Promise.all(pages.map((page) => page.text()));
    expect(texts[0]).toMatch(/^<html>session=9 \d+<\/html>$/);
    expect(texts[0]).not.toBe(texts[1]);
    const headers = pages[0]?.headers;
    expect(headers?.getSetCookie()).toEqual(['session=1; HttpOnly', 'b=2']);
    expect(headers?.get('cache-control')).toBe('no-store');
    expect(headers?.get('content-security-policy')).toContain("script-src 'none'");
    expect(headers?.get('referrer-policy')).toBe('same-origin');
  });

  test('believes only a declared proxy about who asks', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.7' };
    expect((await ask('/desk', { headers })).headers.get('asked-by')).toMatch(/127\.0\.0\.1$|^::1$/);
    vi.stubEnv('HABEAS_BEHIND_PROXY', '1');
    expect((await ask('/desk', { headers })).headers.get('asked-by')).toBe('192.0.2.7');
    vi.unstubAllEnvs();
  });

  test('takes a form and leads on', async () => {
    const answer = await ask('/desk', { method: 'POST', body: 'x=1', headers: { origin: server.address } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk?typed=x=1']);
  });

  test.each([
    ['another site', { origin: 'https://other.example' }],
    ['a site that hides itself', { origin: 'null' }],
    ['another site by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses a form from %s', async (_name, headers) => {
    const before = count;
    const answer = await ask('/desk', { method: 'POST', body: 'x=1', headers });
    expect([answer.status, count]).toEqual([403, before]);
  });

  test.each([
    ['/desk/failed', 500, 'could not be made'],
    ['/desk/gone', 404, 'Our page for nothing'],
    ['/desk/file', 200, '<script>1</script>'],
  ])('%s answers %s', async (path, status, words) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
  });

  test('gives the workbench one script of its own, and allows no other', async () => {
    const answer = await ask('/desk/documents/7');
    const html = await answer.text();
    const [tag, integrity] =
      /<script src="\/workbench\.js" integrity="(sha384-[^"]+)" defer><\/script>/.exec(html) ?? [];
    expect(html).toBe(`<html><head>${tag}</head><body>x</body></html>`);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain(`script-src ${new URL(server.address).host}/workbench.js;`);
    expect(policy).not.toContain("'self' 127");
    const file = readFileSync('public/workbench.js');
    expect(integrity).toBe(`sha384-${createHash('sha384').update(file).digest('base64')}`);
  });

  test.each(['/desk/sign-in', '/desk/you'])('gives %s the script for passkeys alone', async (path) => {
    const answer = await ask(path);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain(`script-src ${new URL(server.address).host}/passkey.js;`);
  });

  test.each([
    '/desk/documents',
    '/desk/documents/7/review',
    '/desk/documents/x',
    '/desk/sign-in/code',
    '/desk/you/second-factor',
  ])('gives %s no script', async (path) => {
    const answer = await ask(path);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'");
    expect(await answer.text()).not.toContain('workbench.js');
  });

  test('refuses other methods', async () => {
    expect((await ask('/desk', { method: 'DELETE' })).status).toBe(405);
  });
});
