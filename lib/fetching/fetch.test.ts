import { createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchText } from '@/lib/fetching/fetch';
import { isPublicAddress } from '@/lib/fetching/hosts';
import { type Network, openNetwork } from '@/lib/fetching/network';

const html = '<html><body><p>An invented resolution.</p></body></html>';
const type = { 'content-type': 'text/html; charset=utf-8' };
const send = (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener => {
  return (_, answer) => void answer.writeHead(status, { ...type, ...headers }).end(body);
};
const move = (to: string): RequestListener => send('', { location: to }, 302);
const asked: Record<string, unknown>[] = [];

const routes: Record<string, RequestListener> = {
  '/page': (asking, answer) => {
    asked.push({ url: asking.url, ...asking.headers });
    send(html)(asking, answer);
  },
  '/gzip': send(gzipSync(html), { 'content-encoding': 'gzip' }),
  '/brotli': send(brotliCompressSync(html), { 'content-encoding': 'br' }),
  '/bomb': send(gzipSync(Buffer.alloc(3_000_000)), { 'content-encoding': 'gzip' }),
  '/torn': send(gzipSync(html).subarray(0, 30), { 'content-encoding': 'gzip' }),
  '/odd': send(html, { 'content-encoding': 'compress' }),
  '/promised': send('', { 'content-length': '900000000' }),
  '/endless': (_, answer) => {
    answer.writeHead(200, type);
    const more = () => {
      if (!answer.destroyed) answer.write('x'.repeat(65_536), () => setImmediate(more));
    };
    more();
  },
  '/silent': () => {},
  '/drips': (_, answer) => {
    answer.writeHead(200, type);
    const drip = setInterval(() => answer.write('x'), 20);
    answer.on('close', () => clearInterval(drip));
  },
  '/stops': (_, answer) => {
    answer.writeHead(200, type);
    answer.write('x');
  },
  '/breaks': (_, answer) => {
    answer.writeHead(200, { ...type, 'content-length': '1000' });
    answer.write('x', () => answer.destroy());
  },
  '/moved': move('/page'),
  '/once': move('/moved'),
  '/circle': move('/circle'),
  '/inside': move('https://inside.body.example/admin'),
  '/metadata': move('https://169.254.169.254/latest'),
  '/elsewhere': move('https://other.example/'),
  '/plain': move('http://docs.body.example/page'),
  '/port': move('https://docs.body.example:8443/page'),
  '/film': send('x', { 'content-type': 'video/mp4' }),
  '/empty': send(''),
  '/wall': send('<html><title>Just a moment...</title></html>'),
  '/challenge': send('', { 'x-amzn-waf-action': 'challenge' }, 202),
  '/forbidden': send('no', {}, 403),
  '/gone': send('no', {}, 410),
  '/busy': send('no', {}, 429),
  '/broken': send('no', {}, 503),
  '/teapot': send('no', {}, 418),
};

let server: Server;
const names: Record<string, string[]> = {
  'docs.body.example': ['93.184.215.14'],
  'inside.body.example': ['10.0.0.5'],
  'both.body.example': ['93.184.215.14', '127.0.0.1'],
  'six.body.example': ['::ffff:127.0.0.1'],
};
let asks = 0;
/** The real network, but for its names and its cable: they lead to the server of this test. */
const network: Network = {
  ...openNetwork(),
  hosts: ['body.example'],
  resolve: async (host) => {
    asks += 1;
    const found = names[host];
    if (!found) throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
    return found;
  },
  permits: isPublicAddress,
  dial: (options, onAnswer) => {
    const port = Reflect.get(server.address() ?? {}, 'port') as AddressInfo['port'];
    const { lookup, ...others } = options;
    pinned.push(
      new Promise((resolve) => lookup?.('rebound.example', {}, (_, address) => resolve(String(address)))),
    );
    return request({ ...others, host: '127.0.0.1', port }, onAnswer);
  },
};
const pinned: Promise<string>[] = [];
const options = { language: 'sv', maxBytes: 1_000_000, now: () => new Date('2026-11-21T23:00:00Z') };
const budget = { maxMs: 2_000, maxIdleMs: 300, maxRedirects: 3 };
const fetching = (path: string, more: Partial<typeof budget> = {}, host = 'docs.body.example') =>
  fetchText(`https://${host}${path}`, options, network, { ...budget, ...more });

beforeAll(async () => {
  server = createServer((asking, answer) => {
    const route = routes[asking.url ?? ''];
    if (route) route(asking, answer);
    else answer.writeHead(404, type).end('no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('fetching a document', () => {
  test('gives bytes, type, address and time', async () => {
    const fetched = await fetching('/page');
    expect(fetched).toMatchObject({
      ok: true,
      value: {
        mediaType: 'text/html; charset=utf-8',
        address: 'https://docs.body.example/page',
        fetchedAt: '2026-11-21T23:00:00.000Z',
      },
    });
    expect(fetched.ok && new TextDecoder().decode(fetched.value.bytes)).toBe(html);
  });

  test('says who asks, in which language, and nothing else of us', async () => {
    expect(asked[0]).toMatchObject({
      'user-agent': 'Habeas',
      'accept-language': 'sv',
      host: 'docs.body.example',
    });
    expect(Object.keys(asked[0] ?? {})).not.toContain('cookie');
    expect(Object.keys(asked[0] ?? {})).not.toContain('authorization');
  });

  test('connects to the address that was checked, however the name answers later', async () => {
    asks = 0;
    pinned.length = 0;
    await fetching('/page');
    expect(asks).toBe(1);
    expect(await Promise.all(pinned)).toEqual(['93.184.215.14']);
  });

  test.each(['/gzip', '/brotli', '/moved', '/once'])('%s comes to the same words', async (path) => {
    const fetched = await fetching(path);
    expect(fetched.ok && new TextDecoder().decode(fetched.value.bytes)).toBe(html);
    if (path === '/once')
      expect(fetched).toMatchObject({ value: { address: 'https://docs.body.example/page' } });
  });
});

describe('fetching is refused', () => {
  test.each([
    ['/missing', 'not_found'],
    ['/gone', 'not_found'],
    ['/forbidden', 'site_forbids'],
    ['/busy', 'site_busy'],
    ['/broken', 'site_failed'],
    ['/teapot', 'unexpected_answer'],
    ['/film', 'wrong_type'],
    ['/empty', 'empty'],
    ['/wall', 'robot_wall'],
    ['/challenge', 'robot_wall'],
    ['/bomb', 'too_large'],
    ['/promised', 'too_large'],
    ['/endless', 'too_large'],
    ['/torn', 'damaged'],
    ['/odd', 'damaged'],
    ['/breaks', 'connection_failed'],
    ['/silent', 'timed_out'],
    ['/stops', 'timed_out'],
    ['/circle', 'too_many_redirects'],
    ['/inside', 'redirected_private'],
    ['/metadata', 'redirected_elsewhere'],
    ['/elsewhere', 'redirected_elsewhere'],
    ['/plain', 'not_https'],
    ['/port', 'bad_address'],
  ])('%s: %s', async (path, code) => {
    expect(await fetching(path)).toMatchObject({ ok: false, reason: { code } });
  });

  test('when an answer drips on and on', async () => {
    expect(await fetching('/drips', { maxMs: 500 })).toMatchObject({ reason: { code: 'timed_out' } });
  });

  test.each([
    ['https://inside.body.example/', 'private_address'],
    ['https://both.body.example/', 'private_address'],
    ['https://six.body.example/', 'private_address'],
    ['https://nowhere.body.example/', 'host_unknown'],
    ['https://other.example/', 'not_official'],
    ['https://127.0.0.1/', 'not_official'],
    ['https://[::1]/', 'not_official'],
    ['http://docs.body.example/', 'not_https'],
    ['file:///etc/passwd', 'not_https'],
    ['https://user:word@docs.body.example/', 'bad_address'],
    ['https://docs.body.example:22/', 'bad_address'],
    ['no address', 'bad_address'],
  ])('%s: %s', async (address, code) => {
    expect(await fetchText(address, options, network, budget)).toMatchObject({ ok: false, reason: { code } });
  });

  test('when whoever asked does not want it any more', async () => {
    const stop = new AbortController();
    const waiting = fetchText(
      'https://docs.body.example/silent',
      { ...options, signal: stop.signal },
      network,
      budget,
    );
    stop.abort();
    expect(await waiting).toMatchObject({ reason: { code: 'stopped' } });
  });

  test('without a network', async () => {
    const cut: Network = {
      ...network,
      resolve: async () => {
        throw Object.assign(new Error('no server answered'), { code: 'EAI_AGAIN' });
      },
    };
    const address = 'https://docs.body.example/page';
    expect(await fetchText(address, options, cut, budget)).toMatchObject({ reason: { code: 'no_network' } });
  });
});

test('the real network goes to no address of our own, whatever the environment adds', async () => {
  const real = { ...openNetwork(), hosts: ['localhost'] };
  expect(await fetchText('https://localhost/', options, real)).toMatchObject({
    ok: false,
    reason: { code: 'private_address' },
  });
});
