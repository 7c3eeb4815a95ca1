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

describe('a page in three languages', () => {
  const asked: (string | string[] | undefined)[][] = [];
  let speaking: StubServer;
  const read = (path: string, headers: Record<string, string> = {}) =>
    fetch(speaking.address + path, { headers, redirect: 'manual' });

  beforeEach(async () => {
    asked.length = 0;
    speaking = await stubServer({
      touches,
      ledger: touches.ledger,
      render: async (request, response) => {
        const language = request.headers['x-habeas-language'];
        asked.push([request.url, language]);
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        if (request.url === '/people/moved') {
          response.statusCode = 308;
          response.setHeader('Location', '/people/ayan');
        }
        if (request.url === '/broken') response.statusCode = 500;
        response.end(`<html lang="${language}"><head></head><a href="/people">people</a></html>`);
      },
    });
  });
  afterEach(() => speaking.close());

  test('is rendered at one address, told its language, and leads on in it', async () => {
    const answers = await Promise.all(['', '/ru', '/kk'].map((prefix) => read(`${prefix}/people/ayan`)));
    expect(answers.map(({ headers }) => headers.get('content-language'))).toEqual(['en', 'ru', 'kk']);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    const leads = texts.map((text) => /<a href="([^"]*)"/.exec(text)?.[1]);
    expect(leads).toEqual(['/people', '/ru/people', '/kk/people']);
    expect(asked.sort()).toEqual(['en', 'kk', 'ru'].map((language) => ['/people/ayan', language]));
  });

  test('is kept by language, and a touch makes it stale in all of them', async () => {
    const paths = ['/people/ayan', '/ru/people/ayan', '/kk/people/ayan'];
    for (const path of [...paths, ...paths]) await read(path);
    expect(asked).toHaveLength(3);
    touches.publish('person:ayan', 'all');
    await touches.refresh();
    for (const path of paths) await read(path);
    expect(asked).toHaveLength(6);
  });

  test('nobody outside can say the language, nor does a browser’s wish change an address', async () => {
    const wish = { 'X-Habeas-Language': 'kk', 'Accept-Language': 'kk' };
    expect(await (await read('/people/dina', wish)).text()).toContain('lang="en"');
    for (const path of ['/desk', '/people/ayan/correct', '/ru/people/ayan/correct']) await read(path, wish);
    expect(asked.map(([, language]) => language)).toEqual(['en', 'en', 'en', 'ru']);
  });

  test.each([
    ['/kk/people/moved', '/kk/people/ayan'],
    ['/people/moved', '/people/ayan'],
    ['/kk/', '/kk'],
    ['/en/people?page=2', '/people?page=2'],
    ['/en', '/'],
    ['/en//evil.example', '/evil.example'],
  ])('%s leads on to %s', async (path, location) => {
    const { status, headers } = await read(path);
    expect([status, headers.get('location')]).toEqual([308, location]);
  });

  test('has no open data and no desk under a prefix', async () => {
    for (const path of ['/kk/api/v1/people', '/kk/desk']) await read(path);
    expect(asked.map(([url]) => url)).toEqual(['/kk/api/v1/people', '/kk/desk']);
  });

  test('is refused in its language', async () => {
    const refused = await read('/kk/broken');
    expect([refused.status, refused.headers.get('content-language')]).toEqual([500, 'kk']);
    expect(await refused.text()).toMatch(/<html lang="kk">.*Бұл бетті көрсету мүмкін болмады.*href="\/kk"/s);
    const long = await read(`/ru/people?${'a'.repeat(3_000)}`);
    expect([long.status, await long.text()]).toEqual([414, expect.stringContaining('слишком длинный')]);
  });
});

test('a search is not kept, and each of those who ask at once has it in the encoding they asked for', async () => {
  const words = `<html><body>${'found '.repeat(200)}</body></html>`;
  const searched = await stubServer({
    touches,
    ledger: touches.ledger,
    render: async (request, response) => {
      renders.push(request.url ?? '');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(words);
    },
  });
  const wanted = ['br', 'gzip', 'identity'];
  const answers = await Promise.all(
    wanted.map((encoding) =>
      fetch(`${searched.address}/search?q=a`, { headers: { 'Accept-Encoding': encoding } }),
    ),
  );
  expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', null]);
  expect(new Set(answers.map(({ headers }) => headers.get('vary')))).toEqual(new Set(['Accept-Encoding']));
  expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(3);
  const read = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(read).size).toBe(1);
  expect(read[0]).toContain('found found');
  await fetch(`${searched.address}/search?q=a`, { headers: { 'Accept-Encoding': 'br' } });
  expect(renders).toHaveLength(4);
  await searched.close();
});
