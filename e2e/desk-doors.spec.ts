import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures';
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
