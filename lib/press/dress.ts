import { inLanguage, languageOf, withoutLanguage } from '@/lib/core/language';
import type { Address } from '@/lib/press/address';
import type { Captured } from '@/lib/press/capture';
import { finish } from '@/lib/press/finish';
import { framed, openDataHeaders, type RawHeaders, readerHeaders } from '@/lib/press/headers';
import { linksIn, nameLanguages } from '@/lib/press/localise';
import { isOpenData, refusalCopy } from '@/lib/press/plain';
import type { Copy } from '@/lib/press/print';

/** The renderer answered, but not with something a reader may have; the sentence is for the log. */
export class Unfit extends Error {}

/** Headers of the renderer that go on to readers; cookies, hints and caching rules are not among them. */
const passed = ['content-disposition'];

/**
 * Makes a rendered answer into what readers get: HTML without scripts, with the status its mark asks for and links in
 * the language of the address, anything else byte for byte, both with our headers. `origin` is the site's own address.
 * `absent` stands for a document that Next left hollow because the page called `notFound()`.
 * Throws `Unfit` for a failure of the renderer or a page that only a script would complete.
 */
export async function dress(
  captured: Captured,
  address: Address,
  origin: URL,
  absent: () => Promise<Buffer | null>,
): Promise<Copy> {
  if (captured.status >= 500) throw new Unfit(`the renderer answered ${captured.status}`);
  const { path } = address;
  const contentType = text(captured, 'content-type') ?? 'application/octet-stream';
  const headers = headersFor(captured, path, contentType);
  if (captured.status >= 300 && captured.status < 400) {
    const further = ['Location', locationOf(captured, path)];
    return {
      status: captured.status,
      contentType: 'text/plain',
      headers: [...further, ...headers],
      body: Buffer.alloc(0),
    };
  }
  if (!isHtml(contentType)) return { status: captured.status, contentType, headers, body: captured.body };
  if (isOpenData(path) && captured.status === 404) return refusalCopy('absent', path);
  const finished = finish(captured.body.toString('utf8'), 'remove', linksIn(address));
  const status = finished.status ?? captured.status;
  if (finished.state === 'whole') {
    const html = status === 200 ? nameLanguages(finished.html, address, origin) : finished.html;
    return { status, contentType, headers, body: Buffer.from(html) };
  }
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

/** Where a redirect leads: inside the site, it stays in the language it was asked in. Empty if it names no place. */
export function locationOf(captured: Captured, path: string): string {
  const location = text(captured, 'location') ?? '';
  const inside = location.startsWith('/') && !location.startsWith('//') && !isOpenData(location);
  return inside && !isOpenData(path) ? inLanguage(location, languageOf(path)) : location;
}

/**
 * Our own page for what is absent, in the language of the address: what Next renders for an address that no page has.
 * Null if that is hollow as well.
 */
export async function absentPage(
  render: (url: string) => Promise<Captured>,
  address: Address,
): Promise<Buffer | null> {
  const url = inLanguage('/_not-found', languageOf(address.path));
  const { body } = await render(url);
  const { html, state } = finish(body.toString('utf8'), 'remove', linksIn(address));
  return state === 'whole' ? Buffer.from(html) : null;
}

export function isHtml(contentType: string): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}

/** A header that has one value, else null. */
export function text({ headers }: Captured, name: string): string | null {
  const value = headers.get(name);
  return typeof value === 'string' ? value : null;
}

function headersFor(captured: Captured, path: string, contentType: string): RawHeaders {
  const kept = passed.flatMap((name) => {
    const value = text(captured, name);
    return value === null ? [] : [name, value];
  });
  if (isOpenData(path)) return [...kept, ...openDataHeaders];
  // what is no page says its own language, if it has one
  const language = isHtml(contentType) ? languageOf(path) : text(captured, 'content-language');
  const further = withoutLanguage(path).startsWith('/embed/') ? framed(readerHeaders) : readerHeaders;
  return [...kept, ...(language === null ? [] : ['Content-Language', language]), ...further];
}
