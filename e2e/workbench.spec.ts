import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { enterAs, minister, nameAsked, namesOfResolution, readIn, resolution } from './fixtures-workbench';

test.describe.configure({ mode: 'serial' });
const expected = new Set(namesOfResolution);

let nora: BrowserContext;
let kaja: BrowserContext;
test.beforeAll(async ({ browser }) => {
  nora = await enterAs(browser, 'Nora Example', false);
  kaja = await enterAs(browser, 'Kaja Example', true);
});
test.afterAll(async () => {
  await nora.close();
  await kaja.close();
});

async function expectAllDecided(page: Page): Promise<void> {
  await expect(page.locator('progress')).toHaveJSProperty('position', 1);
}

test('without a script: a resolution is read in, all its names settled, and sent to a second reader', async () => {
  test.setTimeout(180_000);
  const page = await nora.newPage();
  await readIn(page, resolution('9901'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('P9_TA(2022)9901');
  const met = new Set<string>();
  for (let asked = await nameAsked(page); asked !== null; asked = await nameAsked(page)) {
    const before = page.url();
    if (!expected.has(asked)) {
      await page.getByRole('button', { name: 'Not a person' }).click();
    } else if (met.has(asked)) {
      // the second time a name is met, its bearer is the first candidate
      await expect(page.getByRole('radio').first()).toBeChecked();
      await expect(page.locator('#question li').first()).toContainText(asked);
      await page.getByRole('button', { name: 'Accept, next name' }).click();
    } else {
      met.add(asked);
      await page.getByRole('radio', { name: 'A person not yet on record' }).check();
      await page.getByLabel('Standing').selectOption(asked === minister ? 'official' : 'case');
      await page.getByRole('button', { name: 'Accept, next name' }).click();
    }
    expect(page.url(), `${asked} was decided`).not.toBe(before);
  }
  expect([...met].sort()).toEqual([...expected].sort());
  await expect(page.getByText('All names of this text are decided.')).toBeVisible();
  await page.getByRole('link', { name: 'Send to a second reader' }).last().click();
  await expect(page.locator('#people tbody tr')).toHaveCount(expected.size);
  await expect(page.getByRole('row', { name: /Johanna Lindqvale/ })).toContainText('immediately release');
  await page.getByRole('button', { name: 'Send to a second reader' }).click();
  await expect(page.getByText(`${expected.size + 1} drafts were sent.`)).toBeVisible();
  await page.getByRole('button', { name: 'Send to a second reader' }).click();
  await expect(page.getByText('nothing was sent anew')).toBeVisible();
});

test('nothing of it is seen by readers', async ({ page }) => {
  for (const name of ['Johanna Lindqvale', 'Northland']) {
    await page.goto(`/search?q=${encodeURIComponent(name)}`);
    await expect(page.getByText('P9_TA(2022)9901')).toHaveCount(0);
  }
  expect((await page.request.get('/people/johanna-lindqvale')).status()).toBe(404);
  expect((await page.request.get('/documents/p9-ta-2022-9901')).status()).toBe(404);
});

test('the same text again is recognised, and offered as another language or version', async () => {
  const page = await nora.newPage();
  await page.goto('/desk/documents');
  await page.getByLabel('The text', { exact: true }).fill(resolution('9901'));
  await page.locator('#paste').getByRole('button', { name: 'Read it in' }).click();
  await expect(page.getByText('The same bytes are on record.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Store it as another language of this' })).toBeVisible();
  await page.getByRole('button', { name: /as the corrected English text/ }).click();
  await expect(page).toHaveURL(/\/about$/);
  await expect(page.getByText('Broken quotes')).toHaveCount(0);
  await page.getByRole('link', { name: 'Text and names' }).click();
  await expectAllDecided(page);
});

test('words that are not in the passage are refused in the same form, and what was typed is kept', async () => {
  const page = await nora.newPage();
  await readIn(page, resolution('9902'));
  await page.getByText('Add another statement').click();
  await page.getByLabel('What it says', { exact: true }).selectOption('custody:held');
  await page.getByLabel('The words it rests on').fill('was set free long ago');
  await page.getByRole('button', { name: 'Accept, next name' }).click();
  await expect(page.getByText('These words do not stand in this passage')).toBeVisible();
  await expect(page.getByLabel('The words it rests on')).toHaveValue('was set free long ago');
  await expect(page.getByLabel('What it says', { exact: true })).toHaveValue('custody:held');
});

test('many sure names are accepted at once after a preview', async () => {
  const page = await nora.newPage();
  await page.goto('/desk/documents');
  await page.getByRole('row', { name: /9902/ }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Sure names' }).click();
  await page.getByRole('checkbox', { name: /^Gustav Ironfield/ }).uncheck();
  await page.getByRole('button', { name: 'Accept those ticked' }).click();
  await expect(page.getByText(/names were settled/)).toBeVisible();
  await page.getByRole('link', { name: 'Go on with the others' }).click();
  expect(await nameAsked(page)).toBe(minister);
});

test('by the keyboard alone: a resolution is read in and settled, with two editors at one name', async () => {
  test.setTimeout(180_000);
  const page = await kaja.newPage();
  const text = resolution('9903').replaceAll('Adalbert Norwick', 'Sigrun Falkenau');
  await readIn(page, text);
  expect(await nameAsked(page)).toBe('Sigrun Falkenau');

  // words selected in the text become a citation
  await page.evaluate(() => {
    const words = document.querySelector('#recital-A [data-text]');
    const node = [...(words?.childNodes ?? [])].find((each) => each.textContent?.includes('arrested on'));
    const at = node?.textContent?.indexOf('was arrested') ?? 0;
    if (node) getSelection()?.setBaseAndExtent(node, at, node, at + 'was arrested'.length);
  });
  await page.keyboard.press('c');
  await expect(page.getByLabel('The words it rests on')).toHaveValue('was arrested');
  await expect(page.getByLabel('What it says', { exact: true })).toBeFocused();
  await page.getByLabel('What it says', { exact: true }).selectOption('event:arrest');

  // somebody else decides first: whoever comes second is shown what they decided
  const other = await nora.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Not a person' }).click();
  await page.locator('input[value=new]').focus();
  await page.keyboard.press('n');
  await expect(page.getByText('Somebody else decided this meanwhile: Nora Example.')).toBeVisible();
  await expect(page.locator('#name')).toHaveText('Sigrun Falkenau');
  await page.getByRole('button', { name: 'Take the decision back' }).press('Enter');
  await expect(page.getByText('Who is it?')).toBeVisible();

  const first = await nameAsked(page);
  await page.keyboard.press('j');
  await expect(page.locator('#name')).not.toHaveText(first ?? '');
  await page.keyboard.press('k');
  await expect(page.locator('#name')).toHaveText(first ?? '');
  await page.keyboard.press('l');
  await expect(page.locator('#name')).not.toHaveText(first ?? '');

  for (let asked = await nameAsked(page); asked !== null; asked = await nameAsked(page)) {
    const before = page.url();
    const known = (await page.locator('input[name=who]:checked').getAttribute('value')) !== 'new';
    await page.keyboard.press(!expected.has(asked) && asked !== first ? 'x' : known ? 'Enter' : 'n');
    await page.waitForURL((url) => url.href !== before);
  }
  await expectAllDecided(page);
  await expect(page.getByText('All names of this text are decided.')).toBeVisible();
});

test('each page of it is accessible', async () => {
  const page = await kaja.newPage();
  await page.goto('/desk/documents');
  await expectAccessible(page);
  const address = await page
    .getByRole('row', { name: /9902/ })
    .getByRole('link')
    .first()
    .getAttribute('href');
  for (const door of ['', '/names', '/sure', '/about', '/review']) {
    await page.goto(`${address}${door}`);
    await expectAccessible(page);
  }
  await page.goto('/desk/documents/readings/1');
  await expectAccessible(page);
});

test('whoever is not signed in is shown none of it, signed out or never in', async ({ page }) => {
  const open = await nora.newPage();
  await open.goto('/desk/documents');
  const address = await open.locator('#list a[href^="/desk/documents/"]').first().getAttribute('href');
  const doors = ['', '/names', '/sure', '/about', '/languages', '/review'].map((door) => `${address}${door}`);
  for (const door of [
    '/desk/documents',
    '/desk/documents/readings/1',
    '/desk/documents/file/text/1',
    ...doors,
  ]) {
    await page.goto(door);
    expect(page.url()).toContain('/desk/sign-in');
  }
  const upload = await page.request.post('/desk/documents/upload', {
    multipart: { file: { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('A. whereas') } },
  });
  expect(upload.url()).toContain('/desk/sign-in');
  const token = (await nora.cookies()).find(({ name }) => name === 'habeas-session')?.value ?? '';
  await open.getByRole('button', { name: 'Sign out' }).click();
  await page.context().addCookies([{ name: 'habeas-session', value: token, url: open.url() }]);
  await page.goto('/desk/documents');
  expect(page.url()).toContain('/desk/sign-in');
});
