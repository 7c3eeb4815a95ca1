import type { APIRequestContext, Page } from '@playwright/test';

/** A number a page states, as its markup says (components/README.md, "Numbers"). */
export interface StatedCount {
  count: number;
  words: string;
  /** The list behind it: an address, or null where the list stands in the same section or page. */
  href: string | null;
  /** Ids of the sections around it, innermost first. */
  within: string[];
}

/** A page as it was sent, before any browser changed it. */
export interface SentPage {
  address: string;
  status: number;
  headers: Record<string, string>;
  html: string;
  title: string;
  headings: number;
  ids: string[];
  /** Every address in the page, whole, of links and of what is loaded. */
  links: string[];
  loaded: string[];
  /** Scripts, handlers, styles in the markup, frames and plugins: each as it stands. */
  active: string[];
  counts: StatedCount[];
  /** Lists of entries: how many, and the sections around them. */
  lists: { entries: number; within: string[] }[];
  /** Numbers of people, records or documents that no markup says the list of. */
  bare: string[];
  previous: string | null;
  next: string | null;
}

type Markup = Omit<SentPage, 'address' | 'status' | 'headers' | 'html'>;

/** Runs in a browser, on a document that is only parsed: nothing of it is loaded or run. */
function readMarkup({ html, address }: { html: string; address: string }): Markup {
  const read = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...read.querySelectorAll<HTMLElement>(selector)];
  const whole = (value: string | null) => new URL(value ?? '', address).href;
  const within = (element: Element) => {
    const ids: string[] = [];
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (at.id && /^(?:section|details)$/i.test(at.tagName)) ids.push(at.id);
    }
    return ids;
  };
  const handlers = all('*').filter((element) =>
    [...element.attributes].some(({ name }) => name.startsWith('on')),
  );
  const active = [...all('script, style, [style], iframe, object, embed, meta[http-equiv]'), ...handlers];
  const nouns =
    'people|persons?|cases?|records?|documents?|demands?|editions?|statements?|texts?|passages?|positions?';
  const counted = new RegExp(`\\b\\d+(?:,\\d{3})*\\s+(?:${nouns})\\b`, 'i');
  // our own numbers, then words of documents and summaries of them, which stand beside their source
  const stated = '[data-count], q, [lang]:not(html), li:has(q), svg';
  const walker = read.createTreeWalker(read.body, NodeFilter.SHOW_TEXT);
  const bare: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const said = (textContent ?? '').replace(/“[^”]*”/g, '');
    if (counted.test(said) && !parentElement?.closest(stated)) bare.push(said);
  }
  return {
    title: read.title,
    headings: all('h1').length,
    ids: all('[id]').map(({ id }) => id),
    links: all('a[href]').map((link) => whole(link.getAttribute('href'))),
    loaded: [
      ...all('img, source, video, audio').map((each) => whole(each.getAttribute('src'))),
      ...all('link[href][rel]:not([rel=canonical]):not([rel=alternate])').map((each) =>
        whole(each.getAttribute('href')),
      ),
      ...all('form').map((form) => whole(form.getAttribute('action'))),
    ],
    active: active.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    counts: all('[data-count]').map((element) => {
      const link = element.closest('a[href]');
      return {
        count: Number(element.dataset.count),
        words: element.textContent ?? '',
        href: link ? whole(link.getAttribute('href')) : null,
        within: within(element),
      };
    }),
    lists: all('[data-entries]').map((list) => ({ entries: list.children.length, within: within(list) })),
    bare,
    previous: all('a[rel=prev]').map((link) => whole(link.getAttribute('href')))[0] ?? null,
    next: all('a[rel=next]').map((link) => whole(link.getAttribute('href')))[0] ?? null,
  };
}

/** All reader pages, read as they are sent and followed from link to link. */
export class Site {
  readonly pages = new Map<string, SentPage>();
  /** Who links to an address that answered something else than 200. */
  readonly broken: string[] = [];
  readonly #request: APIRequestContext;
  readonly #browser: Page;

  constructor(request: APIRequestContext, browser: Page) {
    this.#request = request;
    this.#browser = browser;
  }

  /** The page at an address, asked for once in a run. Fragments are no part of an address. */
  async read(wanted: string): Promise<SentPage> {
    const address = wanted.split('#')[0] ?? wanted;
    const known = this.pages.get(address);
    if (known) return known;
    const answer = await this.#request.get(address, { maxRedirects: 0 });
    const html = await answer.text();
    const isPage = answer.headers()['content-type']?.startsWith('text/html') ?? false;
    const markup = await this.#browser.evaluate(readMarkup, { html: isPage ? html : '', address });
    const page = { address, status: answer.status(), headers: answer.headers(), html, ...markup };
    this.pages.set(address, page);
    return page;
  }

  /** Follows every link that `follows` lets through, from `start` on; `limit` pages at most. */
  async crawl(start: string, follows: (address: URL) => boolean, limit: number): Promise<void> {
    const waiting = [{ address: start, from: 'the test' }];
    const asked = new Set([start]);
    const visit = async ({ address, from }: { address: string; from: string }) => {
      const page = await this.read(address);
      if (page.status !== 200) this.broken.push(`${page.status} ${address}, linked from ${from}`);
      for (const link of page.links) {
        const [to = link] = link.split('#');
        if (asked.has(to) || !follows(new URL(to))) continue;
        asked.add(to);
        waiting.push({ address: to, from: address });
      }
    };
    // some at a time: while the browser reads one, the server makes the next
    while (waiting.length > 0 && this.pages.size < limit) await Promise.all(waiting.splice(0, 6).map(visit));
    if (waiting.length > 0) throw new Error(`more than ${limit} pages: raise the limit or follow less`);
  }
}
