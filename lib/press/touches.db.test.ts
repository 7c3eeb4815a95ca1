import { once } from 'node:events';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '@/lib/db/testing';
import type { Renderer } from '@/lib/press/capture';
import { Ledger } from '@/lib/press/ledger';
import { openRefresh, refreshPress } from '@/lib/press/refresh';
import { type StubServer, stubServer } from '@/lib/press/stub';
import { TouchFollower } from '@/lib/press/touches';

const database = testDatabase();
let owner: pg.Client;
let opened: (() => Promise<void>)[] = [];

beforeEach(async () => {
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query('delete from record.touch');
  await owner.query('delete from record.label');
  await owner.query("insert into record.label values ('person', 'ayan', '0'), ('person', 'dina', '0')");
});
afterEach(async () => {
  for (const close of opened.reverse()) await close();
  opened = [];
  await owner.end();
});

/** What a publication does as far as readers can tell: content and touch in one transaction, in order of commit. */
async function publish(slug: string, label: string): Promise<void> {
  await owner.query('begin');
  await owner.query('select pg_advisory_xact_lock(4711)');
  await owner.query("update record.label set label = $2 where facet = 'person' and value = $1", [
    slug,
    label,
  ]);
  await owner.query(
    'insert into record.touch (seq, tags) select coalesce(max(seq), 0) + 1, $1 from record.touch',
    [[`person:${slug}`, 'all']],
  );
  await owner.query('commit');
}

interface Process extends StubServer {
  readonly follower: TouchFollower;
  /** Awaited by the renderer between its reading and its answer. */
  pause: () => Promise<void>;
  renders: number;
  read(slug: string): Promise<string>;
}

