import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Download } from '@/lib/press/downloads';
import { type StubServer, StubTouches, stubServer } from '@/lib/press/stub';

let record = 'a line\n'.repeat(20_000);
let writes = 0;
let touches: StubTouches;
let server: StubServer;
/** Set, a file stops in its middle until it is called. */
let gate: Promise<void> | null = null;

const download: Download = {
  contentType: 'application/jsonl',
  name: 'habeas-{edition}.jsonl',
  async write(sink) {
    writes += 1;
    const half = record.length / 2;
    await sink(record.slice(0, half));
    await gate;
    await sink(record.slice(half));
    return 7;
  },
};

beforeEach(async () => {
  record = 'a line\n'.repeat(20_000);
  writes = 0;
  gate = null;
  touches = new StubTouches();
  server = await stubServer({
    touches,
    ledger: touches.ledger,
    downloads: new Map([['/data/record.jsonl', download]]),
    mostMadeAMinute: 20,
    render: async (request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(`{"asked":"${request.method} ${request.url}","cookie":"${request.headers.cookie ?? ''}"}`);
    },
  });
});
afterEach(() => server.close());

const ask = (path: string, options: RequestInit = {}) => fetch(server.address + path, options);
const whole = (headers: Record<string, string> = {}, method = 'GET') =>
  ask('/data/record.jsonl', { method, headers: { 'accept-encoding': 'identity', ...headers } });

describe('a download', () => {
  test('is sent while it is made, and made once', async () => {
    expect(await (await whole()).text()).toBe(record);
    const again = await whole();
    expect(again.headers.get('content-length')).toBe(String(record.length));
    expect(again.headers.get('content-disposition')).toBe('attachment; filename="habeas-7.jsonl"');
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
    expect(again.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(await again.text()).toBe(record);
    expect(writes).toBe(1);
  });

  test('has its sum in its name, its digest and the list of sums', async () => {
    const sum = createHash('sha256').update(record);
    const hex = sum.copy().digest('hex');
    const head = await whole({}, 'HEAD');
    expect(head.headers.get('etag')).toBe(`"${hex}"`);
    expect(head.headers.get('repr-digest')).toBe(`sha-256=:${sum.digest('base64')}:`);
    expect(await head.text()).toBe('');
    expect(await (await ask('/data/SHA256SUMS')).text()).toBe(`${hex}  habeas-7.jsonl\n`);
    expect((await whole({ 'if-none-match': `"${hex}"` })).status).toBe(304);
    expect((await whole({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('goes on where it was broken off', async () => {
    const { headers } = await whole({}, 'HEAD');
    const part = await whole({ range: 'bytes=7-13', 'if-range': headers.get('etag') ?? '' });
    expect([part.status, await part.text()]).toEqual([206, 'a line\n']);
    expect(part.headers.get('content-range')).toBe(`bytes 7-13/${record.length}`);
    const other = await whole({ range: 'bytes=7-13', 'if-range': '"another edition"' });
    expect([other.status, (await other.text()).length]).toEqual([200, record.length]);
    const beyond = await whole({ range: `bytes=${record.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${record.length}`]);
  });

  test('is another one after a publication', async () => {
    await whole().then((answer) => answer.text());
    record = 'withdrawn from now on\n'.repeat(2);
    touches.publish('all');
    await touches.refresh();
    expect(await (await whole()).text()).toBe(record);
    expect(writes).toBe(2);
  });

  test('breaks off where a publication comes in its middle', async () => {
    let open = () => {};
    gate = new Promise((go) => {
      open = go;
    });
    const answer = await whole();
    const reader = answer.body?.getReader();
    await reader?.read();
    touches.publish('all');
    await touches.refresh();
    const rest = (async () => {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read());
    })();
    open();
    await expect(rest).rejects.toThrow();
  });

  test('is not sent while nobody can say what was withdrawn', async () => {
    await whole().then((answer) => answer.text());
    touches.reachable = false;
    expect((await whole()).status).toBe(503);
  });
});

describe('open data', () => {
  test('tells browsers what may be asked', async () => {
    for (const path of ['/api/v1/people', '/data/record.jsonl']) {
      const answer = await ask(path, { method: 'OPTIONS' });
      expect(answer.status).toBe(204);
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    }
    expect((await ask('/people', { method: 'OPTIONS' })).status).toBe(405);
  });

  test('takes a POST where names are matched, nowhere else, and passes nothing of the reader on', async () => {
    const body = new URLSearchParams({ queries: '{}' });
    const headers = { cookie: 'who=me' };
    const matched = await ask('/api/v1/reconcile', { method: 'POST', body, headers });
    expect(await matched.json()).toEqual({ asked: 'POST /api/v1/reconcile', cookie: '' });
    const preview = await ask('/api/v1/reconcile/preview?id=x');
    expect(preview.headers.get('x-frame-options')).toBeNull();
    expect(preview.headers.get('content-security-policy')).toContain('frame-ancestors *');
    const refused = await ask('/api/v1/people', { method: 'POST', body });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([405, 'application/problem+json']);
    const large = await ask('/api/v1/reconcile', { method: 'POST', body: 'x'.repeat(300_000) });
    expect(large.status).toBe(413);
  });

  test('is limited where it must be made, with a time to come back; what is kept is not', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) statuses.push((await ask(`/api/v1/people?limit=${n}`)).status);
    expect(statuses.filter((status) => status === 200).length).toBe(20);
    const refused = await ask('/api/v1/people?limit=99');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect((await ask('/api/v1/people?limit=1')).status).toBe(200);
    expect((await ask('/people')).status).toBe(200);
  });
});
