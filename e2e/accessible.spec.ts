import { expectAccessible, openAll } from './fixtures';
import { addressOf, pageKinds } from './fixtures-pages';
import { expect, test } from './fixtures-reader';

// the browser itself reports each answer of these as an error
test.use({ provoked: [/status of 4\d\d/] });
// four readings of pages with thousands of elements
test.describe.configure({ timeout: 240_000 });

test('axe finds nothing on an answer that the server gives without the record', async ({ page }) => {
  for (const [address, status] of [
    ['/people/%', 400],
    [`/${'a'.repeat(3_000)}`, 414],
  ] as const) {
    expect((await page.goto(address))?.status()).toBe(status);
    await expectAccessible(page);
  }
});

for (const kind of pageKinds) {
  test(`axe finds nothing, light and dark, narrow and wide: ${kind.what}`, async ({ page, record }) => {
    const answer = await page.goto(await addressOf(kind, record));
    expect(answer?.status()).toBe(kind.status);
    await openAll(page);
    for (const width of [360, 1400]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await test.step(`${width} px, ${colorScheme}`, () => expectAccessible(page));
      }
    }
  });
}
