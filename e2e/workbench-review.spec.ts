import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { enterAs, nameAsked, readIn } from './fixtures-workbench';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ javaScriptEnabled: false });

/** Everybody in it is invented; two of the names are near. */
const text = `P9_TA(2023)9951

European Parliament resolution of 9 March 2023 on the situation in Southland (2023/9951(RSP))

The European Parliament,

A. whereas the activists Amparo Quistgaard and Amparo Quistgard have been held in pre-trial detention since June 2022;

1. Calls on the authorities to immediately release Amparo Quistgaard, Amparo Quistgard and Rita Sandgren;
`;
const people = ['Amparo Quistgaard', 'Amparo Quistgard', 'Rita Sandgren'];
const [first = '', second = '', third = ''] = people;
const pair = new RegExp(`^Compare.*${first}, ${second}$`);

let nora: BrowserContext;
let otto: BrowserContext;
test.beforeAll(async ({ browser }) => {
  nora = await enterAs(browser, 'Nora Author', false);
  // the desk sends no script; axe itself needs timers, which a browser without scripts does not run
  otto = await enterAs(browser, 'Otto Reader', true, 'editor');
});
test.afterAll(async () => {
  await nora.close();
  await otto.close();
});

async function settleAll(page: Page): Promise<void> {
  const met = new Set<string>();
  for (let asked = await nameAsked(page); asked !== null; asked = await nameAsked(page)) {
    if (!people.includes(asked)) {
      await page.getByRole('button', { name: 'Not a person' }).click();
      continue;
    }
    if (!met.has(asked)) await page.getByRole('radio', { name: 'A person not yet on record' }).check();
    met.add(asked);
    await page.getByRole('button', { name: 'Accept, next name' }).click();
  }
  expect([...met].sort()).toEqual([...people].sort());
}

test('the author sends a document and its people to be read, and cannot approve them', async () => {
  const page = await nora.newPage();
  await readIn(page, text);
  await settleAll(page);
  await page.getByRole('link', { name: 'Send to a second reader' }).last().click();
  await page.getByRole('button', { name: 'Send to a second reader' }).click();
  await page.goto('/desk/review');
  await expect(page.locator('#own').getByRole('link', { name: 'P9_TA(2023)9951' })).toBeVisible();
  await page.locator('#own').getByRole('link', { name: 'P9_TA(2023)9951' }).click();
  await expect(page.getByRole('button', { name: 'Approve and publish' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();
});

test('another sends one person back with a remark, which the author finds', async () => {
  const page = await otto.newPage();
  await page.goto('/desk/review');
  await expectAccessible(page);
  await page.locator('#waiting').getByRole('link', { name: third }).click();
  await page.getByRole('button', { name: 'Send back' }).click();
  await expect(page.getByText('Say what is to be changed.')).toBeVisible();
  await page.getByLabel('Remark to the author').fill('Which authorities?');
  await page.getByRole('button', { name: 'Send back' }).click();
  await expect(page).toHaveURL(/\/desk\/review#waiting$/);
  const own = await nora.newPage();
  await own.goto('/desk/review');
  await expect(own.locator('#answers').getByRole('row', { name: third })).toContainText('Which authorities?');
});

test('what is approved is read with its words before, and public at the next request', async ({ page }) => {
  const reader = await otto.newPage();
  expect((await page.request.get('/documents/p9-ta-2023-9951')).status()).toBe(404);
  await reader.goto('/desk/review');
  await reader.locator('#waiting').getByRole('link', { name: 'P9_TA(2023)9951' }).click();
  await expect(
    reader.locator('#people').getByRole('heading', { level: 3, name: first, exact: true }),
  ).toBeVisible();
  await expect(reader.locator('#people').getByText('immediately release').first()).toBeVisible();
  await expectAccessible(reader);
  await reader.getByRole('link', { name: 'Tick all' }).click();
  await reader.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(reader).toHaveURL(/\/desk\/review#waiting$/);
  expect((await page.request.get('/documents/p9-ta-2023-9951')).status()).toBe(200);
  await page.goto('/people/amparo-quistgaard');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
  await expect(page.getByText('immediately release').first()).toBeVisible();
  expect((await page.request.get('/people/rita-sandgren')).status()).toBe(404);
});

test('two near names are found alike, compared, and told apart with a second reader', async ({ page }) => {
  const desk = await nora.newPage();
  await desk.goto('/desk/duplicates');
  await desk.getByRole('button', { name: /^Look/ }).click();
  await expect(async () => {
    await desk.goto('/desk/duplicates');
    await expect(desk.getByText('Looked through all names')).toBeVisible({ timeout: 100 });
  }).toPass({ timeout: 60_000 });
  await desk.getByRole('link', { name: pair }).click();
  const reader = await otto.newPage();
  await reader.goto(desk.url());
  await expectAccessible(reader);
  await desk.getByLabel('What does this rest on?').fill('P9_TA(2023)9951, recital A names both');
  await desk.getByRole('button', { name: 'Send to a second reader: one person' }).click();
  await expect(desk.getByText('Choose which record stays.')).toBeVisible();
  await desk.getByLabel('What does this rest on?').fill('P9_TA(2023)9951, recital A names both');
  await desk.getByRole('button', { name: 'Send to a second reader: two people' }).click();
  await expect(desk.getByRole('button', { name: 'Approve and publish' })).toHaveCount(0);

  await reader.goto(desk.url());
  await expect(reader.getByText('their names are near, the people are two')).toBeVisible();
  await expectAccessible(reader);
  await reader.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(reader).toHaveURL(/\/desk\/review#waiting$/);
  await page.goto('/people/amparo-quistgaard');
  await expect(page.getByRole('link', { name: second }).first()).toBeVisible();
  await desk.goto('/desk/duplicates');
  await expect(desk.getByRole('link', { name: pair })).toHaveCount(0);
});
