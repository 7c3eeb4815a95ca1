import type { BrowserContext, Page } from '@playwright/test';
import pg from 'pg';
import { expect, expectAccessible, test } from './fixtures';
import { enterAs } from './fixtures-workbench';
import { installation } from './installation';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

const words = 'The year is wrong, see https://quince.example/paper \u202egnp.exe <script>alert(1)</script>';
const answerWords = 'Compared with the resolution: the year stands as printed.';

let edda: BrowserContext;
let otto: BrowserContext;
/** A record of the register, whichever comes first. */
let person = '';
test.beforeAll(async ({ browser, request }) => {
  edda = await enterAs(browser, 'Edda Opener', true, 'editor');
  otto = await enterAs(browser, 'Otto Confirmer', false, 'editor');
  const list = await (await request.get(`${installation.address}/people`)).text();
  person = /href="(\/people\/[a-z0-9-]+)"/.exec(list)?.[1] ?? '';
});
test.afterAll(async () => {
  await edda.close();
  await otto.close();
});

async function fill(page: Page, at: string, show: boolean): Promise<void> {
  await page.goto(`${at}/correct`);
  await page.getByLabel('What is wrong?').fill(words);
  await page.getByLabel('How can we reach you?').fill('kite@lists.test');
  await page.getByLabel(show ? 'Yes, show your answer' : 'No, show nothing').check();
}
/** As long as a person writes: the form takes none that is quicker than 3 s. */
const takeTime = (page: Page) => page.waitForTimeout(3_100);
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click();

/** Writes a letter as a person does. */
async function write(page: Page, at: string, show: boolean): Promise<void> {
  await fill(page, at, show);
  await takeTime(page);
  await send(page);
}

async function countOf(question: string): Promise<number> {
  const owner = new pg.Client({ connectionString: installation.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ count: string }>(question);
  await owner.end();
  return Number(rows[0]?.count);
}
const letters = () => countOf('SELECT count(*) FROM casework.letter');

test.describe('a reader without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('finds the form on the record, and is told how to write safely', async ({ page }) => {
    await page.goto(person);
    await page.getByRole('link', { name: 'Tell the editors' }).click();
    await expect(page).toHaveURL(`${person}/correct`);
    await expect(page.getByText('Tor Browser')).toBeVisible();
    await expect(page.getByLabel('Leave this empty')).toBeHidden();
  });

  test('is helped with what is missing, and keeps what was typed', async ({ page }) => {
    await page.goto(`${person}/correct`);
    await page.getByLabel('How do you know?').fill('a court paper');
    // what a browser too old to know of required fields would send
    await page.getByLabel('What is wrong?').fill(' ');
    await page.getByLabel('Yes, show your answer').check();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('Write what is wrong.')).toBeVisible();
    await expect(page.getByLabel('How do you know?')).toHaveValue('a court paper');
    await expect(page.getByLabel('Yes, show your answer')).toBeChecked();
    await page.getByLabel('What is wrong?').fill('The year.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('quicker than people write')).toBeVisible();
    await expect(page.getByLabel('What is wrong?')).toHaveValue('The year.');
    expect(await letters()).toBe(0);
  });

  test('sends a letter, gets no cookie, and changes nothing readers see', async ({ page, context }) => {
    const before = await (await page.request.get(person)).text();
    await write(page, person, true);
    await expect(page).toHaveURL('/corrections/received');
    expect(await context.cookies()).toEqual([]);
    expect(await letters()).toBe(1);
    expect(await (await page.request.get(person)).text()).toBe(before);
  });

  test('writes about a document as well', async ({ page }) => {
    await page.goto('/documents');
    const list = await page.content();
    const document = /href="(\/documents\/[A-Za-z0-9_-]+)"/.exec(list)?.[1] ?? '';
    await write(page, document, false);
    await expect(page).toHaveURL('/corrections/received');
    expect(await letters()).toBe(2);
  });
});

test('the form is accessible', async ({ page }) => {
  await page.goto(`${person}/correct`);
  await expectAccessible(page);
  await page.goto('/corrections/received');
  await expectAccessible(page);
});

