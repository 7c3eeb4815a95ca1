import { openAll } from './fixtures';
import { addressOf, pageKinds } from './fixtures-pages';
import { expect, test } from './fixtures-reader';
import { most } from './fixtures-record';
import { Frame } from './pages/frame';

test.use({ provoked: [/status of 4\d\d/] });

/** 320 px: WCAG 1.4.10, and 400 % of 1280; 700: a window of 1400 at 200 %. */
const widths = [320, 700];

for (const kind of pageKinds) {
  test(`fits narrow and enlarged windows, and every control can be hit: ${kind.what}`, async ({
    page,
    record,
  }) => {
    await page.goto(await addressOf(kind, record));
    await openAll(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        const wide = [...document.querySelectorAll('body *')].filter(
          (element) =>
            element.getBoundingClientRect().right > clientWidth + 1 && element.closest('svg') === null,
        );
        // for screen readers only: a box of one pixel, whatever is in it
        const unseen = (element: Element): boolean => {
          const { width, height } = element.getBoundingClientRect();
          const within = element.parentElement;
          return (width <= 1 && height <= 1) || (within !== null && unseen(within));
        };
        // a table of figures may scroll in a frame of its own (WCAG 1.4.10 excepts what needs two dimensions)
        const scrolled = (element: Element): boolean => {
          const frame = element.closest('table')?.parentElement ?? null;
          if (frame === null) return false;
          const { right } = frame.getBoundingClientRect();
          return getComputedStyle(frame).overflowX === 'auto' && right <= clientWidth + 1;
        };
        const clipped = wide.filter((element) => !unseen(element) && !scrolled(element));
        return {
          scrolls: scrollWidth > clientWidth,
          clipped: clipped.map(({ outerHTML }) => outerHTML.slice(0, 160)),
        };
      });
      expect(beyond, `at ${width} px`).toEqual({ scrolls: false, clipped: [] });
      expect(await smallControls(page), `at ${width} px`).toEqual([]);
    }
  });
}

/**
 * Controls less than 24 px high or wide (WCAG 2.5.8). Links within a sentence are as high as its line; of the
 * others axe sees to the distance between them.
 */
const smallControls = (page: Frame['page']) =>
  page.locator('button, input, summary, nav a, main li > a').evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility())
      .map((control) => ({
        box: control.getBoundingClientRect(),
        html: control.outerHTML.slice(0, 120),
        control,
      }))
      .filter(({ control }) => getComputedStyle(control).display !== 'inline')
      .filter(({ box }) => box.height < 24 || box.width < 24)
      .map(({ html, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${html}`),
  );

test.describe('on paper', () => {
  for (const what of ['the record with most statements', 'the longest document']) {
    test(`nothing that is said is hidden: ${what}`, async ({ page, record }) => {
      const kind = pageKinds.find((each) => each.what === what);
      if (!kind) throw new Error(`no page is called ${what}`);
      await page.setViewportSize({ width: 720, height: 1000 });
      await page.goto(await addressOf(kind, record));
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const hidden = await page.locator('main li, main dd, main td, main q').evaluateAll((parts) =>
        parts
          .filter((part) => part.closest('nav') === null)
          .filter((part) => !part.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          // what is left out on purpose says so itself
          .filter((part) => part.closest('[class~="print:hidden"]') === null)
          .map((part) => part.textContent?.slice(0, 80)),
      );
      expect(hidden).toEqual([]);
      await expect(new Frame(page).searchBox).toBeHidden();
      await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    });
  }

  test('the sources of every statement are printed beside it', async ({ page, record }) => {
    const sheet = most(await record.listSheets(), ({ statements }) => statements.length);
    await page.goto(`/people/${sheet.slug}`);
    await page.emulateMedia({ media: 'print' });
    for (const { citations } of sheet.statements) {
      for (const { quote } of citations) await expect(page.getByText(quote).first()).toBeVisible();
    }
  });
});
