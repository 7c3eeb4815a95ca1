import { expect, test } from './fixtures-reader';
import { most } from './fixtures-record';

/** How a page is seen by those who chose other colours, or no motion. */
for (const language of ['', '/kk']) {
  test(`nothing moves, and nothing is lost in chosen colours: ${language || '/'}`, async ({
    page,
    record,
  }) => {
    const { slug } = most(await record.listSheets(), ({ statements }) => statements.length);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    for (const path of ['/people', `/people/${slug}`]) {
      await page.goto(`${language}${path}`);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return (
              animationName !== 'none' ||
              transitionDuration.split(',').some((each) => Number.parseFloat(each) > 0)
            );
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
      expect(moving).toEqual([]);
      // states of custody are told by words beside their colours, which are kept
      const colours = await page
        .locator('.keep-colour')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).forcedColorAdjust));
      expect(colours.filter((colour) => colour !== 'none')).toEqual([]);
    }
  });
}
