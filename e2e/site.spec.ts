import { test as base, expect } from './fixtures-reader';
import { type SentPage, Site, type StatedCount } from './fixtures-site';
import { installation } from './installation';

const { origin } = new URL(installation.address);
const facets = [
  'custody',
  'demand',
  'document',
  'affiliation',
  'provision',
  'place',
  'confirmed',
  'lacks',
  'named',
];

/**
 * Of the register, each value of one facet in each order; the desk, data, and the same pages in other languages are
 * others' business.
 */
function isFollowed({ origin: of, pathname, searchParams }: URL): boolean {
  if (of !== origin || /^\/(?:desk|api|_next|ru|kk)(?:\/|$)/.test(pathname)) return false;
  // files of figures and of the map
  if (/^\/(?:figures|map)\/[^/]+\.(?:svg|png|csv)$/.test(pathname)) return false;
  // no pages: feeds, files, frames, pictures; and editions, whose content may be gone, are walked by citing.spec.ts
  if (
    /^\/(?:feeds|embed|oembed|pictures|editions)\/|^\/data\/[^/]+\.[a-z.]+$|^\/data\/SHA256SUMS$|\.pdf$/.test(
      pathname,
    )
  )
    return false;
  // a past day is walked by figures.spec.ts: followed here, days and people would multiply
  if (searchParams.has('on')) return false;
  return facets.filter((facet) => searchParams.has(facet)).length <= 1;
}

const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browser, playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: installation.address });
      const page = await browser.newPage();
      const site = new Site(request, page);
      await site.crawl(`${origin}/`, isFollowed, 2000);
      for (const search of ['release', 'qwxqwx'])
        await site.crawl(`${origin}/search?q=${search}`, isFollowed, 2100);
      await use(site);
      await page.close();
      await request.dispose();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

test.describe.configure({ timeout: 300_000 });

const told = (pages: Iterable<SentPage>, wrongs: (page: SentPage) => string[]) =>
  [...pages].flatMap((page) => wrongs(page).map((wrong) => `${page.address.replace(origin, '')}: ${wrong}`));

test('every link leads to a page', async ({ site, record }) => {
  expect(site.broken).toEqual([]);
  const addresses = [...site.pages.keys()].map((address) => address.replace(origin, ''));
  const people = (await record.listPeople()).map(({ slug }) => `/people/${slug}`);
  const documents = (await record.listDocuments()).map(({ slug }) => `/documents/${slug}`);
  expect(addresses).toEqual(
    expect.arrayContaining([...people, ...documents, '/people', '/documents', '/method', '/changes']),
  );
});

test('every link to a part of a page leads to a part that is there', async ({ site }) => {
  const dead: string[] = [];
  for (const page of [...site.pages.values()]) {
    for (const link of new Set(page.links)) {
      const { origin: of, hash, pathname } = new URL(link);
      if (of !== origin || hash === '' || /^\/(?:desk|api)(?:\/|$)/.test(pathname)) continue;
      const { ids } = await site.read(link);
      if (!ids.includes(decodeURIComponent(hash.slice(1)))) dead.push(`${page.address}: ${link}`);
    }
  }
  expect(dead).toEqual([]);
});

test('every link to data leads to data', async ({ site, request }) => {
  const links = new Set([...site.pages.values()].flatMap(({ links }) => links));
  const data = [...links].filter((link) => link.startsWith(`${origin}/api/`));
  expect(data.length).toBeGreaterThan(100);
  const broken: string[] = [];
  for (const link of data) {
    const answer = await request.get(link);
    if (answer.status() !== 200) broken.push(`${answer.status()} ${link}`);
  }
  expect(broken).toEqual([]);
});

test('no page carries a script, a handler, a style of its own or a frame', async ({ site }) => {
  expect(told(site.pages.values(), ({ active }) => active)).toEqual([]);
});

test('no page loads anything from elsewhere, or sends a form there', async ({ site }) => {
  const foreign = ({ loaded }: SentPage) => loaded.filter((address) => new URL(address).origin !== origin);
  expect(told(site.pages.values(), foreign)).toEqual([]);
});

