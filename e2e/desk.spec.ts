import type { BrowserContext } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import {
  browserOf,
  editor,
  enter,
  fillAccount,
  linkShown,
  password,
  setUpFactor,
  signIn,
  steward,
} from './fixtures-desk';
import { installation } from './installation';

test.use({ javaScriptEnabled: false });
test.describe.configure({ mode: 'serial' });

let vera: BrowserContext;
let edda: BrowserContext;

test.beforeAll(async ({ browser }) => {
  vera = await browserOf(browser);
  edda = await browserOf(browser);
});
test.afterAll(async () => {
  await vera.close();
  await edda.close();
});

test('a visitor is led to sign in, wherever they knock', async ({ page }) => {
  for (const door of [
    '/desk',
    '/desk/you',
    '/desk/you/second-factor',
    '/desk/sign-in/code',
    '/desk/sign-in/set-up',
    '/desk/withdraw',
    '/desk/withdraw/person/1',
    '/desk/withdraw/lift/1',
    '/desk/accounts',
    '/desk/accounts/log',
    '/desk/accounts/2',
    '/desk/casework/people/case',
  ]) {
    const answer = await page.goto(door);
    expect(page.url()).toBe(`${installation.address}/desk/sign-in`);
    expect(answer?.headers()['cache-control']).toBe('no-store');
    await expect(page.getByRole('link', { name: 'Overview' })).toHaveCount(0);
  }
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  expect(await page.context().cookies()).toEqual([]);
});

