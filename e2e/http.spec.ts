import { expect, test } from './fixtures-reader';
import { most, type OpenRecord } from './fixtures-record';
import { ask, unpacked, type WireAnswer } from './fixtures-wire';

const kinds: [what: string, target: (record: OpenRecord) => Promise<string>][] = [
  ['the first page', async () => '/'],
  ['the register', async () => '/people'],
  ['a part of the register', async () => '/people?page=2'],
  ['a record', async (record) => `/people/${(await record.listPeople())[0]?.slug}`],
  ['a document', async (record) => `/documents/${(await record.listDocuments())[0]?.slug}`],
  ['the method', async () => '/method'],
  ['a search', async () => '/search?q=release'],
  ['a list of people as data', async () => '/api/v1/people'],
  ['a record as data', async (record) => `/api/v1/people/${(await record.listPeople())[0]?.slug}`],
  ['the documents as data', async () => '/api/v1/documents'],
  [
    'what followed a document as a table',
    async (record) =>
      `/api/v1/documents/${most(await record.listDocuments(), ({ people }) => people).slug}/followed.csv`,
  ],
  ['the icon', async () => '/icon.svg'],
];

const encoded = (encoding: string) => ({ headers: { 'Accept-Encoding': encoding } });
/** Without the date, which may pass on between two requests. */
const lasting = ({ headers: { date, ...rest } }: WireAnswer) => rest;

for (const [what, find] of kinds) {
  test.describe(what, () => {
    test('is the same text plain, with gzip and with brotli', async ({ record }) => {
      const target = await find(record);
      const plain = await ask(target);
      expect(plain.status).toBe(200);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.headers['content-length']).toBe(String(plain.body.length));
      expect(plain.headers.vary).toBe('Accept-Encoding');
      const tags = [plain.headers.etag];
      for (const encoding of ['gzip', 'br']) {
        const packed = await ask(target, encoded(encoding));
        expect(packed.headers['content-encoding']).toBe(encoding);
        expect(packed.headers['content-length']).toBe(String(packed.body.length));
        expect(packed.headers.vary).toBe('Accept-Encoding');
        expect(packed.body.length).toBeLessThan(plain.body.length);
        expect(unpacked(packed).equals(plain.body)).toBe(true);
        tags.push(packed.headers.etag);
      }
      expect(new Set(tags).size).toBe(3);
      expect((await ask(target, encoded('br;q=0.5, gzip;q=0.8'))).headers['content-encoding']).toBe('gzip');
      expect((await ask(target, encoded('identity'))).headers['content-encoding']).toBeUndefined();
      expect((await ask(target, encoded('zstd'))).headers['content-encoding']).toBeUndefined();
    });

    test('is told by HEAD as by GET, without the body', async ({ record }) => {
      const target = await find(record);
      for (const encoding of ['identity', 'gzip', 'br']) {
        const whole = await ask(target, encoded(encoding));
        const head = await ask(target, { method: 'HEAD', ...encoded(encoding) });
        expect(head.status).toBe(whole.status);
        expect(head.body.length).toBe(0);
        expect(lasting(head)).toEqual(lasting(whole));
      }
    });

    test('is not sent again to those who have it', async ({ record }) => {
      const target = await find(record);
      for (const encoding of ['identity', 'gzip', 'br']) {
        const { headers } = await ask(target, encoded(encoding));
        const { etag = '' } = headers;
        expect(etag).toMatch(/^"[\w-]+"$/);
        for (const held of [etag, `W/${etag}`, `"another", ${etag}`, '*']) {
          const again = await ask(target, {
            headers: { 'Accept-Encoding': encoding, 'If-None-Match': held },
          });
          expect(again.status).toBe(304);
          expect(again.body.length).toBe(0);
          expect(again.headers.etag).toBe(etag);
          expect(again.headers.vary).toBe('Accept-Encoding');
          expect(again.headers['cache-control']).toBe(headers['cache-control']);
        }
        const other = await ask(target, {
          headers: { 'Accept-Encoding': encoding, 'If-None-Match': '"another"' },
        });
        expect(other.status).toBe(200);
      }
    });
  });
}

test('a refusal is never taken for something one has', async () => {
  const { headers, status } = await ask('/nothing');
  expect(status).toBe(404);
  const again = await ask('/nothing', { headers: { 'If-None-Match': headers.etag ?? '*' } });
  expect(again.status).toBe(404);
});

test('files with a hash in their name are kept for a year, pages are asked for each time', async () => {
  const page = await ask('/');
  const html = page.body.toString('utf8');
  const files = [...html.matchAll(/(?:href|src)="(\/_next\/static\/[^"]+)"/g)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const answer = await ask(file);
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  }
  expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
});

test('a slash at the end leads to the page without', async () => {
  for (const target of ['/people/', '/documents/', '/method/']) {
    const answer = await ask(target);
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe(target.slice(0, -1));
  }
});

test('the installation says whether it is well, and nothing of its readers', async () => {
  const answer = await ask('/healthz');
  expect(answer.status).toBe(200);
  expect(Object.keys(JSON.parse(answer.body.toString('utf8'))).sort()).toEqual([
    'confirmedAt',
    'database',
    'kept',
    'status',
  ]);
  expect(answer.headers['cache-control']).toBe('no-store');
});

test('data may be read from any site, pages may not be framed by any', async () => {
  const data = await ask('/api/v1/people');
  expect(data.headers['access-control-allow-origin']).toBe('*');
  const page = await ask('/people');
  expect(page.headers['access-control-allow-origin']).toBeUndefined();
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('what a reader sends along changes nothing and is not sent back', async () => {
  const plain = await ask('/people');
  const dressed = await ask('/people', {
    headers: {
      Cookie: 'habeas=reader; NEXT_LOCALE=kk; __prerender_bypass=1',
      'Accept-Language': 'kk',
      'X-Forwarded-Host': 'elsewhere.example',
      'X-Forwarded-For': '192.0.2.1',
      'X-Middleware-Subrequest': 'middleware',
      RSC: '1',
      'Next-Router-Prefetch': '1',
      'Next-Action': 'x',
    },
  });
  expect(dressed.status).toBe(200);
  expect(dressed.body.equals(plain.body)).toBe(true);
  expect(dressed.headers['set-cookie']).toBeUndefined();
});
