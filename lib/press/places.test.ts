import { once } from 'node:events';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Downloads } from '@/lib/press/downloads';
import { Places } from '@/lib/press/places';
import { StubTouches } from '@/lib/press/stub';

let nowMs = 0;
let downloads: Downloads;
beforeEach(() => {
  nowMs = Date.UTC(2030, 4, 1);
  const touches = new StubTouches();
  const write = async (sink: (chunk: string) => Promise<void>) => {
    await sink('a line\n'.repeat(100_000));
    return 7;
  };
  const download = { contentType: 'application/jsonl', name: 'habeas-{edition}.jsonl', write };
  downloads = new Downloads(
    { ledger: touches.ledger, touches, tell: () => {}, now: () => nowMs },
    new Map([['/data/record.jsonl', download]]),
  );
});

/** A client at that address that takes what is sent only when told to. */
class Client extends Socket {
  readonly #waiting: (() => void)[] = [];
  readonly response: ServerResponse;
  constructor(address: string) {
    super();
    Object.defineProperty(this, 'remoteAddress', { value: address });
    const request = new IncomingMessage(this);
    request.method = 'GET';
    this.response = new ServerResponse(request);
    this.response.assignSocket(this);
    // as Node's server does for its own connections
    this.on('drain', () => this.response.emit('drain'));
  }
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    this.#waiting.push(done);
  }
  override _writev(_chunks: unknown, done: () => void): void {
    this.#waiting.push(done);
  }
  /** Takes all that was sent so far. */
  swallow(): void {
    for (const done of this.#waiting.splice(0)) done();
  }
  /** Asks; answers with what ends when the server is done with it. */
  ask(): Promise<void> {
    return downloads.answer(this.response.req, this.response, '/data/record.jsonl');
  }
  stuck(): Promise<void> {
    return vi.waitUntil(() => this.response.listenerCount('drain') > 0, { interval: 1 }).then(() => {});
  }
}

describe('a client that takes nothing', () => {
  test('is let go of after half a minute, and its place is free', async () => {
    const client = new Client('192.0.2.1');
    const answered = client.ask();
    await client.stuck();
    nowMs += 29_000;
    downloads.tidy();
    expect(client.response.destroyed).toBe(false);
    nowMs += 2_000;
    downloads.tidy();
    expect(client.response.destroyed).toBe(true);
    await answered;
  });

  test('but one that takes a little in between goes on', async () => {
    const client = new Client('192.0.2.1');
    void client.ask();
    await client.stuck();
    nowMs += 29_000;
    const drain = once(client.response, 'drain');
    client.swallow();
    await drain;
    await client.stuck();
    nowMs += 29_000;
    downloads.tidy();
    expect(client.response.destroyed).toBe(false);
    client.destroy();
  });
});

test('one network does not take every place', async () => {
  const own = Array.from({ length: 9 }, () => new Client('192.0.2.1'));
  const answers = own.map((client) => client.ask());
  await answers.at(-1);
  expect(own.at(-1)?.response.statusCode).toBe(503);
  const other = new Client('192.0.2.2');
  const answered = other.ask();
  await other.stuck();
  expect(other.response.statusCode).toBe(200);
  for (const client of [...own, other]) client.destroy();
  await Promise.all([...answers, answered]);
});

test('one network takes its part and no more; a place given back is free, once', () => {
  const places = new Places(3, 2);
  const first = places.take('192.0.2.1');
  expect(first).not.toBeNull();
  expect(places.take('192.0.2.1')).not.toBeNull();
  expect(places.take('192.0.2.1')).toBeNull();
  expect(places.take('192.0.2.2')).not.toBeNull();
  expect(places.take('192.0.2.3')).toBeNull();
  first?.();
  first?.();
  expect(places.take('192.0.2.1')).not.toBeNull();
  expect(places.take('192.0.2.3')).toBeNull();
});
