import type { APIRequestContext, BrowserContext } from '@playwright/test';
import { closeReaders } from '@/lib/db/readers';
import { changeAs, closeWriters, writers } from '@/lib/db/writers';
import {
  custodyInput,
  type Editors,
  type InventedDocument,
  inventDocument,
  inventEditors,
  inventPerson,
  inventPublication,
  inventStatement,
} from '@/lib/publishing/invented';
import { expect, test } from './fixtures';
import { tokenOf } from './fixtures-desk';
import { installation } from './installation';

/** Everything a reader can reach is asked for before and after a steward withdraws: nothing of it is left anywhere. */
test.describe.configure({ mode: 'serial', timeout: 150_000 });
test.use({ javaScriptEnabled: false });

const text =
  'The council asks to free Ottoline Brackenfold, who is kept in a lighthouse, and Wim Sandglass, who is in detention.';
const person = { slug: 'ottoline-brackenfold', name: 'Ottoline Brackenfold' };
const other = { slug: 'wim-sandglass', name: 'Wim Sandglass' };
const paper = { slug: 'council-of-gulls', title: 'COUNCIL-OF-GULLS' };
/** Words that stand in nothing else. */
const ofPerson = ['brackenfold', 'kept in a lighthouse'];
const ofPaper = [paper.slug, 'the council asks'];

let steward: BrowserContext;
let document: InventedDocument;
let number = 0;
let last = 0;

test.beforeAll(async ({ browser }) => {
  process.env.DATABASE_URL = installation.ownerUrl;
  process.env.DATABASE_READER_URL = installation.readerUrl;
  const token = await tokenOf('Stella Example', 'steward');
  steward = await browser.newContext({ baseURL: installation.address, javaScriptEnabled: false });
  await steward.addCookies([{ name: 'habeas-session', value: token, url: installation.address }]);
  const editors: Editors = await inventEditors();
  await changeAs(editors.author, 'an invented publication', async (tx) => {
    document = await inventDocument(tx, { slug: paper.slug, stated: '2021-02-11', text });
    number = await inventPerson(tx, document, person.name);
    const beside = await inventPerson(tx, document, other.name);
    const said = [
      custodyInput(person.slug, document, 'who is kept in a lighthouse', {
        gist: 'Brackenfold was kept in a lighthouse.',
      }),
      custodyInput(other.slug, document, 'who is in detention'),
    ];
    for (const each of said) await inventStatement(tx, editors.author, each);
    await inventPublication(tx, editors, { people: [number, beside], documents: [document] }, new Date());
  });
  last = Number((await writers().edition.findFirstOrThrow({ orderBy: { seq: 'desc' } })).seq);
});
test.afterAll(async () => {
  await steward.close();
  await closeReaders();
  await closeWriters();
});

/** What no link may lead to any more, and whoever kept it asks for all the same. */
const kept = () => [
  ...[`/people/${person.slug}`, `/people/${person.slug}/sheet.pdf`, `/embed/${person.slug}`],
  ...[`/api/v1/people/${person.slug}`, `/api/v1/statements?person=${person.slug}`],
  ...[`/search?q=${person.slug}`, '/search?q=lighthouse', '/api/v1/people?q=Brackenfold'],
  ...[`/documents/${paper.slug}`, `/documents/${paper.slug}/para-1`, `/api/v1/documents/${paper.slug}`],
  ...[`/api/v1/documents/${paper.slug}/followed.csv`, `/api/v1/documents/${paper.slug}/followed.json`],
  ...[`/api/v1/documents/${paper.slug}/passages`, `/people?document=${paper.slug}`],
  ...Array.from({ length: 8 }, (_, back) => [last - back, last + 1 + back])
    .flat()
    .flatMap((seq) => [`/editions/${seq}`, `/api/v1/editions/${seq}`]),
];
const doors = [
  ...['/', '/people', '/documents', '/changes', '/search', '/method', '/editions/1', '/follow', '/briefing'],
  ...[
    '/people?sort=confirmed',
    `/people/${other.slug}`,
    '/sitemap.xml',
    '/sitemaps/people-1.xml',
    '/sitemaps/documents-1.xml',
    '/robots.txt',
  ],
  ...[
    '/feeds/all.atom',
    '/feeds/all.json',
    '/feeds/calendar.ics',
    '/api/v1/people',
    '/api/v1/documents',
    '/api/v1/statements',
    '/api/v1/changes',
  ],
  ...['/api/v1/editions', '/api/v1/openapi.json'],
];

const texts = /^(?:text\/|application\/(?:[\w.+-]*json|[\w.+-]*xml)|image\/svg)/;

