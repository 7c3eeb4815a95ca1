import { request as askRaw } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Renderer } from '@/lib/press/capture';
import { type StubServer, StubTouches, stubServer } from '@/lib/press/stub';

const filler = 'The record says what a document says. '.repeat(40);
let record = 'first';
let renders: string[] = [];
let touches: StubTouches;
let server: StubServer;

const pages: Record<string, [number, Record<string, string>, string]> = {
  '/none': [404, {}, '<html id="__next_error__"><body></body><script>x</script></html>'],
  '/_not-found': [404, {}, '<html><body>Our page for nothing<script>x</script></body></html>'],
  '/marked': [
    200,
    {},
    '<html><head><meta name="habeas-status" content="400"/></head><body>Ask so</body></html>',
  ],
  '/moved': [307, { location: '/people/new' }, 'moved'],
  '/failed': [500, {}, '<html id="__next_error__"><body>stack at /home</body></html>'],
  '/waits': [200, {}, '<html><body><template id="B:0"></template></body></html>'],
  '/feed': [200, { 'content-type': 'application/atom+xml' }, '<feed><script/></feed>'],
  '/api/v1/people/ayan': [200, { 'content-type': 'application/json' }, '{"name":"<script>"}'],
  '/api/v1/none': [404, {}, '<html><body>Our page for nothing</body></html>'],
  '/baked': [200, { 'x-nextjs-prerender': '1' }, '<html><body>old</body></html>'],
};

const render: Renderer = async (request, response) => {
  const url = request.url ?? '';
  renders.push(url);
  if (url === '/throws') throw new Error('secret');
  const [status, headers, body] = pages[url] ?? [
    200,
    { 'set-cookie': 'a=1', 'x-secret': 'b' },
    `<html><body>${record}: ${url} for ${request.headers.cookie ?? 'nobody'}<script>1</script>${filler}</body></html>`,
  ];
  for (const [name, value] of Object.entries({ 'content-type': 'text/html; charset=utf-8', ...headers })) {
    response.setHeader(name, value);
  }
  response.statusCode = status;
  response.end(body);
};

beforeEach(async () => {
  record = 'first';
  renders = [];
  touches = new StubTouches();
  server = await stubServer({ render, touches, ledger: touches.ledger });
});
afterEach(() => server.close());

const ask = (path: string, options: RequestInit = {}) =>
  fetch(server.address + path, { redirect: 'manual', ...options });

/** Without the decoding and tidying that fetch does. */
function askBytes(path: string, headers: Record<string, string>, method = 'GET') {
  const { hostname, port } = new URL(server.address);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (done, broken) => {
      const request = askRaw({ hostname, port, path, method, headers }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
        );
      });
      request.on('error', broken);
      request.end();
    },
  );
}

describe('a reader page', () => {
  test('is rendered once, without scripts, cookies or anything of the reader', async () => {
    const first = await ask('/people/ayan', { headers: { cookie: 'who=me', 'accept-encoding': 'identity' } });
    const again = await ask('/people/ayan');
    expect(renders).toEqual(['/people/ayan']);
    expect(await first.text()).toBe(`<html><body>first: /people/ayan for nobody${filler}</body></html>`);
    expect(await again.text()).toContain('first');
    for (const name of ['set-cookie', 'x-secret', 'x-powered-by']) expect(first.headers.get(name)).toBeNull();
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
      'content-security-policy':
        "default-src 'none'; script-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    });
  });

  test('comes in each encoding under an ETag of its own, all the same text', async () => {
    const plain = await askBytes('/people/ayan', {});
    const gzip = await askBytes('/people/ayan', { 'accept-encoding': 'gzip' });
    const br = await askBytes('/people/ayan', { 'accept-encoding': 'gzip, br' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(br.headers['content-encoding']).toBe('br');
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers, body } of [plain, gzip, br]) {
      expect(headers['content-length']).toBe(String(body.byteLength));
      expect(String(headers.etag)).toMatch(/^"[\w-]+"$/);
    }
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await askBytes('/people/ayan', { 'accept-encoding': 'gzip' });
    const etag = String(headers.etag);
    const cases: [Record<string, string>, number][] = [
      [{ 'accept-encoding': 'gzip', 'if-none-match': etag }, 304],
      [{ 'accept-encoding': 'gzip', 'if-none-match': `W/${etag}` }, 304],
      [{ 'accept-encoding': 'gzip', 'if-none-match': `"x", ${etag}` }, 304],
      [{ 'accept-encoding': 'gzip', 'if-none-match': '*' }, 304],
      [{ 'accept-encoding': 'br', 'if-none-match': etag }, 200],
      [{ 'accept-encoding': 'gzip', 'if-none-match': '"x"' }, 200],
    ];
    for (const [asked, status] of cases) {
      const answer = await askBytes('/people/ayan', asked);
      expect([asked, answer.status]).toEqual([asked, status]);
      expect(answer.body.byteLength === 0).toBe(status === 304);
      expect(answer.headers['content-security-policy']).toContain("script-src 'none'");
    }
  });

  test('answers HEAD as GET without the body', async () => {
    const whole = await askBytes('/people/ayan', {});
    const head = await askBytes('/people/ayan', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body.byteLength).toBe(0);
    expect(head.headers.etag).toBe(whole.headers.etag);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
  });

  test('is made anew after a publication that touches it, and only then', async () => {
    await ask('/people/ayan');
    record = 'second';
    touches.publish('person:dina', 'all');
    await touches.refresh();
    expect(await (await ask('/people/ayan')).text()).toContain('first');
    touches.publish('person:ayan', 'all');
    await touches.refresh();
    expect(await (await ask('/people/ayan')).text()).toContain('second');
  });

  test('found by a search is not kept', async () => {
    const plain = ['/search?q=ayan', '/people?q=ayan', '/api/v1/people?page=2&q=a', '/ru/search'];
    for (const path of [...plain, '/feeds/search.atom?%71=ayan']) {
      await ask(path);
      await ask(path);
    }
    expect(renders).toHaveLength(10);
    expect(server.press.kept().pages).toBe(0);
  });
});

