import { expect, test } from './fixtures-reader';
import { oneThat } from './fixtures-record';

/** Past days, figures, map and terms in a browser without scripts. Their numbers are compared in scripts/founding; axe reads them in accessible.spec.ts. */

test.use({ javaScriptEnabled: false });

const day = '2021-02-11';

test('a reader chooses a past day, a custody and a person, and comes back to today', async ({ page }) => {
  await page.goto('/people');
  await page.getByLabel('Day shown').fill(day);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(new RegExp(`on=${day}`));
  const banner = page.getByRole('region', { name: 'Any past day' });
  await expect(banner.locator(`time[datetime="${day}"]`)).toBeVisible();
  const held = page.getByRole('region', { name: 'Custody on that day' }).getByRole('link', { name: /^Held/ });
  const count = Number(await held.getAttribute('data-count'));
  await held.click();
  const rows = page.locator('ol[data-entries] > li');
  await expect(rows).toHaveCount(Math.min(50, count));
  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`^[^?]*/people/[a-z0-9-]+\\?on=${day}$`));
  await expect(page.locator('[data-standing]')).toHaveText('Held');
  await expect(page.locator('#rests-on q').first()).toBeVisible();
  await page.getByRole('link', { name: 'Back to today' }).click();
  await expect(page).toHaveURL(/\/people\/[a-z0-9-]+$/);
});

test('days that cannot be shown are refused with a form for another', async ({ request }) => {
  for (const address of ['/people?on=2019-02-30', '/people?on=9999-01-01', '/figures?known=soon']) {
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 400]);
    expect(await answer.text()).toContain('name="on"');
  }
});

test('a number of the figures opens its list, and a figure can be taken away', async ({ page, request }) => {
  await page.goto('/figures');
  const row = page.locator('#demand table a[data-count]').nth(1);
  const count = Number(await row.getAttribute('data-count'));
  const file = await page.locator('#demand').getByRole('link', { name: /SVG$/ }).getAttribute('href');
  await row.click();
  await expect(page.locator('h1 [data-count]').first()).toHaveText(String(count));
  for (const [ending, type] of [
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
    ['csv', 'text/csv'],
  ] as const) {
    const answer = await request.get((file ?? '').replace(/svg$/, ending));
    expect([ending, answer.status()]).toEqual([ending, 200]);
    expect(answer.headers()['content-type']).toContain(type);
    expect((await answer.body()).byteLength).toBeGreaterThan(500);
  }
});

test('map, place, charge, organisation and demand lead to the same people', async ({ page, record }) => {
  await page.goto('/map');
  const place = page.locator('#list a[href^="/places/"]').first();
  const name = (await place.textContent()) ?? '';
  await place.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const count = Number(await page.locator('#people a[href^="/people?place="]').getAttribute('data-count'));
  await expect(page.locator('#people ol > li')).toHaveCount(count);
  const sheet = oneThat(await record.listSheets(), ({ statements }) =>
    statements.some((each) => each.kind === 'charge' && each.provision !== null),
  );
  await page.goto(`/people/${sheet.slug}`);
  await page.locator('#history a[href^="/charges/"]').first().click();
  await expect(page.locator(`#people a[href="/people/${sheet.slug}"]`)).toBeVisible();
});
