import { expect, expectAccessible, test } from './fixtures';
import { givePassword, password } from './fixtures-desk';
import { enterAs } from './fixtures-workbench';
import { installation } from './installation';

// browsers know passkeys for names of hosts only, not for addresses
const site = installation.address.replace('127.0.0.1', 'localhost');

test('a passkey is made, lets in as both factors, and opens nothing once it is taken away', async ({
  browser,
}) => {
  test.slow();
  const context = await enterAs(browser, 'Petra Example', true);
  await givePassword('Petra Example');
  const [{ name = '', value = '' } = {}] = await context.cookies();
  await context.addCookies([{ name, value, url: site }]);
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const make = async (typed: string) => {
    await page.goto(`${site}/desk/you`);
    const form = page.locator('form[data-passkey=add]');
    await form.getByLabel('Your password').fill(typed);
    await form.getByRole('button', { name: 'Make a passkey on this device' }).click();
  };
  await make('not the right one');
  await expect(page.getByRole('alert').filter({ hasText: 'was not kept' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take away' })).toHaveCount(0);
  await make(password);
  await expect(page.getByRole('button', { name: 'Take away' })).toHaveCount(1);
  await expectAccessible(page);

  const enter = async () => {
    await page.goto(`${site}/desk/sign-in`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  };
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await expectAccessible(page);
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await enter();
  await expect(page).toHaveURL(`${site}/desk`);
  await expect(page.getByText('You are signed in as Petra Example')).toBeVisible();

  // the same answer once more, as somebody who listened would send it
  const heard = await posted;
  const again = await context.request.fetch(`${site}/desk/sign-in`, {
    method: 'POST',
    headers: { 'content-type': (await heard.headerValue('content-type')) ?? '', origin: site, cookie: '' },
    data: heard.postDataBuffer() ?? '',
    maxRedirects: 0,
  });
  expect(again.status()).toBe(200);
  expect(await again.text()).toContain('This passkey is not known here');

  await page.goto(`${site}/desk/you`);
  await page.getByRole('button', { name: 'Take away' }).click();
  await expect(page.getByRole('button', { name: 'Take away' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await enter();
  await expect(page.getByRole('alert').filter({ hasText: 'not known here' })).toBeVisible();
  await context.close();
});

test('without scripts the pages are whole and offer no passkey', async ({ browser }) => {
  const context = await enterAs(browser, 'Quirin Example', false);
  const page = await context.newPage();
  for (const door of ['/desk/you', '/desk/sign-in']) {
    await page.goto(door);
    await expect(page.locator('form[data-passkey]')).toBeHidden();
    if (door === '/desk/you') await context.clearCookies();
  }
  await context.close();
});
