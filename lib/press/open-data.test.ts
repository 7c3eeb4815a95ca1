import { once } from 'node:events';
import { request as askRaw, type ClientRequest } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Renderer } from '@/lib/press/capture';
import { readPosted } from '@/lib/press/posted-body';
import { type StubServer, StubTouches, stubServer } from '@/lib/press/stub';

let server: StubServer;
let rendered = 0;
let gate: Promise<void> = Promise.resolve();
const trickling: ClientRequest[] = [];

beforeEach(async () => {
  rendered = 0;
  gate = Promise.resolve();
  const touches = new StubTouches();
  const render: Renderer = async (request, response) => {
    rendered += 1;
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    await gate;
    response.end(Buffer.concat(pieces));
  };
  server = await stubServer({ touches, ledger: touches.ledger, render });
});
afterEach(async () => {
  for (const one of trickling.splice(0)) one.destroy();
  await server.close();
});

const match = (body: string) => fetch(`${server.address}/api/v1/reconcile`, { method: 'POST', body });

/** Begins to post and never ends; resolves when the server has met it. */
async function trickle(): Promise<void> {
  const headers = { 'content-length': '100', expect: '100-continue' };
  const one = askRaw(`${server.address}/api/v1/reconcile`, { method: 'POST', headers });
  one.on('error', () => {});
  one.flushHeaders();
  trickling.push(one);
  await once(one, 'continue');
  one.write('queries=');
}

test('names whose body trickles in hold no place', async () => {
  for (let n = 0; n < 5; n += 1) await trickle();
  const answer = await match('queries={}');
  expect([answer.status, await answer.text(), rendered]).toEqual([200, 'queries={}', 1]);
});

test('one network has two places, and the third is told to come again', async () => {
  let open = () => {};
  gate = new Promise((go) => {
    open = go;
  });
  const asked = ['a', 'b', 'c'].map(match);
  const third = await Promise.race(asked);
  expect(third.status).toBe(503);
  open();
  const all = await Promise.all(asked);
  expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 503]);
});

test('a body is read whole, or not at all where it breaks off or comes late', async () => {
  const never = new AbortController().signal;
  const pieces = [Buffer.from('queries='), Buffer.from('{}')];
  expect(await readPosted(Readable.from(pieces), never)).toEqual(Buffer.from('queries={}'));
  const broken = new PassThrough();
  const read = readPosted(broken, never);
  broken.write('queries=');
  broken.destroy();
  expect(await read).toBeNull();
  const late = new AbortController();
  const waited = readPosted(new PassThrough(), late.signal);
  late.abort();
  expect(await waited).toBeNull();
});
