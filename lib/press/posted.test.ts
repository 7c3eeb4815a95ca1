import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Posted } from '@/lib/press/posted';
import { type StubServer, StubTouches, stubServer } from '@/lib/press/stub';

let server: StubServer;
let kept: Posted[] = [];
let dropped: string[] = [];
let rendered: { url: string | undefined; body: string }[] = [];
/** Where the desk leads whoever posts. */
let location = '/desk/sign-in';

beforeAll(async () => {
  const touches = new StubTouches();
  server = await stubServer({
    touches,
    ledger: touches.ledger,
    keeper: {
      keep: async (posted) => kept.push(posted) > 0 && posted.headers.cookie !== 'nobody=1',
      drop: async (_, id) => void dropped.push(id),
    },
    render: async (request, response) => {
      rendered.push({ url: request.url, body: await textOf(request) });
      response.statusCode = 303;
      response.setHeader('Location', location);
      response.end();
    },
  });
});
beforeEach(() => {
  kept = [];
  dropped = [];
  rendered = [];
  location = '/desk/sign-in';
});
afterAll(() => server.close());

async function post(address: string, body = 'reason=typed', headers: Record<string, string> = {}) {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(server.address + address, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: { cookie: 'session=9', ...type, ...headers },
  });
  return answer.headers.get('location');
}

test('a form that the gate turns away is kept, whole and with its address, and sign-in says so', async () => {
  for (const stage of ['', '/code', '/set-up']) {
    location = `/desk/sign-in${stage}`;
    expect(await post('/desk/people/7/edit?kind=a', 'reason=typed%20text')).toBe('/desk/sign-in?kept');
  }
  expect(kept).toHaveLength(3);
  expect(kept[0]?.address).toBe('/desk/people/7/edit?kind=a');
  expect(kept[0]?.body.toString()).toBe('reason=typed%20text');
  expect(rendered[0]?.body).toBe('reason=typed%20text');
});

test.each([
  ['a password', '/desk/sign-in', {}],
  ['a code', '/desk/sign-in/code', {}],
  ['a new account', '/desk/invitation/abc', {}],
  ['a new password', '/desk/you', {}],
  ['a second factor', '/desk/you/second-factor', {}],
  ['what is no form', '/desk/people/7', { 'content-type': 'text/plain' }],
  ['next-auth’s', '/api/auth/signout', {}],
])('nothing is kept of %s', async (_, address, headers) => {
  expect(await post(address, 'a=1', headers)).toBe('/desk/sign-in');
  expect(kept).toEqual([]);
});

test('nothing is kept of what is too long, of a form from elsewhere, or for nobody', async () => {
  expect(await post('/desk/people/7', `a=${'b'.repeat(250_000)}`)).toBe('/desk/sign-in');
  expect(await post('/desk/people/7', 'a=1', { origin: 'https://elsewhere.example' })).toBeNull();
  expect(kept).toEqual([]);
  expect(rendered).toHaveLength(1);
  expect(await post('/desk/people/7', 'a=1', { cookie: 'nobody=1' })).toBe('/desk/sign-in');
});

test('a form that is taken is not kept; a kept one is let go then, and not before', async () => {
  await post('/desk/people/7?kept=one');
  expect(dropped).toEqual([]);
  location = '/desk/people/7?saved=1';
  expect(await post('/desk/people/7?page=2&kept=one')).toBe(location);
  expect(dropped).toEqual(['one']);
  expect(kept).toHaveLength(1);
  expect(rendered.map(({ url }) => url)).toEqual(['/desk/people/7', '/desk/people/7?page=2']);
});
