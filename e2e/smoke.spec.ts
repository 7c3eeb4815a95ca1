import { expect, test } from './fixtures';

test('the installation answers', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
});
