import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures-reader';
import { most } from './fixtures-record';
import { ask } from './fixtures-wire';

const textOf = (answer: { body: Buffer }) => answer.body.toString('utf8');

test.use({ javaScriptEnabled: false });

test('a record leads to its edition at a lasting address, and that one to how it is cited', async ({
  page,
  record,
}) => {
  const { slug, name } = most(await record.listSheets(), ({ statements }) => statements.length);
  await page.goto(`/people/${slug}`);
  const address = await page.locator('#changes tbody th a').first().getAttribute('href');
  expect(address).toMatch(/^\/editions\/\d+$/);
  await page.locator('#changes tbody th a').first().click();
  await expect(page.getByRole('status')).toContainText('the newest');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.locator('#cite')).toContainText(address ?? '');
  for (const words of ['@misc{', '"URL"', '{{Cite web'])
    expect(await page.locator('#cite pre').allTextContents()).toContainEqual(expect.stringContaining(words));
  expect((await ask(`${address}/changes?since=1&since=2`)).status).toBe(400);
  expect((await ask('/editions/0')).status).toBe(404);
});

test('each feed that a page names is there and tells the same editions as the page', async ({
  page,
  record,
}) => {
  const { slug } = most(await record.listSheets(), ({ statements }) => statements.length);
  for (const path of [`/people/${slug}`, '/changes']) {
    await page.goto(path);
    const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    const answer = await ask(new URL(feed ?? '', page.url()).pathname);
    expect(answer.headers['content-type']).toContain('application/atom+xml');
    const shown = await page
      .locator('a[href^="/editions/"]:not([href$="changes"])')
      .first()
      .getAttribute('href');
    expect(textOf(answer)).toContain(`${shown}</id>`);
  }
  for (const path of ['/feeds/people.atom?custody=nowhere', '/feeds/all.atom?page=2', '/feeds/search.atom'])
    expect((await ask(path)).status).toBe(400);
  expect((await ask('/feeds/people/nobody-at-all.atom')).status).toBe(404);
});

test('a case sheet, a pack of chosen people and the calendar are files of their kind', async ({
  page,
  record,
}) => {
  const [one, other] = await record.listPeople();
  await page.goto('/briefing');
  for (const person of [one, other]) await page.locator(`input[value="${person?.slug}"]`).check();
  await page.getByRole('button', { name: 'Show what is chosen' }).click();
  const pack = (await page.getByRole('link', { name: 'Briefing pack as PDF' }).getAttribute('href')) ?? '';
  for (const [path, type, begins] of [
    [pack, 'application/pdf', '%PDF-1.7'],
    [`/people/${one?.slug}/sheet.pdf`, 'application/pdf', '%PDF-1.7'],
    ['/feeds/calendar.ics', 'text/calendar', 'BEGIN:VCALENDAR'],
    [`/pictures/people/${one?.slug}.png`, 'image/png', '\uFFFDPNG'],
  ] as const) {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain(type);
    expect(textOf(answer).startsWith(begins)).toBe(true);
  }
  expect((await ask('/briefing/chosen')).status).toBe(400);
  expect((await ask('/briefing/pack.pdf?person=nobody-at-all')).status).toBe(400);
});

test('another site can frame where a person stands, and no other page', async ({
  browser,
  record,
  baseURL,
}) => {
  const [person] = await record.listPeople();
  const frame = (path: string) => `<iframe sandbox src="${new URL(path, baseURL).href}"></iframe>`;
  const site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(frame(`/embed/${person?.slug}`) + frame(`/people/${person?.slug}`));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  // another site's page is not watched for what it asks and what it is refused
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await expect(page.frameLocator('iframe').nth(0).getByRole('link')).toHaveText(person?.name ?? '');
    const background = page.frameLocator('iframe').nth(0).locator('body');
    await expect(background).toHaveCSS('background-color', 'rgb(251, 250, 246)');
    await expect(page.frameLocator('iframe').nth(1).getByRole('link', { name: 'Habeas' })).toHaveCount(0);
  } finally {
    await page.close();
    site.close();
  }
  const found = await ask(
    `/oembed?url=${encodeURIComponent(new URL(`/people/${person?.slug}`, baseURL).href)}`,
  );
  expect(JSON.parse(textOf(found))).toMatchObject({ type: 'rich', title: person?.name });
  expect((await ask('/oembed?url=https://elsewhere.example/people/a')).status).toBe(404);
});
