import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { enterAs, nameAsked, readIn } from './fixtures-workbench';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ javaScriptEnabled: false });

/** Everybody in it is invented. */
const text = `P9_TA(2023)9961

European Parliament resolution of 16 March 2023 on the situation in Westland (2023/9961(RSP))

The European Parliament,

A. whereas nothing has been heard of Ingvar Quellmarsh, who was led away under guard in June 2022;

1. Calls for news of Ingvar Quellmarsh;
`;
const name = 'Ingvar Quellmarsh';

let nora: BrowserContext;
let otto: BrowserContext;
let desk = '';
test.beforeAll(async ({ browser }) => {
  nora = await enterAs(browser, 'Nora Writer', false);
  // the desk sends no script; axe itself needs timers, which a browser without scripts does not run
  otto = await enterAs(browser, 'Otto Reader', true, 'editor');
});
test.afterAll(async () => {
  await nora.close();
  await otto.close();
});

async function settleAll(page: Page): Promise<void> {
  let met = false;
  for (let asked = await nameAsked(page); asked !== null; asked = await nameAsked(page)) {
    if (asked !== name) {
      await page.getByRole('button', { name: 'Not a person' }).click();
      continue;
    }
    if (!met) {
      await page.getByRole('radio', { name: 'A person not yet on record' }).check();
      await page.locator('#new-standing').selectOption('case');
    }
    met = true;
    await page.getByRole('button', { name: 'Accept, next name' }).click();
  }
  expect(met).toBe(true);
}

/** Opens the queue and approves what stands under these names. */
async function approve(page: Page, ...names: string[]): Promise<void> {
  for (const each of names) {
    await page.goto('/desk/review');
    await page.locator('#waiting').getByRole('link', { name: each, exact: true }).click();
    await page.getByRole('button', { name: 'Approve and publish' }).click();
    await expect(page).toHaveURL(/\/desk\/review(?:#waiting)?$/);
  }
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const check = (page: Page) => page.getByRole('button', { name: 'Check and go on' }).click();
const send = async (page: Page) => {
  await page.getByRole('button', { name: 'Send to a second reader' }).click();
  // the next page would cut the form off on its way
  await expect(page.getByRole('status').first()).toBeVisible();
};

test('a statement is added with its date as people write it and its words looked up', async () => {
  const page = await nora.newPage();
  await readIn(page, text);
  await settleAll(page);
  await page.goto(`/desk/people?q=${encodeURIComponent('Quellmarsh Ingvar')}`);
  await page.getByRole('link', { name }).first().click();
  desk = page.url();
  await page.getByRole('link', { name: 'Add a statement' }).click();
  await page.getByRole('link', { name: 'Custody', exact: true }).click();
  await check(page);
  await expect(page.getByText('No source, no statement.')).toBeVisible();
  await page.getByLabel('Custody', { exact: true }).selectOption({ label: 'held before trial' });
  await page.getByLabel('Date', { exact: false }).first().fill('since the summer');
  await page.getByLabel('Document', { exact: true }).first().selectOption({ index: 1 });
  await page.getByLabel('Exact words').first().fill('led away by guards in June 2022');
  await page.getByLabel('Reason for this change').fill('the resolution says so');
  await check(page);
  await expect(page.getByText('This could not be read as a date.', { exact: false })).toBeVisible();
  await expect(page.getByText('led away under guard in June 2022', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Reason for this change')).toHaveValue('the resolution says so');
  await page.getByLabel('Date', { exact: false }).first().fill('since June 2022');
  await page.getByLabel('Exact words').first().fill('led away under guard in June 2022');
  await check(page);
  await expect(page.getByText('Understood so')).toBeVisible();
  await expect(page.getByText('In or after June 2022')).toBeVisible();
  await save(page);
  await expect(page.locator('#said').getByText('Held before trial')).toBeVisible();
});

test('it goes to a second reader with its document, and to the public', async () => {
  const page = await nora.newPage();
  await page.goto(desk);
  await send(page);
  await page.goto('/desk/documents');
  await page.getByRole('link', { name: /9961/ }).first().click();
  await page.getByRole('link', { name: 'Send to a second reader' }).last().click();
  await send(page);
  await approve(await otto.newPage(), 'P9_TA(2023)9961', name);
  await page.goto(desk);
  await page.getByRole('link', { name: 'public page' }).click();
  await expect(page.getByText('Held before trial').first()).toBeVisible();
});

test('a change that waits can be taken back, and what is on record stays', async () => {
  const page = await nora.newPage();
  await page.goto(desk);
  await page
    .locator('#said')
    .getByRole('link', { name: /^Change ?: custody/ })
    .click();
  await page.getByLabel('Note for readers').fill('Nora thinks again.');
  await page.getByLabel('Reason for this change').fill('a note');
  await check(page);
  await save(page);
  await expect(page.locator('#said').getByText('Waits for a second reader', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Taken back.', { exact: false })).toBeVisible();
  await expect(page.locator('#said').getByText('Nora thinks again.')).toHaveCount(0);
});

test('every page of it is accessible', async () => {
  const page = await otto.newPage();
  const bare = desk.replace(/[?#].*/, '');
  for (const address of [
    '/desk/people?q=Ingvar',
    bare,
    `${bare}/edit`,
    `${bare}/names/new`,
    `${bare}/statements/new`,
    `${bare}/statements/new?kind=sentence`,
    '/desk/organisations',
    '/desk/places/new',
    '/desk/provisions/1',
  ]) {
    await page.goto(address);
    await expectAccessible(page);
  }
});
