import type { BrowserContext } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { enterAs, readIn } from './fixtures-workbench';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ javaScriptEnabled: false });

/** Everybody in it is invented. */
const text = `P9_TA(2023)9971

European Parliament resolution of 16 March 2023 on the situation in Eastland (2023/9971(RSP))

The European Parliament,

A. whereas nothing but words was heard of those led away under guard in June 2022;

1. Calls for news of them;
`;
const heads = 'ID;Full name;Status;Since;Source;Quote';
const table = [
  heads,
  '1;Tindra Vasterhake;DET;3/4/2022;P9_TA(2023)9971;led away under guard',
  '2;Ulrik Ostermoor;DEC;;P9_TA(2023)9971;words was heard',
  ';Tindra Vesterhake;DET;25/12/2022;;',
  '4;Vilgot Nordanvik;DET;soon;;',
  '5;=HYPERLINK("https://elsewhere.example");DET;soon;;',
].join('\r\n');

let nora: BrowserContext;
let rosa: BrowserContext;
test.beforeAll(async ({ browser }) => {
  nora = await enterAs(browser, 'Nora Lister', false, 'editor');
  rosa = await enterAs(browser, 'Rosa Reader', false);
});
test.afterAll(async () => {
  await nora.close();
  await rosa.close();
});

test('a table is brought, read, looked through and carried out as drafts, without a script', async ({
  browser,
}) => {
  const page = await nora.newPage();
  await readIn(page, text);
  await page.goto('/desk/imports');
  await page.getByLabel('Whose list it is').fill('Eastland watch');
  const file = {
    name: 'eastland.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff${table}`, 'utf16le'),
  };
  await page.getByLabel('The table').setInputFiles(file);
  await page.getByRole('button', { name: 'Bring it in' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do the columns mean?');
  await expect(page.getByLabel('Full name')).toHaveValue('name');
  await page.getByLabel('Since').selectOption('status_date');
  await page.getByRole('button', { name: 'Go on to the values' }).click();
  // what was chosen stays, and what is missing is said beside it
  await expect(page.getByText('Say who these people are')).toBeVisible();
  await expect(page.getByLabel('Since')).toHaveValue('status_date');
  await page.getByLabel('Who are these people?').selectOption('case');
  await page.getByRole('button', { name: 'Go on to the values' }).click();

  await expect(page.getByText('US Congressional-Executive Commission on China')).toBeVisible();
  await expect(page.getByLabel('DET', { exact: true })).toHaveValue('custody:held');
  await expect(page.getByLabel('DEC', { exact: true })).toHaveValue('death:died');
  await expect(page.locator('#dates').getByLabel('Since')).toHaveValue('day');
  await page.getByRole('button', { name: 'Check every row' }).click();

  // the page loads itself again until the rows are checked
  const found = page.locator('#found');
  await expect(async () => {
    await page.reload();
    await expect(found).toBeVisible({ timeout: 200 });
  }).toPass();
  await expect(found.getByRole('row', { name: /^new/ })).toContainText('2');
  await expect(found.getByRole('row', { name: /^may be/ })).toContainText('1');
  await expect(found.getByRole('row', { name: /^refused/ })).toContainText('2');

  const quarantine = await nora.request.get(
    (await page.getByRole('link', { name: 'Download the refused rows' }).getAttribute('href')) ?? '',
  );
  expect(quarantine.headers()['content-disposition']).toContain('attachment');
  const csv = await quarantine.text();
  expect(csv).toContain('“soon” is no date.');
  expect(csv).toContain(`"'=HYPERLINK`);

  await page.getByRole('link', { name: 'Settle the next row' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Row 3');
  await page.getByRole('radio', { name: /somebody not on record/ }).check();
  await page.getByRole('button', { name: 'Settle, next row' }).click();
  await page.getByRole('button', { name: 'Accept 2 new people' }).click();
  await page.getByRole('button', { name: 'Record 3 rows as drafts' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('The last run did 3 rows')).toBeVisible({ timeout: 200 });
  }).toPass();

  await page.getByRole('link', { name: '1 proposal to be confirmed' }).click();
  await expect(page.getByText('Ulrik Ostermoor')).toBeVisible();
  await page.getByRole('button', { name: 'Confirm as a draft' }).click();
  await expect(page.getByText('Nothing waits to be confirmed.')).toBeVisible();

  // readers see nothing of it
  const reader = await browser.newPage();
  await reader.goto('/search?q=Tindra+Vasterhake');
  await expect(reader.locator('main')).not.toContainText('Vasterhake,');
  await reader.close();
});

test('its pages are for editors, their form for this site, and can be read by everybody', async ({
  browser,
  request,
}) => {
  const page = await nora.newPage();
  await page.goto('/desk/imports');
  const address = (await page.getByRole('link', { name: 'Eastland watch' }).getAttribute('href')) ?? '';
  for (const path of ['', '/columns', '/values', '/rows/1', '/proposals', '/refused']) {
    const asked = await request.get(`${address}${path}`, { maxRedirects: 0 });
    expect([303, 307]).toContain(asked.status());
    expect(asked.headers().location).toMatch(/\/desk\/sign-in$/);
    expect((await rosa.request.get(`${address}${path}`)).status()).toBe(404);
  }
  const multipart = {
    list: 'x',
    file: { name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2') },
  };
  const post = (context: BrowserContext, headers: Record<string, string>) =>
    context.request.post('/desk/imports/upload', { multipart, headers, maxRedirects: 0 });
  expect((await post(rosa, {})).status()).toBe(404);
  expect((await post(nora, { origin: 'https://elsewhere.example' })).status()).toBe(403);
  const scripted = await enterAs(browser, 'Axel Checker', true, 'editor');
  const seen = await scripted.newPage();
  for (const path of ['', '/columns', '/values', '/rows/3', '/proposals']) {
    await seen.goto(`${address}${path}`);
    await expectAccessible(seen);
  }
  await scripted.close();
});