test('the first steward opens an account by the link that start-up prints', async () => {
  const page = await vera.newPage();
  await page.goto(installation.invitation ?? '/no-invitation');
  await expect(page.getByText('with the role: Steward')).toBeVisible();
  await fillAccount(page, steward, 'tulip harbour ten');
  const again = page.getByLabel('The same password again');
  await expect(again).toHaveAttribute('aria-invalid', 'true');
  await expect(again).toHaveAccessibleDescription(/The two passwords differ/);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(steward.name);
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
  await fillAccount(page, steward);
  // the password alone opens nothing: every door leads back to the second factor
  for (const door of ['/desk', '/desk/accounts', '/desk/you', '/desk/you/second-factor', '/desk/documents']) {
    await page.goto(door);
    await expect(page).toHaveURL('/desk/sign-in/set-up');
  }
  expect(await (await vera.request.get('/api/auth/session')).json()).toEqual({});
  const [{ value: half = '' } = {}] = await vera.cookies();
  await page.getByLabel('Code from the app').fill('000');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByLabel('Code from the app')).toHaveAccessibleDescription(/not right/);
  await setUpFactor(page, steward);
  expect((await vera.cookies())[0]?.value).not.toBe(half);
  await page.getByRole('link', { name: 'Go on to the desk' }).click();
  await expect(page).toHaveURL('/desk');
  await expect(page.getByText('You are signed in as Vera Example. Your role: Steward.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Statements accepted/ })).toBeVisible();
  const [cookie, ...others] = await vera.cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', expires: -1 });
});

test('an invitation is good once', async ({ page }) => {
  await page.goto(installation.invitation ?? '/no-invitation');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This invitation is not valid');
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('a steward invites an editor, whose account opens nothing of the stewards’', async () => {
  const page = await vera.newPage();
  await page.goto('/desk/accounts');
  await page.getByLabel('Role').selectOption('editor');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const link = await linkShown(page);
  await expect(page.getByRole('button', { name: 'Take back' })).toHaveCount(1);

  const theirs = await edda.newPage();
  await theirs.goto(link);
  await fillAccount(theirs, steward);
  await expect(theirs.getByLabel('E-mail address')).toHaveAccessibleDescription(/has an account already/);
  await fillAccount(theirs, editor);
  await setUpFactor(theirs, editor);
  await theirs.goto('/desk');
  await expect(theirs.getByText('Your role: Editor')).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Accounts' })).toHaveCount(0);
  for (const door of ['/desk/accounts', '/desk/accounts/2', '/desk/accounts/log', '/desk/withdraw']) {
    expect((await theirs.goto(door))?.status()).toBe(404);
  }
  await page.goto('/desk/accounts');
  await expect(page.getByText('accepted by Edda Example')).toBeVisible();
});

test('an invitation that was taken back is not valid any more', async ({ page: visitor }) => {
  const page = await vera.newPage();
  await page.goto('/desk/accounts');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const link = await linkShown(page);
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByRole('button', { name: 'Take back' })).toHaveCount(0);
  await visitor.goto(link);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('This invitation is not valid');
});

test('a session that is ended elsewhere is signed out at its next request', async ({ browser }) => {
  const elsewhere = await browserOf(browser);
  const there = await elsewhere.newPage();
  await enter(there, steward);
  const page = await vera.newPage();
  await page.goto('/desk/you');
  await expect(page.getByText('this browser, now')).toHaveCount(1);
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await expect(page.getByRole('button', { name: 'End', exact: true })).toHaveCount(0);
  await there.goto('/desk');
  await expect(there).toHaveURL('/desk/sign-in');
  await elsewhere.close();
});

test('a changed password ends all other sessions and opens nothing any more', async ({ browser }) => {
  const elsewhere = await browserOf(browser);
  const there = await elsewhere.newPage();
  await enter(there, editor);
  const page = await edda.newPage();
  await page.goto('/desk/you');
  const change = async (chosen: string) => {
    await page.getByLabel('Present password').fill(password);
    await page.getByLabel('New password').fill(chosen);
    await page.getByLabel('The same password again').fill(chosen);
    await page.getByRole('button', { name: 'Change the password' }).click();
  };
  await change('Password1234!');
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/easy to guess/);
  await change('seven wet umbrellas');
  await expect(page.getByText('One other session ended.')).toBeVisible();
  await there.goto('/desk');
  await expect(there).toHaveURL('/desk/sign-in');
  await signIn(there, editor);
  await expect(there.getByRole('alert')).toHaveText(/address or the password is wrong/);
  await elsewhere.close();
});

test('signing in gives an unknown address the same answer as a wrong password', async ({ page }) => {
  const answers: (string | null)[] = [];
  for (const email of [steward.email, 'nobody@lists.test']) {
    await signIn(page, { email }, 'not the right one');
    answers.push(await page.getByRole('alert').textContent());
  }
  expect(answers[0]).toBe(answers[1]);
});

test('a planted or forged cookie opens nothing, and signing in replaces it', async ({ browser }) => {
  const [{ name = '', value = '' } = {}] = await vera.cookies();
  const planted = { name, value: 'p'.repeat(43), url: installation.address };
  const other = await browserOf(browser);
  await other.addCookies([planted]);
  const page = await other.newPage();
  await page.goto('/desk');
  await expect(page).toHaveURL('/desk/sign-in');
  await enter(page, steward);
  const [given] = await other.cookies();
  expect(given?.value).not.toBe(planted.value);
  expect(given?.value).not.toBe(value);
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page).toHaveURL('/desk/sign-in');
  expect(await other.cookies()).toEqual([]);
  await other.addCookies([{ name, value: given?.value ?? '', url: installation.address }]);
  await page.goto('/desk');
  await expect(page).toHaveURL('/desk/sign-in');
  await other.close();
});