/** Addresses of this site that an answer leads to. Of questions only those about the records of this test. */
function ledTo(body: string): string[] {
  const origin = installation.address.replaceAll('.', '\\.');
  const found = body.matchAll(new RegExp(`"(?:${origin})?(/[^"\\s<>\\\\#]*)`, 'g'));
  return (
    [...found]
      .map(([, path = '']) => path.replaceAll('&amp;', '&'))
      .filter((path) => !/^\/(?:desk|_next|api\/auth|\/)/.test(path) && !path.includes('{'))
      .filter((path) => !path.includes('?') || [person.slug, paper.slug].some((slug) => path.includes(slug)))
      .filter((path) => !/^\/documents\/[^/]+\/./.test(path) || path.includes(paper.slug))
      .filter((path) => !/^\/(?:ru|kk)(?:\/|$)/.test(path) || path.includes(person.slug))
      // pictures, sheets and frames of others say nothing that their pages do not
      .filter(
        (path) =>
          !/^\/(?:pictures|embed|oembed|feeds)\b|\.pdf$|\/correct$/.test(path) ||
          [person.slug, paper.slug, other.slug].some((slug) => path.includes(slug)),
      )
      // of editions those that kept() asks for: the founding record alone has a page for each of its hundred
      .filter((path) => !/\/editions\/\d+/.test(path))
  );
}

type Answers = Map<string, { status: number; body: string }>;

/** Asks for everything that can be reached from the doors, and for what somebody may have kept. */
async function crawl(
  request: APIRequestContext,
  from: readonly string[] = [...doors, ...kept()],
  further = true,
): Promise<Answers> {
  const answers: Answers = new Map();
  let next = [...new Set(from)];
  while (next.length > 0) {
    const found: string[] = [];
    for (let at = 0; at < next.length; at += 6) {
      await Promise.all(
        next.slice(at, at + 6).map(async (address) => {
          const answer = await request.get(address, { maxRedirects: 0 });
          const type = answer.headers()['content-type'] ?? '';
          const body = texts.test(type) ? await answer.text() : '';
          answers.set(address, { status: answer.status(), body });
          found.push(...ledTo(body), ...ledTo(`"${answer.headers().location ?? ''}"`));
        }),
      );
    }
    next = further ? [...new Set(found)].filter((address) => !answers.has(address)) : [];
  }
  return answers;
}

/** Addresses whose answers hold one of the words; what was asked is not counted where an answer repeats it. */
const holding = (answers: Answers, words: readonly string[]) =>
  [...answers].flatMap(([address, { body }]) => {
    const [path = '', query = ''] = decodeURIComponent(address).toLowerCase().split('?');
    // a page leads to itself in other languages
    const shown = body.toLowerCase().replaceAll(path.replace(/^\/(?:ru|kk)(?=\/)/, ''), '');
    return words.some((word) => shown.includes(word) && !query.includes(word)) ? [address] : [];
  });

async function withdraw(of: 'person' | 'document', id: number) {
  const page = await steward.newPage();
  await page.goto(`/desk/withdraw/${of}/${id}`);
  await page
    .locator('form', { hasText: 'Withdraw now' })
    .getByLabel('Reason')
    .fill('asked for by the family');
  await page.getByRole('button', { name: 'Withdraw now' }).click();
  await expect(page).toHaveURL('/desk/withdraw?done=1');
}

/** The server has heard of a withdrawal when the record's own address says so. */
const heardOf = (request: APIRequestContext, address: string) =>
  expect.poll(async () => (await request.get(address)).status()).toBe(410);

test('a record that is withdrawn leaves no trace in anything a reader can reach', async ({ request }) => {
  const before = await crawl(request);
  const held = holding(before, [...ofPerson, ...ofPaper]);
  for (const place of ['/', '/people', '/changes', `/people/${other.slug}`, `/documents/${paper.slug}`]) {
    expect(place === '/' || held.includes(place), `${place} shows it before`).toBe(true);
  }
  expect(held.length).toBeGreaterThan(15);
  expect(doors.filter((address) => before.get(address)?.status !== 200)).toEqual([]);
  const failed = [...before].filter(([, { status }]) => status >= 500).map(([address]) => address);
  expect(failed).toEqual([]);

  await withdraw('person', number);
  await heardOf(request, `/people/${person.slug}`);
  const between = await crawl(request, [...held, ...kept()], false);
  expect(holding(between, [person.slug, ...ofPerson.slice(0, 1)])).toEqual([]);
  for (const address of [`/people/${person.slug}`, `/api/v1/people/${person.slug}`]) {
    expect(between.get(address)?.status, address).toBe(410);
    expect(between.get(address)?.body).toMatch(/[0-9a-f]{64}/);
  }
  for (const address of [`/people/${person.slug}/sheet.pdf`, `/embed/${person.slug}`]) {
    expect(between.get(address)?.status, address).toBeGreaterThanOrEqual(404);
  }
  expect(between.get(`/documents/${paper.slug}/para-1`)?.body).toContain('[withheld]');

  await withdraw('document', document.id);
  await heardOf(request, `/documents/${paper.slug}`);
  const after = await crawl(request);
  // a document's address is its number in the chain, and stays (decision 19)
  const words = ofPaper.filter((word) => word !== paper.slug);
  expect(holding(after, [...ofPerson, ...words, other.slug, 'sandglass'])).toEqual([]);
  for (const address of kept().filter((one) => one.includes(`/documents/${paper.slug}`))) {
    expect(after.get(address)?.status, address).toBe(410);
  }
  expect([...after].filter(([, { status }]) => status >= 500).map(([address]) => address)).toEqual([]);
});
