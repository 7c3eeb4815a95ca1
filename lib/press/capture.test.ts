import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { capture, pressRequest, type Renderer, TooSlow } from '@/lib/press/capture';

const ask = (render: Renderer, maxMs = 5_000) =>
  capture(render, pressRequest('/a?b=1', { host: 'x' }), maxMs);

describe('an answer captured', () => {
  const cases: [string, Renderer, { status: number; body: string; type: string | undefined }][] = [
    [
      'written at once',
      async (_request, response) => {
        response.writeHead(201, { 'Content-Type': 'text/plain' });
        response.end('whole');
      },
      { status: 201, body: 'whole', type: 'text/plain' },
    ],
    [
      'with a reason phrase and a header list',
      async (_request, response) => {
        response.writeHead(404, 'Not here', ['Content-Type', 'text/css']);
        response.end();
      },
      { status: 404, body: '', type: 'text/css' },
    ],
    [
      'in pieces of every kind',
      async (_request, response) => {
        response.setHeader('Content-Type', 'a/b');
        response.flushHeaders();
        response.write('é');
        response.write(Buffer.from('ж'));
        response.write('6a', 'hex');
        response.end(new Uint8Array([65]));
      },
      { status: 200, body: 'éжjA', type: 'a/b' },
    ],
    [
      'after the renderer returned',
      async (_request, response) => {
        setImmediate(() => response.end('later'));
      },
      { status: 200, body: 'later', type: undefined },
    ],
    [
      'with a length',
      async (_request, response) => {
        response.setHeader('Content-Length', 3);
        response.write('abc');
        response.end();
      },
      { status: 200, body: 'abc', type: undefined },
    ],
    [
      'through a pipe',
      async (_request, response) => {
        await pipeline(Readable.from(['a'.repeat(100_000), 'b']), response);
      },
      { status: 200, body: `${'a'.repeat(100_000)}b`, type: undefined },
    ],
    [
      'asking what was asked',
      async (request, response) => {
        response.end(
          `${request.method} ${request.url} ${request.headers.host} ${request.socket.remoteAddress}`,
        );
      },
      { status: 200, body: 'GET /a?b=1 x undefined', type: undefined },
    ],
  ];
  test.each(cases)('%s', async (_name, render, expected) => {
    const { status, headers, body } = await ask(render);
    expect({ status, body: body.toString('utf8'), type: headers.get('content-type') }).toEqual(expected);
  });

  test('keeps each cookie', async () => {
    const { headers } = await ask(async (_request, response) => {
      response.setHeader('Set-Cookie', ['a=1', 'b=2']);
      response.end();
    });
    expect(headers.get('set-cookie')).toEqual(['a=1', 'b=2']);
  });

  test('states are those of a real response', async () => {
    const states: unknown[] = [];
    await ask(async (_request, response) => {
      states.push(response.headersSent, response.writableEnded);
      const finished = new Promise<void>((done) => response.once('finish', done));
      response.end('x', () => states.push('called'));
      states.push(response.headersSent, response.writableEnded);
      await finished;
      states.push(response.writableFinished);
    });
    await new Promise((next) => setImmediate(next));
    expect(states).toEqual([false, false, true, true, 'called', true]);
  });
});

describe('an answer that does not come', () => {
  test('the renderer throws', async () => {
    await expect(ask(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });

  test('the renderer takes too long', async () => {
    await expect(ask(async () => {}, 5)).rejects.toBeInstanceOf(TooSlow);
  });

  test('the client leaves', async () => {
    const left = new AbortController();
    const asked = capture(async () => left.abort(), pressRequest('/', {}), 5_000, left.signal);
    await expect(asked).rejects.toThrow('broken off');
  });
});
