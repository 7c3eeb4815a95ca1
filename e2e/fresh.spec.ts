import type { APIRequestContext } from '@playwright/test';
import { closeReaders } from '@/lib/db/readers';
import { changeAs, closeWriters } from '@/lib/db/writers';
import {
  custodyInput,
  type Editors,
  type InventedDocument,
  inventApproval,
  inventDocument,
  inventEditors,
  inventPerson,
  inventPublication,
  inventStatement,
  inventSteward,
} from '@/lib/publishing/invented';
import { publishPeople } from '@/lib/publishing/publish-people';
import { withdrawPerson } from '@/lib/publishing/withdraw';
import { expect, test } from './fixtures-reader';
import { installation } from './installation';
import { RegisterPage } from './pages/register';
import { SearchPage } from './pages/search';

/**
 * Another process publishes, the server that is asked has its pages ready: readers must see the change a second
 * after it is committed, at their first request.
 */
test.use({ javaScriptEnabled: false, provoked: [/status of 4\d\d/] });
test.describe.configure({ mode: 'serial' });

const text =
  'The meeting asks to free Aruna Quillfeather, who is in detention, and names Besk Marrowby, under house arrest.';
const later = 'Aruna Quillfeather has been released.';
const aruna = { slug: 'aruna-quillfeather', name: 'Aruna Quillfeather' };
const besk = { slug: 'besk-marrowby', name: 'Besk Marrowby' };

let editors: Editors;
let steward: number;
let first: InventedDocument;
let second: InventedDocument;
const number = { aruna: 0, besk: 0 };
let before = { people: 0, documents: 0, held: 0 };

const read = async (request: APIRequestContext, address: string) => (await request.get(address)).text();
/** Longer than a process may take to hear of a commit; what is asked after it is asked once. */
const heardOf = () => new Promise((resolve) => setTimeout(resolve, 1_000));

/** Everything a reader may have open, so that the server keeps it. */
const everywhere = [
  ...[
    '/',
    '/people',
    '/people?custody=held',
    '/documents',
    '/changes',
    '/method',
    '/people/aruna-quillfeather',
    '/kk/people/aruna-quillfeather',
  ],
  ...[
    '/people/besk-marrowby',
    '/ru/people/besk-marrowby',
    '/kk',
    '/documents/invented-minutes',
    '/documents/invented-note',
  ],
  ...['/search?q=Quillfeather', '/search?q=Marrowby', '/api/v1/people', '/api/v1/people?q=Marrowby'],
  ...[
    '/api/v1/people/aruna-quillfeather',
    '/api/v1/people/besk-marrowby',
    '/api/v1/documents/invented-minutes',
  ],
];
const openAll = (request: APIRequestContext) =>
  Promise.all(everywhere.map((address) => read(request, address)));

test.beforeAll(async ({ record }) => {
  process.env.DATABASE_URL = installation.ownerUrl;
  process.env.DATABASE_READER_URL = installation.readerUrl;
  before = {
    people: await record.countPeople(),
    documents: (await record.listDocuments()).length,
    held: await record.countPeople('?custody=held'),
  };
  editors = await inventEditors();
  steward = await inventSteward();
});
test.afterAll(async () => {
  await closeReaders();
  await closeWriters();
});