test('an editor finds it, as words and not as links, and answers', async () => {
  const page = await edda.newPage();
  await page.goto('/desk');
  await page.getByRole('link', { name: '2 open' }).click();
  await expectAccessible(page);
  await page.locator('td a').first().click();
  await expect(
    page.getByText('https://quince.example/paper gnp.exe <script>alert(1)</script>'),
  ).toBeVisible();
  await expect(page.locator('a[href*="quince"]')).toHaveCount(0);
  await expect(page.getByText('kite@lists.test')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit it' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Look after it' }).click();
  await expect(page.getByRole('button', { name: 'Look after it' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Send the answer to a second reader' }).click();
  await expect(page.getByText('Write something here.')).toBeVisible();
  await page.getByLabel('Answer').fill(answerWords);
  await page.getByRole('button', { name: 'Send the answer to a second reader' }).click();
  await expect(page).toHaveURL('/desk/corrections');
  await page.goto('/desk/corrections?state=proposed');
  await page.locator('td a').first().click();
  await expect(page.getByText('somebody else confirms it')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm and publish' })).toHaveCount(0);
});

test('another confirms it: readers see our answer, and the letter is gone', async ({ page }) => {
  expect(await (await page.request.get(person)).text()).not.toContain(answerWords);
  const desk = await otto.newPage();
  await desk.goto('/desk/corrections?state=proposed');
  await desk.locator('td a').first().click();
  await desk.getByRole('button', { name: 'Confirm and publish' }).click();
  await expect(desk).toHaveURL('/desk/corrections');
  await page.goto(person);
  await expect(page.locator('#changes').getByText(answerWords)).toBeVisible();
  expect(await page.content()).not.toContain('quince');
  expect(await letters()).toBe(1);
  await expectAccessible(page);
});

test('a letter whose writer wants no answer shown is refused with a reason', async () => {
  const desk = await otto.newPage();
  await desk.goto('/desk/corrections');
  await desk.locator('td a').first().click();
  await desk.getByLabel('Why it is refused').fill('No source says so.');
  await desk.getByRole('button', { name: 'Refuse', exact: true }).click();
  await expect(desk).toHaveURL('/desk/corrections');
  expect(await letters()).toBe(0);
});

test('a flood is refused politely, with what was typed', async ({ page, context }) => {
  test.setTimeout(120_000);
  const others = await Promise.all(Array.from({ length: 4 }, () => context.newPage()));
  for (const each of [...others, page]) await fill(each, person, false);
  await takeTime(page);
  for (const each of others) {
    await send(each);
    await expect(each).toHaveURL('/corrections/received');
  }
  await send(page);
  await expect(page.getByText('Several letters came from your network')).toBeVisible();
  await expect(page.getByLabel('What is wrong?')).toHaveValue(words);
  expect(await letters()).toBe(4);
  expect(await context.cookies()).toEqual([]);
});

test('another site, another method, too much, a contributor: refused', async ({ request, browser }) => {
  const form = { multipart: { wrong: 'x', publish: 'no' } };
  const at = `${installation.address}${person}/correct`;
  const foreign = await request.post(at, { ...form, headers: { origin: 'https://elsewhere.example' } });
  expect(foreign.status()).toBe(403);
  expect((await request.post(at, { data: 'x'.repeat(100_000) })).status()).toBe(413);
  expect((await request.delete(at)).status()).toBe(405);
  expect((await request.post(`${installation.address}${person}`, form)).status()).toBe(405);
  expect((await request.get(`${installation.address}/people/nobody-here/correct`)).status()).toBe(404);
  const contributor = await enterAs(browser, 'Cora Contributor', false);
  for (const door of ['/desk/corrections', '/desk/corrections/1']) {
    expect((await contributor.request.get(door)).status()).toBe(404);
    const visit = await request.get(installation.address + door, { maxRedirects: 0 });
    expect([302, 303, 307]).toContain(visit.status());
  }
  await contributor.close();
});
