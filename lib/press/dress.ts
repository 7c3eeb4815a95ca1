import type { Captured } from '@/lib/press/capture';
import { finish } from '@/lib/press/finish';
import { openDataHeaders, type RawHeaders, readerHeaders } from '@/lib/press/headers';
import { isOpenData, refusalCopy } from '@/lib/press/plain';
import type { Copy } from '@/lib/press/print';
import { languagePrefixOf } from '@/lib/press/tags';

/** The renderer answered, but not with something a reader may have; the sentence is for the log. */
export class Unfit extends Error {}

/** Headers of the renderer that go on to readers; cookies, hints and caching rules are not among them. */
const passed = ['location', 'content-disposition', 'content-language'];

/**
 * Makes a rendered answer into what readers get: HTML without scripts and with the status its mark asks
 * for, anything else byte for byte, both with our headers.
 * `absent` stands for a document that Next left hollow because the page called `notFound()`.
 * Throws `Unfit` for a failure of the renderer or a page that only a script would complete.
 */
export async function dress(
  captured: Captured,
  path: string,
  absent: () => Promise<Buffer | null>,
): Promise<Copy> {
  if (captured.status >= 500) throw new Unfit(`the renderer answered ${captured.status}`);
  const headers = headersFor(captured, path);
  const contentType = text(captured, 'content-type') ?? 'application/octet-stream';
  if (captured.status >= 300 && captured.status < 400) {
    return { status: captured.status, contentType: 'text/plain', headers, body: Buffer.alloc(0) };
  }
  if (!isHtml(contentType)) return { status: captured.status, contentType, headers, body: captured.body };
  if (isOpenData(path) && captured.status === 404) return refusalCopy('absent', path);
  const finished = finish(captured.body.toString('utf8'), 'remove');
  const status = finished.status ?? captured.status;
  if (finished.state === 'whole') return { status, contentType, headers, body: Buffer.from(finished.html) };
  if (finished.state === 'hollow' && status === 404) {
    const body = await absent();
    return body === null ? refusalCopy('absent', path) : { status, contentType, headers, body };
  }
  throw new Unfit(
    finished.state === 'hollow'
      ? 'the document is empty without its script'
      : 'parts of the page wait for a script: reader pages must not use Suspense or loading.tsx',
  );
}

/**
 * Our own page for what is absent, in the language of the path: what Next renders for an address that no
 * page has. Null if that is hollow as well.
 */
export async function absentPage(
  render: (url: string) => Promise<Captured>,
  path: string,
): Promise<Buffer | null> {
  for (const url of new Set([`${languagePrefixOf(path)}/_not-found`, '/_not-found'])) {
    const { html, state } = finish((await render(url)).body.toString('utf8'), 'remove');
    if (state === 'whole') return Buffer.from(html);
  }
  return null;
}

export function isHtml(contentType: string): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}

/** A header that has one value, else null. */
export function text({ headers }: Captured, name: string): string | null {
  const value = headers.get(name);
  return typeof value === 'string' ? value : null;
}

function headersFor(captured: Captured, path: string): RawHeaders {
  const kept = passed.flatMap((name) => {
    const value = text(captured, name);
    return value === null ? [] : [name, value];
  });
  return [...kept, ...(isOpenData(path) ? openDataHeaders : readerHeaders)];
}
