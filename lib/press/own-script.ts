import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';

/** A script file of ours in `public/`, with the hash a browser checks it by. */
export interface OwnScript {
  readonly address: string;
  /** Subresource Integrity: `sha384-…`. */
  readonly integrity: string;
}

const folder = path.resolve(import.meta.dirname, '../../public');

/** Reads a script of `public/` once, for the hash of its content. */
export function readOwnScript(address: string): OwnScript {
  const bytes = readFileSync(path.join(folder, address));
  return { address, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` };
}

/** The page with the script at the end of its head. */
export function placeScript(html: string, { address, integrity }: OwnScript): string {
  const end = html.indexOf('</head>');
  if (end === -1) return html;
  const tag = `<script src="${address}" integrity="${integrity}" defer></script>`;
  return `${html.slice(0, end)}${tag}${html.slice(end)}`;
}

/**
 * The host a page is asked at, as a source of its policy: with it the policy can name one file of ours instead of
 * all of them. Null for what is no host, so that nothing else gets into the header.
 */
export function hostOf({ headers }: IncomingMessage): string | null {
  const host = headers['x-forwarded-host'] ?? headers.host;
  return typeof host === 'string' && /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host)
    ? host
    : null;
}
