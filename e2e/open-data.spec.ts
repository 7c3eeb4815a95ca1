import { createHash } from 'node:crypto';
import { expect, test } from './fixtures-reader';
import { ask, unpacked } from './fixtures-wire';

test('the whole record is taken away, checked by its sum, and goes on where it was broken off', async () => {
  const whole = await ask('/data/record.jsonl', { headers: { 'Accept-Encoding': 'identity' } });
  expect(whole.status).toBe(200);
  const sum = createHash('sha256').update(whole.body).digest('hex');
  const sums = (await ask('/data/SHA256SUMS')).body.toString('utf8');
  expect(sums).toMatch(new RegExp(`^${sum}  habeas-\\d+\\.jsonl$`, 'm'));
  expect(sums.trim().split('\n').length).toBe(3);
  const half = Math.floor(whole.body.length / 2);
  const rest = await ask('/data/record.jsonl', {
    headers: { Range: `bytes=${half}-`, 'If-Range': `"${sum}"` },
  });
  expect(rest.status).toBe(206);
  expect(rest.body.equals(whole.body.subarray(half))).toBe(true);
  const lines = whole.body.toString('utf8').trimEnd().split('\n');
  for (const line of lines) JSON.parse(line);
  const api = JSON.parse(unpacked(await ask('/api/v1/people')).toString('utf8'));
  expect(lines.filter((line) => JSON.parse(line).record === 'person').length).toBe(api.total);
});

test('a page leads to every file and to the API in words, in each language', async ({ page, record }) => {
  for (const prefix of ['', '/ru', '/kk']) {
    await page.goto(`${prefix}/data`);
    for (const href of [
      '/data/record.jsonl',
      '/data/record.csv.zip',
      '/data/record.ftm.json',
      '/data/SHA256SUMS',
    ]) {
      await expect(page.locator(`main a[href="${href}"]`)).toBeVisible();
    }
    await page.locator(`main a[href="${prefix}/data/api"]`).click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('code', { hasText: '/api/v1/people/{slug}' }).first()).toBeVisible();
  }
  const [somebody] = await record.listPeople();
  const html = unpacked(await ask(`/people/${somebody?.slug}`)).toString('utf8');
  expect(html).toMatch(/itemtype="https:\/\/schema\.org\/Person"/i);
  expect(html.includes('<script')).toBe(false);
});

test('the site map lists every record in every language, and robots are led to it', async ({ record }) => {
  const robots = (await ask('/robots.txt')).body.toString('utf8');
  expect(robots).toContain('/sitemap.xml');
  const index = unpacked(await ask('/sitemap.xml')).toString('utf8');
  const files = [...index.matchAll(/<loc>[^<]*\/sitemaps\/([^<]*)<\/loc>/g)].map(([, file]) => file);
  const listed = ['pages.xml', 'documents-1.xml', 'people-1.xml', 'terms-1.xml', 'passages-1.xml'];
  expect(files).toEqual(listed);
  for (const file of listed) {
    const [page] =
      unpacked(await ask(`/sitemaps/${file}`))
        .toString('utf8')
        .match(/(?<=<loc>)[^<]*/) ?? [];
    expect((await ask(new URL(page ?? '').pathname)).status).toBe(200);
  }
  const people = unpacked(await ask('/sitemaps/people-1.xml')).toString('utf8');
  expect([...people.matchAll(/<url>/g)].length).toBe(3 * (await record.countPeople()));
  expect(people).toContain('hreflang="kk"');
  expect((await ask('/sitemaps/people-9.xml')).status).toBe(404);
});

test('names are matched by a batch in a form, and the OpenAPI document is there', async ({
  record,
  request,
}) => {
  const [somebody] = await record.listPeople('?named=yes');
  const queries = JSON.stringify({ q0: { query: somebody?.name } });
  const answer = await request.post('/api/v1/reconcile', { form: { queries } });
  expect((await answer.json()).q0.result[0].id).toBe(somebody?.slug);
  const preview = await ask(`/api/v1/reconcile/preview?id=${somebody?.slug}`);
  expect(preview.body.toString('utf8')).toContain('<h1>');
  const document = JSON.parse(unpacked(await ask('/api/v1/openapi.json')).toString('utf8'));
  expect(document.openapi).toBe('3.1.1');
  const options = await ask('/api/v1/people', { method: 'OPTIONS' });
  expect([options.status, options.headers['access-control-allow-origin']]).toEqual([204, '*']);
});
