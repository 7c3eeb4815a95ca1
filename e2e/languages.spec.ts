import { expectAccessible, openAll } from './fixtures';
import { expect, test } from './fixtures-reader';
import { most, oneThat } from './fixtures-record';
import { inCyrillic, isPlainlyWritten } from './fixtures-spellings';
import { ask } from './fixtures-wire';

// the browser itself reports each answer of these as an error
test.use({ provoked: [/status of 4\d\d/], viewport: { width: 320, height: 640 } });

test.describe('without a script, on a narrow screen, in Kazakh', () => {
  test.use({ javaScriptEnabled: false });

  test('from the first page by a Cyrillic spelling to a person, a document and back', async ({
    page,
    record,
  }) => {
    const person = oneThat(await record.listPeople(), ({ name, named }) => named && isPlainlyWritten(name));
    await page.goto('/kk');
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
    const banner = page.getByRole('banner');
    await banner.getByRole('searchbox').fill(inCyrillic(person.name));
    await banner.getByRole('button', { name: 'Іздеу' }).click();
    await expect(page).toHaveURL(/\/kk\/search\?q=/);
    await page.getByRole('link', { name: person.name, exact: true }).first().click();
    await expect(page).toHaveURL(`/kk/people/${person.slug}`);
    await page.locator('#documents').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/kk\/documents\/[^/]+$/);
    await page.goBack();
    await expect(page).toHaveURL(`/kk/people/${person.slug}`);
    await page.getByRole('link', { name: 'Редакторларға айтыңыз' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Қатені айту/);
    await expect(page).toHaveURL(`/kk/people/${person.slug}/correct`);
  });

  test('the switch of languages keeps the page and what was chosen on it', async ({ page }) => {
    await page.goto('/people?sort=confirmed&page=2');
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page).toHaveURL('/kk/people?sort=confirmed&page=2');
    await page.getByRole('link', { name: 'Русский' }).click();
    await expect(page).toHaveURL('/ru/people?sort=confirmed&page=2');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Люди/);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/people?sort=confirmed&page=2');
  });

  test('where nothing stands is said in Kazakh, and leads on in it', async ({ page }) => {
    const answer = await page.goto('/kk/people/nobody-of-this-name');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Бұл мекенжайда ештеңе жоқ');
    await page.getByRole('main').getByRole('link', { name: 'Адамдар тізімін' }).click();
    await expect(page).toHaveURL('/kk/people');
  });
});

for (const language of ['ru', 'kk']) {
  test(`axe finds nothing, and nothing is cut off: ${language}`, async ({ page, record }) => {
    test.setTimeout(120_000);
    const { slug, statements } = most(await record.listSheets(), (sheet) => sheet.statements.length);
    const [citation] = statements[0]?.citations ?? [];
    const addresses = [
      '',
      '/people?sort=confirmed&page=2',
      `/people/${slug}`,
      `/people/${slug}/correct`,
      '/documents',
      `/documents/${citation?.document}/${citation?.label}`,
      '/search?q=release',
      '/method',
      '/changes',
      '/nothing/here',
      '/people?colour=red',
    ];
    for (const address of addresses) {
      await test.step(address, async () => {
        await page.goto(`/${language}${address}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await openAll(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(320);
        await expectAccessible(page);
      });
    }
  });
}

test('each page names itself in every language, and what it names answers', async ({ record }) => {
  const { slug } = oneThat(await record.listPeople(), () => true);
  for (const path of ['/', `/people/${slug}`, '/people?sort=confirmed']) {
    const answers = await Promise.all(
      ['en', 'ru', 'kk'].map(async (language) => {
        const address = language === 'en' ? path : `/${language}${path === '/' ? '' : path}`;
        const { status, headers, body } = await ask(address);
        expect([status, headers['content-language']], address).toEqual([200, language]);
        const text = body.toString('utf8');
        return [...text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(
          ([, named, href]) => `${named} ${href}`,
        );
      }),
    );
    expect(answers[0]?.map((each) => each.split(' ')[0])).toEqual(['en', 'ru', 'kk', 'x-default']);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  }
});

for (const language of ['en', 'ru', 'kk']) {
  test(`the first view of a record is light, and its letters are there: ${language}`, async ({
    page,
    record,
  }) => {
    const { slug } = most(await record.listSheets(), (sheet) => sheet.statements.length);
    const sizes: Promise<{ font: boolean; url: string; bytes: number }>[] = [];
    page.on('requestfinished', (request) => {
      const weigh = async () => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        const font = request.resourceType() === 'font';
        return { font, url: request.url(), bytes: responseBodySize + responseHeadersSize };
      };
      sizes.push(weigh());
    });
    await page.goto(`${language === 'en' ? '' : `/${language}`}/people/${slug}`, {
      waitUntil: 'networkidle',
    });
    const loaded = await Promise.all(sizes);
    const weight = (of: typeof loaded) => of.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(weight(loaded.filter(({ font }) => !font))).toBeLessThanOrEqual(60_000);
    expect(weight(loaded)).toBeLessThanOrEqual(200_000);
    const subsets = loaded.flatMap(({ url }) => /-(latin|cyrillic)(?:-ext)?-wght/.exec(url)?.[0] ?? []);
    const extended = subsets.filter((subset) => subset.startsWith('-cyrillic-ext'));
    expect(extended.length > 0).toBe(language === 'kk');
  });
}
