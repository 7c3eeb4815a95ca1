import { expect, test } from './fixtures';
import { installation } from './installation';

test.use({ javaScriptEnabled: false });

test('a visitor is led from every board and every history to sign in', async ({ page }) => {
  for (const door of [
    '/desk/boards',
    '/desk/boards/contradicting',
    '/desk/boards/no-such-board',
    '/desk/history',
    '/desk/history?kind=statement&before=1',
    '/desk/history/person/1',
    '/desk/history/document/1',
    '/desk/history/change/1',
  ]) {
    const answer = await page.goto(door);
    expect(page.url()).toBe(`${installation.address}/desk/sign-in`);
    expect(answer?.headers()['cache-control']).toBe('no-store');
  }
});
