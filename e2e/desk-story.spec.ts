import type { BrowserContext, Page } from '@playwright/test';
import { changeAs, closeWriters } from '@/lib/db/writers';
import {
  custodyInput,
  inventApproval,
  inventDocument,
  inventEditors,
  inventPerson,
  inventStatement,
} from '@/lib/publishing/invented';
import { publishDocuments } from '@/lib/publishing/publish-documents';
import { publishPeople } from '@/lib/publishing/publish-people';
import { expect, expectAccessible, test } from './fixtures';
import { browserOf, fillAccount, linkShown, type Person, setUpFactor, tokenOf } from './fixtures-desk';
import { actionOf, postForm } from './fixtures-doors';
import { ask, unpacked } from './fixtures-wire';
import { installation } from './installation';

/** What the desk is for, told once from the invitation to the withdrawal, by one steward and the two they invite. */
test.describe.configure({ mode: 'serial', timeout: 60_000 });
test.use({ javaScriptEnabled: false });

const text =
  'The assembly asks after Melisande Thornquist, who was kept in a windmill and was sent home under guard in early 2023.';
const slug = 'melisande-thornquist';
const name = 'Melisande Thornquist';
const ines: Person = { name: 'Ines Writer', email: 'ines@lists.test', codes: [] };
const odd: Person = { name: 'Odd Reader', email: 'odd@lists.test', codes: [] };

let stewards: BrowserContext;
let first: BrowserContext;
let second: BrowserContext;
let desk = '';
let number = 0;
test.beforeAll(async ({ browser }) => {
  process.env.DATABASE_URL = installation.ownerUrl;
  process.env.DATABASE_READER_URL = installation.readerUrl;
  const editors = await inventEditors();
  await changeAs(editors.author, 'an invented publication', async (tx) => {
    const document = await inventDocument(tx, { slug: 'assembly-of-herons', stated: '2023-04-11', text });
    number = await inventPerson(tx, document, name);
    await inventStatement(tx, editors.author, custodyInput(slug, document, 'was kept in a windmill'));
    const approval = await inventApproval(tx, editors, number);
    await publishPeople(tx, [number], approval, new Date());
    await publishDocuments(tx, [document.id], approval, new Date());
  });
  desk = `/desk/people/${number}`;
  stewards = await browserOf(browser);
  const value = await tokenOf('Stella Steward', 'steward');
  await stewards.addCookies([{ name: 'habeas-session', value, url: installation.address }]);
  first = await browserOf(browser);
  // the desk sends no script; axe itself needs timers, which a browser without scripts does not run
  second = await browser.newContext({ baseURL: installation.address, javaScriptEnabled: true });
  // a step that does not come is told at once
  for (const context of [stewards, first, second]) context.setDefaultTimeout(15_000);
});
test.afterAll(async () => {
  for (const context of [stewards, first, second]) await context.close();
  await closeWriters();
});

const check = async (page: Page) => {
  await page.getByRole('button', { name: 'Check and go on' }).click();
  await expect(page.getByText('Understood so')).toBeVisible();
};
const confirm = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved as a draft, or as a change that waits.')).toBeVisible();
};
const save = async (page: Page) => {
  await check(page);
  await confirm(page);
};
const openStatement = async (page: Page) => {
  await page.goto(desk);
  await page
    .locator('#said')
    .getByRole('link', { name: /^Change ?: custody/ })
    .click();
};
const send = async (page: Page) => {
  await page.goto(desk);
  await page.getByRole('button', { name: 'Send to a second reader' }).click();
  // the next page would cut the form off on its way
  await expect(page.getByRole('status').first()).toBeVisible();
};
/** The page of the review, as somebody finds it in the queue: what others sent, or what they sent themselves. */
const openReview = async (page: Page, part: '#waiting' | '#own' = '#waiting') => {
  await page.goto('/desk/review');
  await page.locator(part).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
};
const approve = async (page: Page) => {
  await page.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(page).toHaveURL('/desk/review#waiting');
};
/** What a reader is sent at this very request. */
const published = async (path: string) => {
  const answer = await ask(path, { headers: { 'Accept-Encoding': 'identity' } });
  return { status: answer.status, body: unpacked(answer).toString('utf8') };
};

test('a steward invites two editors, who open their accounts', async () => {
  const page = await stewards.newPage();
  for (const [who, context] of [
    [ines, first],
    [odd, second],
  ] as const) {
    await page.goto('/desk/accounts');
    await page.getByLabel('Role').selectOption('editor');
    await page.getByRole('button', { name: 'Make an invitation' }).click();
    const theirs = await context.newPage();
    await theirs.goto(await linkShown(page));
    await fillAccount(theirs, who);
    await setUpFactor(theirs, who);
    await theirs.goto('/desk');
    await expect(theirs.getByText(`You are signed in as ${who.name}. Your role: Editor.`)).toBeVisible();
  }
});

test('one changes a statement with its source, and cannot approve it', async () => {
  const page = await first.newPage();
  await openStatement(page);
  await page.getByLabel('Custody', { exact: true }).selectOption({ label: 'under house arrest' });
  await page.getByLabel('Date', { exact: false }).first().fill('2023');
  await page.getByLabel('Exact words').first().fill('was sent home under guard in early 2023');
  await page.getByLabel('Reason for this change').fill('the last word of the recital');
  await save(page);
  await expect(page.locator('#said').getByText('Waits for a second reader', { exact: true })).toBeVisible();
  await send(page);

  await openReview(page, '#own');
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve and publish' })).toHaveCount(0);
  // nor by a form that somebody else's page would send
  const fields = await page
    .locator('main form input[type=hidden]')
    .evaluateAll((all) =>
      Object.fromEntries(all.map((each) => [each.getAttribute('name'), each.getAttribute('value')])),
    );
  const [{ value: token = '' } = {}] = await first.cookies();
  const decide = { ...actionOf('review/[id]/actions.ts decide'), address: new URL(page.url()).pathname };
  const sent = { review: fields.review ?? '', decision: 'approve' };
  const key = `fingerprint.${sent.review}`;
  const answer = await postForm(decide, token, { ...sent, [key]: fields[key] ?? '' });
  expect(answer.leadsTo).toBeNull();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();
  expect((await published(`/people/${slug}`)).body).not.toContain('Under house arrest');
});