test('what is published is on every page and in the data a second later', async ({
  page,
  record,
  request,
}) => {
  await openAll(request);
  await changeAs(editors.author, 'an invented publication', async (tx) => {
    first = await inventDocument(tx, { slug: 'invented-minutes', stated: '2021-02-11', text });
    second = await inventDocument(tx, { slug: 'invented-note', stated: '2023-05', text: later });
    number.aruna = await inventPerson(tx, first, aruna.name);
    number.besk = await inventPerson(tx, first, besk.name);
    const quotes = [
      custodyInput(aruna.slug, first, 'who is in detention'),
      custodyInput(besk.slug, first, 'under house arrest', { state: 'house_arrest' }),
    ];
    for (const quote of quotes) await inventStatement(tx, editors.author, quote);
    const people = [number.aruna, number.besk];
    await inventPublication(tx, editors, { people, documents: [first, second] }, new Date());
  });
  await heardOf();
  const register = new RegisterPage(page);
  await page.goto('/people');
  await expect(register.title).toContainText(`${before.people + 2} cases`);
  await page.goto(`/people/${aruna.slug}`);
  await expect(register.title).toHaveText(aruna.name);
  await expect(page.locator('q').filter({ hasText: 'who is in detention' }).first()).toBeVisible();
  await page.goto('/documents/invented-minutes#para-1');
  await expect(page.locator(':target')).toContainText(text);
  await expect(page.locator(`:target a[href="/people/${besk.slug}"]`)).toBeVisible();
  const search = new SearchPage(page);
  await page.goto('/search?q=Marrowby');
  await expect(search.person(besk.slug)).toBeVisible();
  await page.goto('/');
  await expect(page.locator('a[href="/people?custody=held"]')).toContainText(String(before.held + 1));
  await expect(page.locator('main')).toContainText(`${before.people + 2} people`);
  expect(await record.countPeople()).toBe(before.people + 2);
  expect(await record.listDocuments()).toHaveLength(before.documents + 2);
  expect(await read(request, '/changes')).toContain(besk.name);
});

test('a new statement makes a new edition that every page shows', async ({ page, request }) => {
  await openAll(request);
  await changeAs(editors.author, 'an invented release', async (tx) => {
    const release = custodyInput(aruna.slug, second, 'has been released', {
      state: 'at_liberty',
      stated: '2023-05',
    });
    await inventStatement(tx, editors.author, release);
    const approval = await inventApproval(tx, editors, number.aruna);
    await publishPeople(tx, [number.aruna], approval, new Date());
  });
  await heardOf();
  await page.goto(`/people/${aruna.slug}`);
  await expect(page.locator('main')).toContainText('Edition 2');
  await expect(page.locator('main')).toContainText('has been released');
  const sheet = await (await request.get(`/api/v1/people/${aruna.slug}`)).json();
  expect(sheet).toMatchObject({ present: { group: 'at_liberty' }, edition: { number: 2 } });
  expect(await read(request, '/people?custody=held')).not.toContain(aruna.slug);
  await page.goto('/');
  await expect(page.locator('a[href="/people?custody=held"]')).toContainText(String(before.held));
});

test('what is withdrawn is gone from every page, list, search and file a second later', async ({
  page,
  record,
  request,
}) => {
  await openAll(request);
  const act = { by: steward, reason: 'asked for by the family', at: new Date() };
  await changeAs(steward, act.reason, (tx) => withdrawPerson(tx, number.besk, act));
  await heardOf();
  for (const address of everywhere.filter((one) => !one.includes('q=') && !one.includes(besk.slug))) {
    const shown = await read(request, address);
    expect(shown, address).not.toContain(besk.slug);
    expect(shown, address).not.toContain('Marrowby');
  }
  await page.goto(`/kk/people/${besk.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Бұл жазба қайтарып алынды');
  for (const address of ['', '/ru', '/kk', '/api/v1'].map((prefix) => `${prefix}/people/${besk.slug}`)) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(410);
    const told = await answer.text();
    expect(told).toMatch(/[0-9a-f]{64}/);
    expect(told).not.toContain('Marrowby');
    expect(told).not.toContain('asked for by the family');
  }
  const search = new SearchPage(page);
  await page.goto('/search?q=Marrowby');
  await expect(search.person(besk.slug)).toHaveCount(0);
  expect(await record.listPeople('?q=Besk%20Marrowby')).toEqual([]);
  expect(await record.countPeople()).toBe(before.people + 1);
  await page.goto('/people');
  await expect(new RegisterPage(page).title).toContainText(`${before.people + 1} cases`);
  expect(await read(request, '/changes')).toContain('withdrawn record');
});

test('a copy in a browser is asked for again, and is not shown once it is withdrawn', async ({ request }) => {
  const held = (await request.get(`/people/${aruna.slug}`)).headers().etag ?? '';
  const again = { headers: { 'If-None-Match': held } };
  expect((await request.get(`/people/${aruna.slug}`, again)).status()).toBe(304);
  const act = { by: steward, reason: 'invented', at: new Date() };
  await changeAs(steward, act.reason, (tx) => withdrawPerson(tx, number.aruna, act));
  await heardOf();
  expect((await request.get(`/people/${aruna.slug}`, again)).status()).toBe(410);
});
