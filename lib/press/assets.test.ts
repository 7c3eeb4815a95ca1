import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Assets } from '@/lib/press/assets';
import { type StubServer, StubTouches, stubServer } from '@/lib/press/stub';

let folder: string;
let server: StubServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'habeas-assets-'));
  const files: [string, string][] = [
    ['build/static/chunks/[root]-1.css', 'body{}'.repeat(100)],
    ['build/static/media/face.woff2', 'w'.repeat(1_000)],
    ['build/server/secret.js', 'secret'],
    ['public/robots.txt', 'User-agent: *'],
  ];
  for (const [name, content] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const touches = new StubTouches();
  server = await stubServer({
    touches,
    ledger: touches.ledger,
    assets: await Assets.list({
      build: path.join(folder, 'build'),
      publicFolder: path.join(folder, 'public'),
    }),
    render: async (_request, response) => void response.end('rendered'),
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('files', () => {
  test.each([
    ['/_next/static/chunks/[root]-1.css', 'text/css; charset=utf-8', 'immutable', 'br'],
    ['/_next/static/chunks/%5Broot%5D-1.css?v=1', 'text/css; charset=utf-8', 'immutable', 'br'],
    ['/_next/static/media/face.woff2', 'font/woff2', 'immutable', null],
    ['/robots.txt', 'text/plain; charset=utf-8', 'must-revalidate', null],
  ])('%s', async (address, type, caching, encoding) => {
    const answer = await fetch(server.address + address, { headers: { 'accept-encoding': 'br' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toContain(caching);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    const etag = answer.headers.get('etag') ?? '';
    const again = await fetch(server.address + address, {
      headers: { 'accept-encoding': 'br', 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
  });

  test.each([
    '/_next/static/chunks/none.css',
    '/_next/server/secret.js',
    '/_next/static/..%2fserver%2fsecret.js',
  ])('%s is not there', async (address) => {
    expect((await fetch(server.address + address)).status).toBe(404);
  });
});