test('every page forbids scripts, stores nothing in the browser and may be kept by nobody unasked', async ({
  site,
}) => {
  const wrongs = ({ headers, address }: SentPage) => {
    // a form that is good once is kept by nobody, and browsers send it only with the site's own name
    const letter = address.endsWith('/correct');
    const referrer = letter ? 'same-origin' : 'no-referrer';
    const kept = letter ? 'no-store' : 'public, max-age=0, must-revalidate';
    const said = (name: string) => headers[name] ?? 'nothing';
    const policy = said('content-security-policy').split('; ');
    return [
      ...(policy.includes("script-src 'none'") && policy.includes("default-src 'none'") ? [] : ['scripts']),
      ...(said('content-security-policy').includes('unsafe') ? ['an unsafe source'] : []),
      ...('set-cookie' in headers ? ['a cookie'] : []),
      ...(said('referrer-policy') === referrer ? [] : ['tells where readers come from']),
      ...(said('cache-control') === kept ? [] : [said('cache-control')]),
      ...(said('x-content-type-options') === 'nosniff' ? [] : ['may be taken for another type']),
    ];
  };
  expect(told(site.pages.values(), wrongs)).toEqual([]);
});

test('every page has a title of its own, one heading above all and no id twice', async ({ site }) => {
  const wrongs = ({ title, headings, ids }: SentPage) => [
    ...(title.includes('Habeas') ? [] : [`title "${title}"`]),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`),
  ];
  expect(told(site.pages.values(), wrongs)).toEqual([]);
  const titles = [...site.pages.values()]
    .filter(({ address }) => !address.includes('?'))
    .map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

/** All pages of the list that a page belongs to, in order. */
async function listWhole(site: Site, page: SentPage): Promise<SentPage[]> {
  let at = page;
  while (at.previous !== null) at = await site.read(at.previous);
  const pages = [at];
  for (; at.next !== null; pages.push(at)) at = await site.read(at.next);
  return pages;
}

/** How many entries stand behind a number: in the part its link names or, without one, in its section or page. */
async function countBehind(site: Site, page: SentPage, { href, within }: StatedCount): Promise<number> {
  const sum = (lists: SentPage['lists']) => lists.reduce((all, { entries }) => all + entries, 0);
  const part = href === null ? (within[0] ?? '') : decodeURIComponent(new URL(href).hash.slice(1));
  const shown = href === null ? page : await site.read(href);
  // a part of a page is whole on it, unless it is the page's own list
  const pages = href === null || part === '' ? await listWhole(site, shown) : [shown];
  const lists = pages.flatMap((one) => one.lists).filter((list) => part === '' || list.within.includes(part));
  const own = lists.filter((list) => list.within[0] === part);
  if (lists.length === 0) return Number.NaN;
  return sum(href === null && part !== '' && own.length > 0 ? own : lists);
}

test('every number leads to a list of exactly that many', async ({ site }) => {
  const wrong: string[] = [];
  for (const page of [...site.pages.values()]) {
    for (const stated of page.counts) {
      if (stated.href !== null && !isFollowed(new URL(stated.href))) continue;
      const entries = await countBehind(site, page, stated);
      if (entries === stated.count) continue;
      wrong.push(`${page.address}: "${stated.words}" (${stated.count}) leads to ${entries}: ${stated.href}`);
    }
  }
  expect(wrong).toEqual([]);
  const numbers = [...site.pages.values()].reduce((sum, { counts }) => sum + counts.length, 0);
  expect(numbers).toBeGreaterThan(1000);
});

test('choosing a second facet leaves as many as it says', async ({ site }) => {
  const further = [...site.pages.values()].flatMap(({ address, counts }) =>
    counts
      .filter(({ href }) => href !== null && !isFollowed(new URL(href)))
      .map((stated) => ({ address, stated })),
  );
  const step = Math.max(1, Math.floor(further.length / 120));
  const wrong: string[] = [];
  for (const { address, stated } of further.filter((_, index) => index % step === 0)) {
    const page = await site.read(address);
    const entries = await countBehind(site, page, stated);
    if (entries !== stated.count) wrong.push(`${stated.href}: ${entries} instead of ${stated.count}`);
  }
  expect(wrong).toEqual([]);
});

test('no number of people, records or documents stands without its list', async ({ site }) => {
  expect(told(site.pages.values(), ({ bare }) => bare)).toEqual([]);
});
