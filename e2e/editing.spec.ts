import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { enterAs, nameAsked, readIn } from './fixtures-workbench';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ javaScriptEnabled: false });

/** Everybody in it is invented. */
const text = `P9_TA(2023)9961

European Parliament resolution of 16 March 2023 on the situation in Westland (2023/9961(RSP))

The European Parliament,

A. whereas nothing has been heard of Ingvar Quellmarsh, who was led away under guard in June 2022 and sent home under guard in early 2023;

1. Calls for news of Ingvar Quellmarsh;
`;
const name = 'Ingvar Quellmarsh';

let nora: BrowserContext;
let otto: BrowserContext;
let desk = '';
let publicPage = '';
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
const openFirst = async (page: Page) => {
  await page.goto(desk);
  await page
    .locator('#said')
    .getByRole('link', { name: /^Change ?: custody/ })
    .first()
    .click();
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
  publicPage = page.url();
  await expect(page.getByText('Held before trial').first()).toBeVisible();
});

test('a change of what is on record waits; it is returned, then approved, and the next request shows it', async () => {
  const page = await nora.newPage();
  await openFirst(page);
  await page.getByLabel('Custody', { exact: true }).selectOption({ label: 'under house arrest' });
  await page.getByLabel('Date', { exact: false }).first().fill('early 2023');
  await page.getByLabel('Exact words').first().fill('sent home under guard in early 2023');
  await page.getByLabel('Reason for this change').fill('the last word of the recital');
  await check(page);
  await expect(page.getByText('Between January and April 2023')).toBeVisible();
  await save(page);
  await expect(page.locator('#said').getByText('Waits for a second reader', { exact: true })).toBeVisible();
  await send(page);
  const visitor = await otto.newPage();
  await visitor.goto(publicPage);
  await expect(visitor.getByText('Under house arrest')).toHaveCount(0);

  const reader = await otto.newPage();
  await reader.goto('/desk/review');
  await reader.locator('#waiting').getByRole('link', { name, exact: true }).click();
  await expect(reader.getByText('Under house arrest').first()).toBeVisible();
  await reader.getByLabel('Remark to the author').fill('Which day?');
  await reader.getByRole('button', { name: 'Send back' }).click();
  await page.goto('/desk/review');
  await expect(page.getByText('Which day?').first()).toBeVisible();
  await page.goto(desk);
  await send(page);
  await approve(reader, name);
  await visitor.goto(publicPage);
  await expect(visitor.getByText('Under house arrest').first()).toBeVisible();
});

test('two edit at once and nothing is lost', async () => {
  const [one, two] = [await nora.newPage(), await otto.newPage()];
  await openFirst(one);
  await openFirst(two);
  for (const [page, note] of [
    [one, 'Nora writes this.'],
    [two, 'Otto writes that.'],
  ] as const) {
    await page.getByLabel('Note for readers').fill(note);
    await page.getByLabel('Reason for this change').fill('a note');
  }
  await check(one);
  await save(one);
  await check(two);
  await expect(two.getByText('Somebody else changed this while you were writing')).toBeVisible();
  await expect(two.getByRole('cell', { name: 'Nora writes this.' })).toBeVisible();
  await expect(two.getByLabel('Note for readers')).toHaveValue('Otto writes that.');
  await expectAccessible(two);
  await two.getByLabel('Note for readers').fill('Nora writes this. Otto writes that.');
  await check(two);
  await save(two);
  await expect(two.locator('#said').getByText('Nora writes this. Otto writes that.').first()).toBeVisible();
});

test('nobody who wrote in a change approves it', async () => {
  const page = await nora.newPage();
  await page.goto(desk);
  await send(page);
  const reader = await otto.newPage();
  await reader.goto('/desk/review');
  await reader.locator('#waiting').getByRole('link', { name, exact: true }).click();
  await reader.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(reader.getByRole('alert')).toBeVisible();
  await reader.goto(desk);
  await reader.getByRole('button', { name: 'Take it back' }).click();
  await expect(reader.getByText('Taken back.', { exact: false })).toBeVisible();
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