test('the other returns it with a remark; mended and approved, readers see it at their next request', async () => {
  const [page, reader] = [await first.newPage(), await second.newPage()];
  await openReview(reader);
  await expect(reader.getByText('Under house arrest').first()).toBeVisible();
  await reader.getByLabel('Remark to the author').fill('The words say when in the year.');
  await reader.getByRole('button', { name: 'Send back' }).click();
  await expect(reader).toHaveURL('/desk/review#waiting');

  await page.goto('/desk');
  await page.getByRole('link', { name: '1 sent back to you' }).click();
  await expect(page).toHaveURL('/desk/review#answers');
  await expect(page.locator('#answers').getByText('The words say when in the year.')).toBeVisible();
  await openStatement(page);
  await page.getByLabel('Date', { exact: false }).first().fill('early 2023');
  await page.getByLabel('Reason for this change').fill('as the reader remarked');
  await check(page);
  await expect(page.getByText('Between January and April 2023')).toBeVisible();
  await confirm(page);
  await send(page);
  await openReview(reader);
  const before = await published(`/people/${slug}`);
  expect(before.body).not.toContain('Under house arrest');
  // the second Tab skips all that was read
  await reader.keyboard.press('Tab');
  await reader.keyboard.press('Tab');
  await expect(reader.getByRole('link', { name: 'Skip to the decision' })).toBeFocused();
  await reader.keyboard.press('Enter');
  await reader.keyboard.press('Tab');
  await expect(reader.getByRole('button', { name: 'Approve and publish' })).toBeFocused();
  await approve(reader);

  const after = await published(`/people/${slug}`);
  expect(after.body).toContain('Under house arrest');
  expect(after.body).toContain('was sent home under guard in early 2023');
  const said = JSON.parse((await published(`/api/v1/people/${slug}`)).body);
  expect(said.edition.number).toBe(2);
});

test('two edit at once and nothing is lost; who wrote in it is refused, a third approves', async () => {
  const [one, two] = [await first.newPage(), await second.newPage()];
  await openStatement(one);
  await openStatement(two);
  for (const [page, note] of [
    [one, 'Ines writes this.'],
    [two, 'Odd writes that.'],
  ] as const) {
    await page.getByLabel('Note for readers').fill(note);
    await page.getByLabel('Reason for this change').fill('a note');
  }
  await save(one);
  await two.getByRole('button', { name: 'Check and go on' }).click();
  await expect(two.getByText('Somebody else changed this while you were writing')).toBeVisible();
  await expect(two.getByRole('cell', { name: 'Ines writes this.' })).toBeVisible();
  await expect(two.getByLabel('Note for readers')).toHaveValue('Odd writes that.');
  await expectAccessible(two);
  await two.getByLabel('Note for readers').fill('Ines writes this. Odd writes that.');
  await save(two);
  await send(two);

  await openReview(one);
  await one.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(one.getByRole('alert')).toHaveText(/Some of this is your own work/);
  const third = await stewards.newPage();
  await openReview(third);
  await approve(third);
  const { body } = await published(`/people/${slug}`);
  expect(body).toContain('Ines writes this. Odd writes that.');
  expect(JSON.parse((await published(`/api/v1/people/${slug}`)).body).edition.number).toBe(3);
});

test('the steward withdraws the record, and no trace of it is found', async () => {
  const own = [`/people/${slug}`, `/api/v1/people/${slug}`];
  const lists = [
    ...['/people?document=assembly-of-herons', '/search?q=Thornquist', '/changes'],
    ...['/documents/assembly-of-herons', '/api/v1/people?document=assembly-of-herons'],
    ...[`/api/v1/statements?person=${slug}`],
    ...['/data/record.jsonl', '/feeds/all.atom', `/feeds/people/${slug}.atom`, '/sitemaps/people-1.xml'],
  ];
  const picture = `/pictures/people/${slug}.png`;
  // not the family name, which an answer to a search repeats; the document keeps its words, but not the name
  const traces = /melisande|Ines writes this/i;
  for (const path of [...own, ...lists]) expect((await published(path)).body, path).toMatch(traces);
  expect((await published(picture)).status).toBe(200);

  const page = await stewards.newPage();
  await page.goto('/desk/withdraw');
  await page.getByLabel('Number, address or name').fill(name);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name }).first().click();
  const form = page.locator('form', { hasText: 'Withdraw now' });
  await form.getByLabel('Reason').fill('asked for by the family');
  await form.getByRole('button', { name: 'Withdraw now' }).click();
  await expect(page).toHaveURL('/desk/withdraw?done=1');

  for (const path of own) {
    const { status, body } = await published(path);
    expect(status, path).toBe(410);
    expect(body.replaceAll(path, ''), path).not.toMatch(traces);
  }
  for (const path of lists)
    expect((await published(path)).body.replaceAll(path, ''), path).not.toMatch(traces);
  expect((await published(picture)).status).toBeGreaterThanOrEqual(404);
});
