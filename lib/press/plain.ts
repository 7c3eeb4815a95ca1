import type { ServerResponse } from 'node:http';
import { plainHeaders, type RawHeaders } from '@/lib/press/headers';
import type { Copy } from '@/lib/press/print';

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

interface Sentence {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly headers: RawHeaders;
}

const sentences: Readonly<Record<Refusal, Sentence>> = {
  'ill-formed': {
    status: 400,
    title: 'This address cannot be read',
    detail: 'It holds a percent sign that is not followed by two hexadecimal digits, or is no path.',
    headers: [],
  },
  forged: {
    status: 403,
    title: 'This form came from another site',
    detail: 'Nothing was changed. Open the page here and send the form again.',
    headers: [],
  },
  absent: {
    status: 404,
    title: 'Nothing at this address',
    detail: 'Nothing is published at this address.',
    headers: [],
  },
  method: {
    status: 405,
    title: 'Only reading is possible here',
    detail: 'This address answers GET and HEAD.',
    headers: ['Allow', 'GET, HEAD'],
  },
  'too-long': {
    status: 414,
    title: 'This address is too long',
    detail: 'An address may have at most 2,048 characters. Shorten the search.',
    headers: [],
  },
  'too-large': {
    status: 413,
    title: 'This is too much to send',
    detail: 'Go back: what you wrote still stands there. Shorten it, and send it again.',
    headers: [],
  },
  broken: {
    status: 500,
    title: 'This page could not be made',
    detail: 'The fault is ours, not yours. The record itself is not harmed. Please try another page.',
    headers: [],
  },
  'record-unreachable': {
    status: 503,
    title: 'The record cannot be reached at the moment',
    detail: 'Pages that were asked for before can still be read. Please try this one again in a minute.',
    headers: ['Retry-After', '30'],
  },
  crowded: {
    status: 503,
    title: 'Too many pages are asked for at once',
    detail: 'Please try again in a few seconds.',
    headers: ['Retry-After', '5'],
  },
};

/** Whether the path is answered with data rather than pages. */
export function isOpenData(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

/** A sentence that helps, ready to print: a small page, or a problem document (RFC 9457) under `/api`. */
export function refusalCopy(refusal: Refusal, path: string): Copy {
  const { status, title, detail, headers } = sentences[refusal];
  const asData = isOpenData(path);
  return {
    status,
    contentType: asData ? 'application/problem+json' : 'text/html; charset=utf-8',
    headers: [...headers, ...plainHeaders, ...(asData ? ['Access-Control-Allow-Origin', '*'] : [])],
    body: Buffer.from(asData ? problem(status, title, detail) : page(title, detail)),
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

function problem(status: number, title: string, detail: string): string {
  return JSON.stringify({ type: 'about:blank', title, status, detail });
}

// no style sheet: the page must stand when nothing else can be sent
function page(title: string, detail: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} – Habeas</title></head>
<body><main><h1>${title}</h1><p>${detail}</p><p><a href="/">Habeas: the record</a></p></main></body>
</html>
`;
}
