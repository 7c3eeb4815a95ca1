import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { decoded, maxAddress } from '@/lib/press/address';
import type { Assets } from '@/lib/press/assets';
import type { Renderer } from '@/lib/press/capture';
import { answerDesk, isDesk } from '@/lib/press/desk';
import type { Downloads } from '@/lib/press/downloads';
import { plainHeaders } from '@/lib/press/headers';
import { answerLetter, isLetter } from '@/lib/press/letter';
import type { OpenDataDoor } from '@/lib/press/open-data';
import { isOpenData, refuse } from '@/lib/press/plain';
import type { FormKeeper } from '@/lib/press/posted';
import type { Press } from '@/lib/press/press';
import type { Touches } from '@/lib/press/touches';

/** What stands behind the one server. */
export interface House {
  readonly press: Press;
  readonly touches: Touches;
  readonly assets: Assets;
  readonly render: Renderer;
  readonly openData: OpenDataDoor;
  readonly downloads: Downloads;
  /** null: forms that outlive their session are lost. */
  readonly keeper: FormKeeper | null;
  readonly tell: (sentence: string) => void;
}

/** An HTTP server that sends finished pages itself and asks the renderer for the rest. Not yet listening. */
export function openServer(house: House): Server {
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads && house.press.sendKept(request, response, url)) return;
    answer(house, request, response, url, reads).catch(() => {
      const path = pathOf(url);
      // addresses of the desk may hold an invitation
      house.tell(`${isDesk(path) ? '/desk' : path}: could not be answered`);
      refuse(response, 'broken', path);
    });
  });
  server.keepAliveTimeout = 65_000; // longer than the usual 60 s of a proxy in front
  server.headersTimeout = 66_000;
  server.requestTimeout = 120_000;
  return server;
}

async function answer(
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  reads: boolean,
): Promise<void> {
  if (url.length > maxAddress * 4) return refuse(response, 'too-long', pathOf(url));
  const path = pathOf(url);
  if (path === '/healthz' && reads) return sendHealth(house, request, response);
  if (isDesk(path)) {
    if (reads || request.method === 'POST') {
      return answerDesk(house.render, request, response, path, house.keeper);
    }
    return refuse(response, 'method', path);
  }
  if (isLetter(path) && (reads || request.method === 'POST')) {
    return answerLetter(house.render, request, response, path);
  }
  if (isOpenData(path) || house.downloads.has(path)) {
    if (await house.openData.answer(request, response, path, url)) return;
    if (house.downloads.has(path)) return house.downloads.answer(request, response, path);
  }
  if (!reads) return refuse(response, 'method', path);
  const file = decoded(path);
  if (file !== null && (await house.assets.send(request, response, file))) return;
  // Next's own addresses serve scripts only, and its image optimiser is not used
  if (path.startsWith('/_next/')) return refuse(response, 'absent', path);
  return house.press.answer(request, response, url);
}

function pathOf(url: string): string {
  const mark = url.indexOf('?');
  return mark === -1 ? url : url.slice(0, mark);
}

/**
 * Whether this process can make pages: 200 while the record can be read, 503 while it cannot, although
 * finished pages are still sent then. Says nothing about readers.
 */
async function sendHealth(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const up = await house.touches.confirm();
  const body = JSON.stringify({
    status: up ? 'ok' : 'degraded',
    database: up ? 'up' : 'down',
    confirmedAt: house.touches.confirmedAt()?.toISOString() ?? null,
    kept: house.press.kept(),
  });
  response.writeHead(up ? 200 : 503, [
    'Content-Type',
    'application/json',
    'Content-Length',
    String(Buffer.byteLength(body)),
    ...plainHeaders,
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
}
