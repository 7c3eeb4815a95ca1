import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { asOwner, givePassword, signIn } from './fixtures-desk';
import { enterAs } from './fixtures-workbench';
import { installation } from './installation';

test.use({ javaScriptEnabled: false });

let cora: BrowserContext;
test.beforeAll(async ({ browser }) => {
  cora = await enterAs(browser, 'Cora Example', false);
});
test.afterAll(() => cora.close());

test('every number of the overview opens the rows it counts', async () => {
  const page = await cora.newPage();
  await page.goto('/desk');
  const numbers = page.locator('a[href^="/desk/casework/"]');
  const found = await numbers.evaluateAll((links) =>
    links.map((link) => ({ href: link.getAttribute('href') ?? '', count: Number(link.textContent) })),
  );
  expect(found.length).toBeGreaterThan(5);
  for (const { href, count } of found) {
    await page.goto(href);
    await expect(page.locator('tbody tr')).toHaveCount(Math.min(count, 100));
  }
  for (const absent of ['/desk/casework/people/nobody', '/desk/casework/account/steward']) {
    expect((await page.goto(absent))?.status()).toBe(404);
  }
});

test('forms from another site are refused, also with the cookie', async () => {
  const page = await cora.newPage();
  await page.goto('/desk/you');
  const form = page.locator('form', { has: page.getByRole('button', { name: 'End all, this one too' }) });
  const fields: Record<string, string> = {};
  for (const input of await form.locator('input[type=hidden]').all()) {
    fields[(await input.getAttribute('name')) ?? ''] = (await input.getAttribute('value')) ?? '';
  }
  expect(Object.keys(fields).join()).toMatch(/\$ACTION_/);
  for (const origin of ['https://elsewhere.example', 'null']) {
    const answer = await cora.request.post('/desk/you', {
      multipart: fields,
      headers: { origin },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(403);
  }
  await page.goto('/desk');
  await expect(page).toHaveURL('/desk');
});

test('what was typed outlives the session, for its author alone', async ({ browser }) => {
  const late = await enterAs(browser, 'Lena Example', false);
  const email = await givePassword('Lena Example');
  const page = await late.newPage();
  const address = '/desk/people/1/edit';
  await page.goto(address);
  // without a reason, which the form asks for: it comes back with what was typed
  const typed = 'A note that took an hour <b>to write</b>,\nin two lines';
  const note = page.locator('textarea[name=identityNote]');
  await note.fill(typed);
  await asOwner(
    `UPDATE casework.session SET seen_at = now() - interval '13 hours'
      WHERE account_id = (SELECT id FROM casework.account WHERE email = $1)`,
    [email],
  );
  await page.locator('form', { has: note }).getByRole('button').first().click();
  await expect(page).toHaveURL('/desk/sign-in?kept');
  await expect(page.getByText('What you typed is kept for an hour')).toBeVisible();

  // somebody else who signs in on this browser finds nothing
  await enterAs(browser, 'Olga Example', false).then((other) => other.close());
  await signIn(page, { email: await givePassword('Olga Example') });
  await expect(page).toHaveURL('/desk');
  await page.goto('/desk/kept');
  await expect(page.getByText('Nothing waits here.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).first().click();

  await signIn(page, { email });
  await expect(page).toHaveURL('/desk/kept');
  await expect(page.getByRole('heading', { name: address })).toBeVisible();
  await expect(page.locator('dd', { hasText: 'in two lines' })).toBeVisible();
  await expect(page.locator('b')).toHaveCount(0);
  await page.getByRole('button', { name: 'Send it now' }).click();
  await expect(page).toHaveURL(/\/desk\/people\/1/);
  expect((await note.inputValue()).replace(/\r\n/g, '\n')).toBe(typed);
  await page.goto('/desk/kept');
  await expect(page.getByText('Nothing waits here.')).toBeVisible();
  await late.close();
});

test('next-auth tells only who one is, and nothing that is sent along decides where it leads', async ({
  page,
  request,
}) => {
  await page.goto('/desk/sign-in?callbackUrl=https://elsewhere.example&next=//elsewhere.example');
  const hrefs = await page.locator('[href*=elsewhere], [action*=elsewhere]').count();
  expect(hrefs).toBe(0);
  const told = await (await cora.request.get('/api/auth/session')).json();
  expect(told).toEqual({ expires: expect.any(String), user: { name: 'Cora Example', role: 'contributor' } });
  expect(await (await request.get('/api/auth/session')).json()).toEqual({});
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json();
  const out = await request.post('/api/auth/signout?callbackUrl=https://elsewhere.example', {
    form: { csrfToken, callbackUrl: 'https://elsewhere.example' },
    headers: { origin: installation.address },
    maxRedirects: 0,
  });
  expect(out.headers().location).toBe('/desk/sign-in');
  for (const closed of [
    '/api/auth/signin',
    '/api/auth/providers',
    '/api/auth/error',
    '/api/auth/callback/x',
  ]) {
    expect((await request.get(closed, { maxRedirects: 0 })).status()).toBe(404);
  }
  expect((await request.post('/api/auth/_log', { form: { code: 'x', level: 'error' } })).status()).toBe(404);
});
