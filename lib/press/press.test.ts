import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StubServer, StubTouches, stubServer } from '@/lib/press/stub';

let renders: string[] = [];
let touches: StubTouches;
let server: StubServer;

beforeEach(async () => {
  renders = [];
  touches = new StubTouches();
  server = await stubServer({
    touches,
    ledger: touches.ledger,
    render: async (request, response) => {
      renders.push(request.url ?? '');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end('<html><body>first</body></html>');
    },
  });
});
afterEach(() => server.close());

const ask = (path: string, options: RequestInit = {}) => fetch(server.address + path, options);

describe('the renderer', () => {
  test('that never ends is given up, and the next page is made', async () => {
    const stuck = await stubServer({
      touches,
      ledger: touches.ledger,
      maxRenderMs: 20,
      bounds: { atOnce: 1 },
      render: async (request, response) => {
        if (request.url === '/well') response.end('well');
      },
    });
    const answers = await Promise.all([fetch(`${stuck.address}/stuck`), fetch(`${stuck.address}/well`)]);
    expect(answers.map(({ status }) => status)).toEqual([503, 200]);
    await stuck.close();
  });

  test('asked for too much at once: the rest is told to come back', async () => {
    const ends: (() => void)[] = [];
    const crowded = await stubServer({
      touches,
      ledger: touches.ledger,
      bounds: { atOnce: 1, inWait: 1 },
      render: (_request, response) => new Promise((done) => ends.push(() => done(void response.end('done')))),
    });
    const asked = ['/1', '/2'].map((path) => fetch(crowded.address + path));
    await expect.poll(() => ends.length).toBe(1);
    const refused = await fetch(`${crowded.address}/3`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    ends[0]?.();
    await expect.poll(() => ends.length).toBe(2);
    ends[1]?.();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200]);
    await crowded.close();
  });
});

describe('Postgres is away', () => {
  test('finished pages are sent and say so; others and touched ones are refused', async () => {
    await ask('/people/ayan');
    await ask('/people/dina');
    touches.publish('person:dina', 'all');
    await touches.refresh();
    touches.reachable = false;
    const kept = await ask('/people/ayan');
    expect(await kept.text()).toContain('first');
    expect(kept.headers.get('habeas-record')).toBe('unconfirmed since 2030-05-01T00:00:00.000Z');
    expect(kept.headers.get('warning')).toContain('cannot be reached');
    const etag = kept.headers.get('etag') ?? '';
    const same = await ask('/people/ayan', { headers: { 'if-none-match': etag } });
    expect([same.status, same.headers.get('habeas-record') !== null]).toEqual([304, true]);
    for (const path of ['/people/dina', '/people/new', '/search?q=a']) {
      const refused = await ask(path);
      expect([path, refused.status, refused.headers.get('retry-after')]).toEqual([path, 503, '30']);
      expect(await refused.text()).toContain('cannot be reached');
    }
    const problem = await ask('/api/v1/people');
    expect([problem.status, problem.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
    expect(renders).toEqual(['/people/ayan', '/people/dina']);
    touches.reachable = true;
    const back = await ask('/people/ayan');
    expect(back.headers.get('habeas-record')).toBeNull();
  });

  test('a page that fails because it goes away is no failure of ours', async () => {
    const leaving = await stubServer({
      touches,
      ledger: touches.ledger,
      render: async () => {
        touches.reachable = false;
        throw new Error('connection terminated');
      },
    });
    const answer = await fetch(`${leaving.address}/people/ayan`);
    expect(answer.status).toBe(503);
    await leaving.close();
  });
});
