import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { enterAs, nameAsked, readIn, resolution } from './fixtures-workbench';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ javaScriptEnabled: false });

let ida: BrowserContext;
test.beforeAll(async ({ browser }) => {
  ida = await enterAs(browser, 'Ida Upkeep', false);
});
test.afterAll(() => ida.close());

const text = resolution('9904').replaceAll('Adalbert Norwick', 'Ragnvald Ekberg');

test('words chosen at a name lead to the whole form of a sentence, and it leads back', async () => {
  const page = await ida.newPage();
  await readIn(page, text);
  expect(await nameAsked(page)).toBe('Ragnvald Ekberg');
  await page.getByRole('radio', { name: 'A person not yet on record' }).check();
  await page.getByLabel('Standing').selectOption('case');
  await page.getByText('Add another statement').click();
  await page.getByLabel('What it says', { exact: true }).selectOption('more:sentence');
  await page.getByLabel('The words it rests on').fill('sentenced to seven years in prison');
  await page.getByRole('button', { name: 'Accept, next name' }).click();
  await expect(page).toHaveURL(/\/statements\/new\?kind=sentence/);
  await expect(page.getByLabel('Exact words').first()).toHaveValue('sentenced to seven years in prison');
  await page.locator('[name="p.0.kind"]').selectOption('prison');
  await page.locator('[name="p.0.duration"]').fill('7 years');
  await page.getByLabel('Reason for this change').fill('recital A says so');
  await page.getByRole('button', { name: 'Check and go on' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/documents\/\d+\?mention=\d+/);
  await expect(page.getByText('sentenced to seven years in prison').last()).toBeVisible();
});

test('a place that the text names is linked to a record of its own, and freed again', async () => {
  const page = await ida.newPage();
  await page.goto('/desk/documents');
  await page.getByRole('row', { name: /9904/ }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Places and bodies' }).click();

  const open = page.locator('#open li').first();
  const surface = (await open.locator('p').first().textContent()) ?? '';
  await page.locator('[name="kind-0"]').selectOption({ index: 1 });
  await page.locator('[name="name-0"]').fill(`${surface} of 9904`);
  await page.getByRole('button', { name: 'Link those filled in' }).click();
  await expect(page.locator('#linked').getByRole('link', { name: `${surface} of 9904` })).toBeVisible();
  await page
    .locator('#linked li', { hasText: `${surface} of 9904` })
    .getByRole('button')
    .click();
  await expect(page.getByText('It leads nowhere again.')).toBeVisible();
  await expect(page.locator('#linked', { hasText: `${surface} of 9904` })).toHaveCount(0);
});

test('a corrected text breaks a quote, which is given other words of it', async () => {
  const page = await ida.newPage();
  await page.goto('/desk/documents');
  await page
    .getByLabel('The text', { exact: true })
    .fill(text.replace('sentenced to seven years in prison', 'sentenced to a prison term of seven years'));
  await page.locator('#paste').getByRole('button', { name: 'Read it in' }).click();
  await page.getByRole('button', { name: /as the corrected English text/ }).click();
  await page.getByRole('link', { name: 'Mend them' }).click();

  const broken = page.locator('section', { hasText: 'sentenced to seven years in prison' }).first();
  const forms = page.getByRole('button', { name: 'Rest it on these words' });
  const all = await forms.count();
  await broken.getByLabel('The words it rests on now').fill('sentenced to death');
  await broken.getByRole('button', { name: 'Rest it on these words' }).click();
  await expect(page.getByText('These words do not stand').first()).toBeVisible();
  const again = page.locator('section', { hasText: 'sentenced to seven years in prison' }).first();
  await again.getByLabel('The words it rests on now').fill('sentenced to a prison term of seven years');
  await again.getByRole('button', { name: 'Rest it on these words' }).click();
  await expect(page.getByText('Done: it was a draft.')).toBeVisible();
  await expect(forms).toHaveCount(all - 1);
});

test('what cannot be read is told in a sentence, and nothing of it stays', async () => {
  const page = await ida.newPage();
  const files: [name: string, content: Buffer, told: string | RegExp][] = [
    ['empty.txt', Buffer.alloc(0), 'The file is empty'],
    ['sound.bin', Buffer.alloc(5000, 7), 'This is not a text'],
    ['cut.pdf', Buffer.from('%PDF-1.4\n1 0 obj\n<<'), 'This PDF is damaged'],
    ['large.txt', Buffer.alloc(26 * 1024 * 1024, 0x61), 'larger than 25 MB'],
  ];
  for (const [name, buffer, told] of files) {
    await page.goto('/desk/documents');
    await page.locator('#file').setInputFiles({ name, mimeType: 'text/plain', buffer });
    await page.locator('#upload').getByRole('button', { name: 'Read it in' }).click();
    await expect(page.getByText(told)).toBeVisible();
    await expect(page.locator('#waiting').getByText(name)).toHaveCount(0);
  }
  await page.locator('#text').fill('Apple cake\n\nTake four apples.\n');
  await page.locator('#paste').getByRole('button', { name: 'Read it in' }).click();
  await expect(page.getByText('Is it the right file?')).toBeVisible();
  await page.getByRole('button', { name: 'Drop it' }).click();
  // the address may still point at the form that refused before
  await expect(page).toHaveURL(/\/desk\/documents(?:#\w+)?$/);
});

test('what is not fetched is told in a sentence, and what was typed stays', async () => {
  const page = await ida.newPage();
  await page.goto('/desk/documents');
  const cases: [reference: string, told: RegExp][] = [
    ['Letter of 5 May', /P9_TA\(2021\)0056/],
    ['https://127.0.0.1/document', /127\.0\.0\.1/],
    ['http://www.europarl.europa.eu/document', /https/],
    ['H.Res. 1068', /Congress/],
  ];
  for (const [reference, told] of cases) {
    await page.getByLabel('Number or official address').fill(reference);
    await page.getByRole('button', { name: 'Fetch it' }).click();
    await expect(page.locator('#fetch').getByRole('alert')).toHaveText(told);
    await expect(page.getByLabel('Number or official address')).toHaveValue(reference);
  }
});