test('axe finds nothing on any page of the desk, nor on one that was refused', async ({ browser }) => {
  test.slow();
  const page = await vera.newPage();
  await page.goto('/desk/accounts');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const link = await linkShown(page);
  const revoke = await page.getByRole('link', { name: /Revoke.*Edda Example/ }).getAttribute('href');
  const scripted = { baseURL: installation.address, javaScriptEnabled: true };
  const within = await browser.newContext({ ...scripted, storageState: await vera.storageState() });
  const without = await browser.newContext(scripted);
  const signedIn = await within.newPage();
  for (const door of [
    '/desk',
    '/desk/you',
    '/desk/you/second-factor',
    '/desk/accounts',
    '/desk/accounts/log',
    '/desk/casework/mentions/open',
    revoke ?? '',
  ]) {
    await signedIn.goto(door);
    await expectAccessible(signedIn);
  }
  const visitor = await without.newPage();
  for (const door of ['/desk/sign-in', link, '/desk/invitation/none']) {
    await visitor.goto(door);
    await expectAccessible(visitor);
  }
  await visitor.goto(link);
  await fillAccount(visitor, { name: 'Nobody', email: 'nobody@lists.test' }, 'another one entirely');
  await expect(visitor.locator('[aria-invalid=true]')).toHaveCount(1);
  await expectAccessible(visitor);
  await signIn(visitor, steward, 'not the right one');
  await expect(visitor.getByRole('alert')).toBeVisible();
  await expectAccessible(visitor);
  await signIn(visitor, steward);
  await expect(visitor).toHaveURL('/desk/sign-in/code');
  await expectAccessible(visitor);
  expect(await visitor.locator('script:not([src="/passkey.js"])').count()).toBe(0);
  await within.close();
  await without.close();
});

test('a code is asked for after the password, and one that was used or is not one opens nothing', async ({
  browser,
}) => {
  const elsewhere = await browserOf(browser);
  const page = await elsewhere.newPage();
  await enter(page, steward);
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  const unused = steward.codes;
  await signIn(page, steward);
  for (const code of ['123', 'not-a-code-at-all', '0000-0000-0000-0000']) {
    await page.getByLabel('Code', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByLabel('Code', { exact: true })).toHaveAccessibleDescription(/not right/);
    await page.goto('/desk');
    await expect(page).toHaveURL('/desk/sign-in/code');
  }
  await page.goto('/desk/sign-in/set-up');
  await expect(page).toHaveURL('/desk/sign-in/code');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL('/desk/sign-in');
  expect(await elsewhere.cookies()).toEqual([]);
  expect(unused.length).toBeGreaterThan(0);
  await elsewhere.close();
});

test('a steward resets somebody’s second factor, with a reason that the log keeps', async () => {
  const page = await vera.newPage();
  await page.goto('/desk/accounts');
  await page.getByRole('link', { name: /Revoke.*Edda Example/ }).click();
  await page.locator('#reset').getByLabel('Reason').fill('Lost phone and paper.');
  await page.getByRole('button', { name: 'Reset the second factor' }).click();
  await expect(page.getByRole('row', { name: /edda@lists.test/ })).toContainText('none');
  await page.getByRole('link', { name: /Log of signing in/ }).click();
  const latest = page.locator('tbody tr').first();
  for (const words of ['second factor reset', 'Vera Example', 'Edda Example', 'Lost phone and paper.']) {
    await expect(latest).toContainText(words);
  }
  await expect(page.locator('tbody')).not.toContainText('@');
  const theirs = await edda.newPage();
  await theirs.goto('/desk/you');
  await expect(theirs).toHaveURL('/desk/sign-in');
  await signIn(theirs, editor, 'seven wet umbrellas');
  await expect(theirs).toHaveURL('/desk/sign-in/set-up');
  await setUpFactor(theirs, editor);
});

test('a revoked editor is out at once, with the session and with the password', async () => {
  const page = await vera.newPage();
  await page.goto('/desk/accounts');
  await page.getByRole('link', { name: /Revoke.*Edda Example/ }).click();
  await page.getByLabel('Reason').first().fill('Left the group.');
  await page.getByRole('button', { name: 'Revoke the account' }).click();
  await expect(page.getByRole('row', { name: /edda@lists.test/ })).toContainText('revoked');
  const theirs = await edda.newPage();
  await theirs.goto('/desk/you');
  await expect(theirs).toHaveURL('/desk/sign-in');
  await signIn(theirs, editor, 'seven wet umbrellas');
  await expect(theirs.getByRole('alert')).toHaveText(/wrong, or the account is closed/);
});
