import { test as base, expect } from './fixtures';
import { OpenRecord } from './fixtures-record';
import { installation } from './installation';

/**
 * A reader's browser: fails like fixtures.ts on errors and on third parties, and when anything is left in the
 * browser that could tell readers apart. `record` is what is published, for names and addresses.
 */
export const test = base.extend<object, { record: OpenRecord }>({
  record: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: installation.address });
      await use(new OpenRecord(request));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
  page: async ({ page }, use) => {
    await use(page);
    expect(await page.context().cookies()).toEqual([]);
    const { origins } = await page.context().storageState();
    expect(origins).toEqual([]);
  },
});

export { expect };
