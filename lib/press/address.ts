import { inLanguage } from '@/lib/core/language';
import { isOpenData } from '@/lib/press/plain';

/** Longest address answered, path and query together, in characters. */
export const maxAddress = 2_048;

export interface Address {
  readonly path: string;
  /** From the question mark on, as it was sent; empty if there is none. */
  readonly query: string;
}

/**
 * The parts of a request's target. Refuses what is no path of ours or cannot be percent-decoded, so that
 * neither the renderer nor a page meets it.
 */
export function readAddress(url: string): Address | 'ill-formed' | 'too-long' {
  if (url.length > maxAddress) return 'too-long';
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\')) return 'ill-formed';
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  if (decoded(path) === null) return 'ill-formed';
  return { path, query: mark === -1 ? '' : url.slice(mark) };
}

/** The percent-decoded path, or null if it cannot be decoded or holds a NUL. */
export function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/**
 * Whether what was searched for stands in the address: such pages are never kept, so no search stays in memory. Asks
 * what the page will read, so `%71=` is `q=`.
 */
export function isSearch({ path, query }: Address): boolean {
  return /(?:^|\/)search\/?$/.test(decoded(path) ?? path) || new URLSearchParams(query).has('q');
}

/**
 * Where an address should lead that is not the page's own: one that says its language in a way of its own (`/en/people`, as
 * English stands at the root, and `/kk/`), or that carries what other sites hang onto links to know their readers again.
 * Null for every other.
 */
export function properAddress({ path, query }: Address): string | null {
  const proper = properPath(path) + (isOpenData(path) ? query : withoutTrackers(query));
  return proper === path + query ? null : proper;
}

function properPath(path: string): string {
  const english = /^\/en(?=\/|$)/.exec(path);
  // a second slash would make it the address of another site
  if (english !== null) return `/${path.slice(4).replace(/^[/\\]+/, '')}`;
  return /^\/[a-z]{2}\/$/.test(path) && inLanguage(path, 'en') === '/' ? path.slice(0, -1) : path;
}

/** Marks that Facebook, Google, Yandex, Microsoft, Twitter, TikTok, Instagram and senders of newsletters put into links. */
const tracker =
  /^(?:utm_[a-z_]+|fbclid|gclid|gbraid|wbraid|dclid|yclid|ysclid|_openstat|msclkid|twclid|ttclid|igshid|igsh|mc_[ce]id)$/i;

/** The query without them, the rest as it was sent. */
function withoutTrackers(query: string): string {
  const parts = query.slice(1).split('&');
  const kept = parts.filter((part) => !tracker.test(part.split('=', 1)[0] ?? ''));
  if (kept.length === parts.length) return query;
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
