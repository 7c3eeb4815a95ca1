import type { Page } from '@playwright/test';
import { addressOf, pageKinds } from './fixtures-pages';
import { expect, test } from './fixtures-reader';
import { oneThat } from './fixtures-record';
import { Frame } from './pages/frame';
import { PersonPage } from './pages/person';
import { RegisterPage } from './pages/register';
import { SearchPage } from './pages/search';

test.use({ provoked: [/status of 4\d\d/] });

/** Presses Tab until the element has the focus; fails when it is never reached. */
async function tabTo(page: Page, wanted: ReturnType<Page['locator']>, most = 200): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${most} times Tab did not reach ${wanted}`);
}

test('the first Tab offers to skip to the content, and Enter does', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/people');
  await expect(frame.skipLink).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(frame.skipLink).toBeFocused();
  await expect(frame.skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a name is searched for and its record, source and passage are opened without a mouse', async ({
  page,
  record,
}) => {
  const sheet = oneThat(await record.listSheets(), ({ named, statements }) => named && statements.length > 0);
  const search = new SearchPage(page);
  await page.goto('/people');
  await tabTo(page, search.searchBox);
  await page.keyboard.type(sheet.name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await tabTo(page, search.person(sheet.slug));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/people/${sheet.slug}`);
  const [statement] = sheet.statements;
  const source = new PersonPage(page)
    .statement(statement?.key ?? '')
    .locator('a[href*="#"]')
    .first();
  await tabTo(page, source);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/documents\/.+#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('on a narrow screen the facets open, narrow the list and close without a mouse', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const register = new RegisterPage(page);
  await page.goto('/people');
  await expect(register.values('custody')).toHaveCount(0);
  await tabTo(page, register.disclosure);
  await page.keyboard.press('Enter');
  const value = register.values('custody').first();
  await expect(value).toBeVisible();
  await tabTo(page, value);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?custody=/);
  await tabTo(page, register.chosen.first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/people');
});

test('on a wide screen closed facets stand open, and nothing hidden takes the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  const register = new RegisterPage(page);
  await page.goto('/people');
  await expect(register.disclosure).toBeHidden();
  await expect(register.values('custody').first()).toBeVisible();
  await tabTo(page, register.values('custody').first());
});

/** What has the focus, and how it is shown; null where nothing has it. */
function readFocus() {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement || focused instanceof SVGElement)) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const box = focused.getBoundingClientRect();
  return {
    stop: Number(focused.dataset.stop),
    date: focused instanceof HTMLInputElement && focused.type === 'date',
    html: focused.outerHTML.slice(0, 120),
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    shown: box.width > 0 && box.top < window.innerHeight && box.bottom > 0,
  };
}

for (const kind of pageKinds) {
  test(`the focus goes once through everything, in reading order, and is seen: ${kind.what}`, async ({
    page,
    record,
  }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(await addressOf(kind, record));
    const stops = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex]',
        ),
      ]
        .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
        .map((element, index) => {
          element.dataset.stop = String(index);
          return element.tabIndex;
        }),
    );
    expect(stops.filter((order) => order > 0)).toEqual([]);
    const wrong: string[] = [];
    const last = Math.min(stops.length, 40);
    for (let stop = 0; stop < last; stop += 1) {
      let seen: ReturnType<typeof readFocus>;
      do {
        await page.keyboard.press('Tab');
        seen = await page.evaluate(readFocus);
        // day, month, year and the sheet of days are stops of their own within one field for a date
      } while (seen?.date && seen.stop === stop - 1);
      if (seen?.stop !== stop || !seen.outlined || !seen.shown)
        wrong.push(`stop ${stop}: ${JSON.stringify(seen)}`);
    }
    expect(wrong).toEqual([]);
  });
}