describe('answers of other kinds', () => {
  test.each([
    ['a page that calls notFound()', '/none', 404, 'text/html; charset=utf-8', 'Our page for nothing'],
    ['a page that names its status', '/marked', 400, 'text/html; charset=utf-8', 'Ask so'],
    ['a page that fails', '/failed', 500, 'text/html; charset=utf-8', 'This page could not be made'],
    ['a page that throws', '/throws', 500, 'text/html; charset=utf-8', 'This page could not be made'],
    [
      'a page that waits for a script',
      '/waits',
      500,
      'text/html; charset=utf-8',
      'This page could not be made',
    ],
    ['a feed', '/feed', 200, 'application/atom+xml', '<feed><script/></feed>'],
    ['open data', '/api/v1/people/ayan', 200, 'application/json', '{"name":"<script>"}'],
    ['no such open data', '/api/v1/none', 404, 'application/problem+json', '"status":404'],
    ['a broken escape', '/people/%zz', 400, 'text/html; charset=utf-8', 'cannot be read'],
    ['a broken escape in open data', '/api/v1/%zz', 400, 'application/problem+json', '"status":400'],
    ['a NUL', '/people/a%00', 400, 'text/html; charset=utf-8', 'cannot be read'],
    ['another site', '//other.example/', 400, 'text/html; charset=utf-8', 'cannot be read'],
    ['a long address', `/people?x=${'a'.repeat(3_000)}`, 414, 'text/html; charset=utf-8', '2,048'],
    ['a long path', `/${'a'.repeat(9_000)}`, 414, 'text/html; charset=utf-8', '2,048'],
    ['Next’s image maker', '/_next/image?url=x', 404, 'text/html; charset=utf-8', 'Nothing is published'],
    [
      'a file outside',
      '/_next/static/../../package.json',
      404,
      'text/html; charset=utf-8',
      'Nothing is published',
    ],
    ['a hidden file outside', '/_next/static/%2e%2e/%2e%2e/.env', 404, 'text/html; charset=utf-8', 'Nothing'],
  ])('%s', async (_name, path, status, type, words) => {
    const answer = await askBytes(path, {});
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
    expect(answer.body.toString()).toContain(words);
    expect(answer.body.toString()).not.toMatch(/secret|stack|home/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    if (status >= 500) expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('a redirect goes on, and is not kept', async () => {
    for (const _ of [1, 2]) {
      const answer = await ask('/moved');
      expect([answer.status, answer.headers.get('location')]).toEqual([307, '/people/new']);
    }
    expect(renders).toEqual(['/moved', '/moved']);
  });

  test('a refusal is kept, a failure is not', async () => {
    for (const _ of [1, 2]) {
      await ask('/marked');
      await ask('/failed');
    }
    expect(renders).toEqual(['/marked', '/failed', '/failed']);
  });

  test('a page rendered at build is told of once', async () => {
    await ask('/baked');
    await ask('/baked');
    expect(server.told).toEqual(['/baked: was rendered at build and would never change: make it dynamic']);
  });

  test('what failed is told without its query', async () => {
    await ask('/throws');
    await ask('/failed');
    expect(server.told).toEqual(['/throws: the renderer threw', '/failed: the renderer answered 500']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s changes nothing here', async (method) => {
    const answer = await ask('/people/ayan', { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(renders).toEqual([]);
  });
});

test('health says whether the record can be read, and nothing about readers', async () => {
  const well = await ask('/healthz');
  expect([well.status, well.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await well.json()).toMatchObject({ status: 'ok', database: 'up' });
  touches.reachable = false;
  const ill = await ask('/healthz');
  expect(ill.status).toBe(503);
  expect(await ill.json()).toMatchObject({ status: 'degraded', database: 'down' });
});