/** A server of its own over the test's database, as another process would be one. */
async function startProcess(readerUrl = database.readerUrl): Promise<Process> {
  const pool = new pg.Pool({ connectionString: readerUrl, max: 4, connectionTimeoutMillis: 1_000 });
  pool.on('error', () => {});
  const ledger = new Ledger();
  const follower = new TouchFollower({ connectionString: readerUrl, ledger, now: Date.now, tell: () => {} });
  await follower.start();
  const process = { pause: async () => {}, renders: 0 };
  const render: Renderer = async (request, response) => {
    process.renders += 1;
    const slug = request.url?.split('/').at(-1);
    const { rows } = await pool.query(
      "select label from record.label where facet = 'person' and value = $1",
      [slug],
    );
    await process.pause();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<html><body>${rows[0]?.label}</body></html>`);
  };
  const server = await stubServer({ render, touches: follower, ledger });
  const close = async () => {
    await server.close();
    await follower.close();
    await pool.end();
  };
  opened.push(close);
  const read = async (slug: string) => {
    const text = await (await fetch(`${server.address}/people/${slug}`)).text();
    return /<body>(.*)<\/body>/.exec(text)?.[1] ?? text;
  };
  return Object.assign(process, server, { follower, read });
}

/** A cable between a process and Postgres that can be cut, or go dead without a word. */
async function cable(): Promise<{
  url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
  freeze(): void;
}> {
  const target = new URL(database.readerUrl);
  const sockets = new Set<Socket>();
  let port = 0;
  let server: Server | null = null;
  let frozen = false;
  const mend = async () => {
    server = createServer((near) => {
      const far = dial(Number(target.port), target.hostname);
      if (!frozen) near.pipe(far).pipe(near);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => {}).on('close', () => [near, far].forEach((end) => void end.destroy()));
      }
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object' && address !== null) port = address.port;
  };
  const cut = async () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await new Promise<void>((closed) => (server ? server.close(() => closed()) : closed()));
    server = null;
  };
  const freeze = () => {
    frozen = true;
    for (const socket of sockets) socket.unpipe().pause();
  };
  await mend();
  opened.push(cut);
  const url = new URL(database.readerUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return { url: url.href, cut, mend, freeze };
}

describe('one process', () => {
  test('shows a publication at the next request after refresh, and other pages from the shelf', async () => {
    const here = await startProcess();
    openRefresh(() => here.follower.refresh());
    expect(await here.read('ayan')).toBe('0');
    expect(await here.read('dina')).toBe('0');
    await publish('ayan', '1');
    await refreshPress();
    expect(await here.read('ayan')).toBe('1');
    expect(await here.read('dina')).toBe('0');
    expect(here.renders).toBe(3);
  });

  test.each([
    ['and is heard of before it ends', true],
    ['and is heard of after it ended', false],
  ])('loses no publication that lands while the page renders %s', async (_name, heard) => {
    const here = await startProcess();
    for (let n = 1; n <= 6; n += 1) {
      let landed = false;
      here.pause = async () => {
        if (landed) return;
        landed = true;
        await publish('ayan', String(n));
        if (heard) await here.follower.refresh();
      };
      await here.read('ayan');
      await here.follower.refresh();
      here.pause = async () => {};
      expect(await here.read('ayan')).toBe(String(n));
      await publish('ayan', `${n} again`);
      await here.follower.refresh();
    }
  });

  test('under readers without pause shows each publication to all who ask after it', async () => {
    const here = await startProcess();
    let published = 0;
    let asking = true;
    const late: [number, string][] = [];
    const readers = Array.from({ length: 8 }, async () => {
      while (asking) {
        const before = published;
        const shown = await here.read('ayan');
        if (Number(shown) < before) late.push([before, shown]);
      }
    });
    for (let n = 1; n <= 60; n += 1) {
      await publish('ayan', String(n));
      await here.follower.refresh();
      published = n;
    }
    asking = false;
    await Promise.all(readers);
    expect(late).toEqual([]);
  });

  test('after a restart shows what was published while it was away', async () => {
    const before = await startProcess();
    expect(await before.read('ayan')).toBe('0');
    await publish('ayan', '1');
    const after = await startProcess();
    expect(await after.read('ayan')).toBe('1');
    await publish('ayan', '2');
    await after.follower.refresh();
    expect(await after.read('ayan')).toBe('2');
  });
});

describe('two processes', () => {
  test('the other one follows by itself', async () => {
    const [here, there] = await Promise.all([startProcess(), startProcess()]);
    expect([await here.read('ayan'), await there.read('ayan')]).toEqual(['0', '0']);
    await publish('ayan', '1');
    await here.follower.refresh();
    expect(await here.read('ayan')).toBe('1');
    await expect.poll(() => there.read('ayan')).toBe('1');
  });

  test('also when no notification arrives', async () => {
    const there = await startProcess();
    expect(await there.read('ayan')).toBe('0');
    await owner.query('alter table record.touch disable trigger announce_touch');
    await publish('ayan', '1');
    await expect.poll(() => there.read('ayan')).toBe('1');
    await owner.query('alter table record.touch enable trigger announce_touch');
  });
});

describe('Postgres away', () => {
  test('finished pages are sent and say so, others are refused, and nothing published meanwhile is lost', async () => {
    const line = await cable();
    const here = await startProcess(line.url);
    expect(await here.read('ayan')).toBe('0');
    await line.cut();
    await expect.poll(() => here.follower.refresh()).toBe(false);
    const kept = await fetch(`${here.address}/people/ayan`);
    expect(kept.status).toBe(200);
    const since = /^unconfirmed since (.*)$/.exec(kept.headers.get('habeas-record') ?? '')?.[1] ?? '';
    expect(new Date(since).toISOString()).toBe(since);
    expect((await fetch(`${here.address}/people/dina`)).status).toBe(503);
    expect((await fetch(`${here.address}/healthz`)).status).toBe(503);
    await publish('ayan', '1');
    await line.mend();
    await expect.poll(() => here.read('ayan')).toBe('1');
    expect((await fetch(`${here.address}/people/ayan`)).headers.get('habeas-record')).toBeNull();
    expect(await here.read('dina')).toBe('0');
  });

  test('a line that goes dead without a word is noticed', async () => {
    const line = await cable();
    const here = await startProcess(line.url);
    expect(await here.read('ayan')).toBe('0');
    line.freeze();
    await expect
      .poll(async () => (await fetch(`${here.address}/people/ayan`)).headers.get('habeas-record'), {
        timeout: 20_000,
      })
      .toMatch(/^unconfirmed since /);
  });

  test('from the start: everything is refused until it is there', async () => {
    const line = await cable();
    await line.cut();
    const here = await startProcess(line.url);
    expect((await fetch(`${here.address}/people/ayan`)).status).toBe(503);
    await line.mend();
    await expect.poll(() => here.read('ayan')).toBe('0');
  });

  test('a younger database in its place: no page of the old one is shown', async () => {
    const line = await cable();
    for (const n of ['1', '2', '3']) await publish('ayan', n);
    const here = await startProcess(line.url);
    expect(await here.read('ayan')).toBe('3');
    await line.cut();
    await expect.poll(() => here.follower.refresh()).toBe(false);
    await owner.query('delete from record.touch where seq > 1');
    await owner.query("update record.label set label = 'restored' where value = 'ayan'");
    await line.mend();
    await expect.poll(() => here.read('ayan')).toBe('restored');
  });
});
