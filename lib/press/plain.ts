import type { ServerResponse } from 'node:http';
import { inLanguage, type Language, languageOf } from '@/lib/core/language';
import { plainHeaders, type RawHeaders, readerHeaders } from '@/lib/press/headers';
import type { Copy } from '@/lib/press/print';
import en from '@/messages/en/refusals.json';
import kk from '@/messages/kk/refusals.json';
import ru from '@/messages/ru/refusals.json';

/** Why the server answers by itself, without the renderer. */
export type Refusal =
  | 'ill-formed'
  | 'forged'
  | 'absent'
  | 'method'
  | 'too-long'
  | 'too-large'
  | 'broken'
  | 'record-unreachable'
  | 'crowded';

const answers: Readonly<Record<Refusal, { status: number; headers: RawHeaders }>> = {
  'ill-formed': { status: 400, headers: [] },
  forged: { status: 403, headers: [] },
  absent: { status: 404, headers: [] },
  method: { status: 405, headers: ['Allow', 'GET, HEAD'] },
  'too-long': { status: 414, headers: [] },
  'too-large': { status: 413, headers: [] },
  broken: { status: 500, headers: [] },
  'record-unreachable': { status: 503, headers: ['Retry-After', '30'] },
  crowded: { status: 503, headers: ['Retry-After', '5'] },
};

// from the files themselves: the page must stand when nothing else can be asked
const words = { en, ru, kk };

/** Whether the path is answered with data rather than pages. */
export function isOpenData(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

/** A sentence that helps, ready to print: a small page, or a problem document (RFC 9457) under `/api`. */
export function refusalCopy(refusal: Refusal, path: string): Copy {
  const { status, headers } = answers[refusal];
  const asData = isOpenData(path);
  const language = languageOf(path);
  const { title, detail } = words[language][refusal];
  return {
    status,
    contentType: asData ? 'application/problem+json' : 'text/html; charset=utf-8',
    headers: [
      ...headers,
      ...plainHeaders,
      ...(asData ? ['Access-Control-Allow-Origin', '*'] : ['Content-Language', language]),
    ],
    body: Buffer.from(asData ? problem(status, title, detail) : page(language, title, detail)),
  };
}

/** Sends the refusal at once; an answer already begun is broken off instead. */
export function refuse(response: ServerResponse, refusal: Refusal, path: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, contentType, headers, body } = refusalCopy(refusal, path);
  const described = ['Content-Type', contentType, 'Content-Length', String(body.byteLength)];
  response.writeHead(status, [...described, ...headers]);
  response.end(body);
}

/** Leads on for good. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, ['Location', location, 'Content-Length', '0', ...readerHeaders]);
  response.end();
}

function problem(status: number, title: string, detail: string): string {
  return JSON.stringify({ type: 'about:blank', title, status, detail });
}

// no style sheet: the page must stand when nothing else can be sent
function page(language: Language, title: string, detail: string): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} – Habeas</title></head>
<body><main><h1>${title}</h1><p>${detail}</p><p><a href="${inLanguage('/', language)}">${words[language].home}</a></p></main></body>
</html>
`;
}
