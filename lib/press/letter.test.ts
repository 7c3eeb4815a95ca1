import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLetter } from '@/lib/press/letter';
import { type StubServer, StubTouches, stubServer } from '@/lib/press/stub';

let server: StubServer;
let seen: Record<string, unknown>[] = [];

beforeAll(async () => {
  const touches = new StubTouches();
  server = await stubServer({
    touches,
    ledger: touches.ledger,
    render: async (request, response) => {
      seen.push({ ...request.headers });
      const typed = await textOf(request);
      response.setHeader('Set-Cookie', 'a=1');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (request.url === '/_not-found') return void response.end('<html>Our page for nothing</html>');
      if (request.url === '/people/failed/correct') response.statusCode = 500;
      if (request.url === '/people/gone/correct') {
        response.statusCode = 404;
        return void response.end('<html id="__next_error__"></html>');
      }
      if (typed === 'send=1') {
        response.statusCode = 303;
        response.setHeader('Location', '/corrections/received');
      }
      response.end(`<html><body>${seen.length} ${typed}<script>1</script></body></html>`);
    },
  });
});
afterAll(() => server.close());

const ask = (path: string, options: RequestInit = {}) =>
  fetch(server.address + path, { redirect: 'manual', ...options });
const post = (body: string, headers: Record<string, string> = {}) =>
  ask('/people/adalbert/correct', { method: 'POST', body, headers: { origin: server.address, ...headers } });

test.each([
  ['/people/adalbert-norwick/correct', true],
  ['/documents/p9-ta_2021/correct', true],
  ['/ru/people/adalbert-norwick/correct', true],
  ['/people/adalbert-norwick', false],
  ['/people/correct', false],
  ['/people/a/b/correct', false],
  ['/people/a/correct/', false],
  ['/desk/people/a/correct', false],
  ['/people/%61/correct', false],
])('%s takes a letter: %s', (path, expected) => {
  expect(isLetter(path)).toBe(expected);
});

describe('the form for a letter', () => {
  test('is made anew each time, without script and cookie, and kept by nobody', async () => {
    const pages = [await ask('/people/adalbert/correct'), await ask('/people/adalbert/correct')];
    const texts = await Promise.all(pages.map((page) => page.text()));
    expect(texts[0]).toMatch(/^<html><body>\d+ <\/body><\/html>$/);
    expect(texts[0]).not.toBe(texts[1]);
    const headers = pages[0]?.headers;
    expect(headers?.getSetCookie()).toEqual([]);
    expect(headers?.get('cache-control')).toBe('no-store');
    expect(headers?.get('referrer-policy')).toBe('same-origin');
    expect(headers?.get('content-security-policy')).toContain("form-action 'self'");
    expect(headers?.get('content-security-policy')).toContain("script-src 'none'");
    expect(server.press.kept().pages).toBe(0);
  });

  test('shows the renderer nothing of its reader; a POST only where it comes from', async () => {
    seen = [];
    const own = {
      cookie: 'a=1',
      'accept-language': 'kk',
      'user-agent': 'Old phone',
      'next-action': 'x',
      rsc: '1',
    };
    await ask('/people/adalbert/correct', { headers: { ...own, 'x-forwarded-for': '192.0.2.7' } });
    await post('wrong=1', { ...own, 'x-forwarded-for': '192.0.2.7' });
    const [read, sent] = seen;
    for (const headers of [read, sent]) {
      expect(JSON.stringify(headers)).not.toMatch(/a=1|kk|Old phone|next-action|rsc|192\.0\.2/);
    }
    expect(read).not.toHaveProperty('x-forwarded-for');
    expect(sent?.['x-forwarded-for']).toMatch(/127\.0\.0\.1$|^::1$/);
  });

  test('leads on after a letter, and shows what was typed after a fault', async () => {
    const sent = await post('send=1');
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/corrections/received']);
    expect(await (await post('wrong=1')).text()).toContain('wrong=1');
  });

  test.each([
    ['another site', { origin: 'https://other.example' }],
    ['a site that hides itself', { origin: 'null' }],
    ['another site by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses a letter from %s', async (_name, headers) => {
    const before = seen.length;
    expect([(await post('send=1', headers)).status, seen.length]).toEqual([403, before]);
  });

  test('refuses too much before it is read', async () => {
    const before = seen.length;
    expect([(await post('x'.repeat(100_000))).status, seen.length]).toEqual([413, before]);
  });

  test.each([
    ['/people/failed/correct', 500, 'could not be made'],
    ['/people/gone/correct', 404, 'Our page for nothing'],
  ])('%s answers %s', async (path, status, words) => {
    const answer = await ask(path);
    expect([answer.status, (await answer.text()).includes(words)]).toEqual([status, true]);
  });

  test.each([
    ['DELETE', '/people/adalbert/correct'],
    ['POST', '/people/adalbert'],
    ['POST', '/corrections/received'],
  ])('%s %s is refused', async (method, path) => {
    expect((await ask(path, { method })).status).toBe(405);
  });
});
