import { z } from 'zod';
import { expect, test } from './fixtures-reader';
import { most, oneThat } from './fixtures-record';
import { inCyrillic, isPlainlyWritten } from './fixtures-spellings';
import { DocumentPage } from './pages/document';
import { PersonPage } from './pages/person';
import { type Facet, facets, RegisterPage } from './pages/register';
import { SearchPage } from './pages/search';

test.use({ javaScriptEnabled: false });

const sourced = z.object({ sources: z.array(z.object({ page: z.string(), quote: z.string() })) });
const followedJson = z.object({
  licence: z.object({ url: z.url() }),
  people: z.array(
    z.object({
      person: z.object({ name: z.string() }),
      asked: z.array(sourced),
      // biome-ignore lint/suspicious/noThenProperty: the API's word for where somebody stood then
      then: sourced.nullable(),
      next: z.object({ custody: sourced.nullable() }).nullable(),
    }),
  ),
});

/** Ways a journalist may have a name that is not the one at the head of the record. */
const spellings: Record<string, (sheet: Sheet) => string | null> = {
  'as printed in another language': ({ name, names }) =>
    names.find(({ form, language }) => language === 'sv' && form !== name)?.form ?? null,
  'with the family name first': ({ name }) => {
    const [given, family, ...more] = name.split(' ');
    return given && family && more.length === 0 ? `${family} ${given}` : null;
  },
  'in Cyrillic letters': ({ name }) => (isPlainlyWritten(name) ? inCyrillic(name) : null),
};
type Sheet = Awaited<ReturnType<import('./fixtures-record').OpenRecord['readPerson']>>;

for (const [how, spell] of Object.entries(spellings)) {
  test(`a journalist who has a name ${how} reaches the record, its source and its citation`, async ({
    page,
    record,
  }) => {
    const sourced = ({ statements, present, named }: Sheet) =>
      named && statements.some(({ key }) => present.statements.includes(key));
    const sheet = oneThat(await record.listSheets(), (each) => sourced(each) && spell(each) !== null);
    const search = new SearchPage(page);
    await page.goto('/');
    await search.searchFor(spell(sheet) ?? '');
    await expect(search.people.first()).toContainText('found as');
    await search.people.first().getByRole('link').click();

    const person = new PersonPage(page);
    await expect(page).toHaveURL(`/people/${sheet.slug}`);
    await expect(person.title).toHaveText(sheet.name);
    await expect(person.age).toBeVisible();
    const said = oneThat(sheet.statements, ({ key }) => sheet.present.statements.includes(key));
    const [citation] = said.citations;
    if (citation === undefined) throw new Error('a statement has no source');
    const entry = person.statement(said.key);
    await expect(entry.locator('q').first()).toHaveText(citation.quote);
    await expect(entry.locator('q').first()).toHaveAttribute('lang', citation.language);
    await entry.locator(`a[href="/documents/${citation.document}#${citation.label}"]`).first().click();

    const document = new DocumentPage(page);
    await expect(page).toHaveURL(`/documents/${citation.document}#${citation.label}`);
    await expect(document.target).toBeInViewport();
    await expect(document.target).toContainText(citation.quote);
    await expect(document.target.locator(`a[href="/people/${sheet.slug}"]`).first()).toBeVisible();

    await page.goBack();
    await person.citeLink.click();
    await expect(person.cite).toBeInViewport();
    await expect(person.cite).toContainText(sheet.name);
    await expect(person.cite).toContainText(/\/editions\/\d+/);
    await expect(person.cite).toContainText(/Edition 1 of .*\d{4}/);
    await person.cite.getByText('As BibTeX').click();
    await expect(person.cite.getByText('@misc{')).toBeVisible();
  });
}

for (const facet of Object.keys(facets) as Facet[]) {
  test(`the register is narrowed by ${facet}, and widened again`, async ({ page, record }) => {
    const register = new RegisterPage(page);
    await page.goto('/people');
    const all = await record.countPeople();
    const value = register.values(facet).first();
    const counted = Number(/(\d+)$/.exec((await value.textContent())?.trim() ?? '')?.[1]);
    const choice = new URL((await value.getAttribute('href')) ?? '', page.url()).search;
    await value.click();
    await expect(page).toHaveURL(`/people${choice}`);
    await expect(register.chosen).toHaveCount(1);
    const people = await record.listPeople(choice);
    expect(people).toHaveLength(counted);
    expect(counted).toBeLessThanOrEqual(all);
    expect(await register.listSlugs()).toEqual(people.slice(0, 50).map(({ slug }) => slug));
    await expect(register.title).toContainText(`${counted} of ${all}`);

    await page.getByRole('link', { name: 'Last confirmed', exact: true }).click();
    await expect(register.chosen).toHaveCount(1);
    await expect(page).toHaveURL(/sort=confirmed/);
    await register.chosen.first().click();
    await expect(register.chosen).toHaveCount(0);
    await page.goBack();
    await expect(register.chosen).toHaveCount(1);
  });
}

test('choices add up, and the register says so when nobody carries them together', async ({
  page,
  record,
}) => {
  const register = new RegisterPage(page);
  await page.goto('/people');
  await register.values('custody').first().click();
  await register.values('document').first().click();
  await expect(register.chosen).toHaveCount(2);
  const people = await record.listPeople(new URL(page.url()).search);
  expect(await register.listSlugs()).toEqual(people.map(({ slug }) => slug));
  await page.getByRole('link', { name: 'Show everyone' }).click();
  await expect(page).toHaveURL('/people');
});

test('the register is read page by page, each person once', async ({ page, record }) => {
  const register = new RegisterPage(page);
  await page.goto('/people');
  const seen = await register.listSlugs();
  for (const next = page.getByRole('link', { name: 'Next' }); (await next.count()) > 0; ) {
    await next.click();
    seen.push(...(await register.listSlugs()));
  }
  expect(seen).toEqual((await record.listPeople()).map(({ slug }) => slug));
});

test('a document leads to what it asked, for whom, and to their records', async ({ page, record }) => {
  const sheets = await Promise.all(
    (await record.listDocuments()).map(({ slug }) => record.readDocument(slug)),
  );
  const asked = most(sheets, ({ demands }) => demands.filter(({ people }) => people.length > 0).length);
  const demand = oneThat(asked.demands, ({ people }) => people.some(({ slug }) => slug !== null));
  const wanted = oneThat(demand.people, ({ slug }) => slug !== null);
  const document = new DocumentPage(page);
  await page.goto('/documents');
  await page.getByRole('link', { name: asked.usualTitle }).click();
  await expect(document.title).toHaveText(asked.usualTitle);
  await expect(document.demands.getByText(demand.quote).first()).toBeVisible();
  await expect(document.followed.locator(`a[href="/people/${wanted.slug}"]`).first()).toBeVisible();
  await document.demands.getByRole('link', { name: wanted.name, exact: true }).first().click();
  const person = new PersonPage(page);
  await expect(person.title).toHaveText(wanted.name);
  const { statements } = await record.readPerson(wanted.slug ?? '');
  const statement = oneThat(statements, (each) => each.kind === 'demand' && each.demand === demand.key);
  await expect(person.statement(statement.key)).toContainText(statement.citations[0]?.quote ?? 'no source');
});

test('a passage has an address of its own, which shows what rests on its words and leads back', async ({
  page,
  record,
}) => {
  const isShown = ({ kind }: Sheet['statements'][number]) => kind === 'designation' || kind === 'event';
  const sheet = oneThat(await record.listSheets(), ({ statements }) => statements.some(isShown));
  const said = oneThat(sheet.statements, isShown);
  const [citation] = said.citations;
  if (citation === undefined) throw new Error('a statement has no source');
  const document = new DocumentPage(page);
  await page.goto(`/documents/${citation.document}`);
  await document.passageLink(citation.document, citation.label).click();
  await expect(page).toHaveURL(`/documents/${citation.document}/${encodeURIComponent(citation.label)}`);
  const resting = document.resting.locator('li', { hasText: sheet.name }).filter({ hasText: citation.quote });
  await expect(resting.first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Link to and cite this passage' })).toContainText(page.url());
  await page.getByRole('link', { name: 'In the whole text' }).click();
  await expect(page).toHaveURL(`/documents/${citation.document}#${encodeURIComponent(citation.label)}`);
  await expect(document.target).toBeInViewport();
});

test('what followed is the same on the page, as CSV and as JSON, each value with its source', async ({
  page,
  request,
  record,
}) => {
  const { slug } = most(await record.listDocuments(), ({ demands, people }) => (people > 0 ? demands : 0));
  const document = new DocumentPage(page);
  await page.goto(`/documents/${slug}`);
  const shown = await document.followed.locator('tbody th a').allTextContents();
  const json = followedJson.parse(
    await (await request.get(`/api/v1/documents/${slug}/followed.json`)).json(),
  );
  expect(json.people.map(({ person }) => person.name).sort()).toEqual(shown.toSorted());
  for (const { asked, then, next } of json.people) {
    for (const { sources } of [...asked, ...(then ? [then] : []), ...(next?.custody ? [next.custody] : [])]) {
      expect(sources.length).toBeGreaterThan(0);
    }
  }
  const csv = await (await request.get(`/api/v1/documents/${slug}/followed.csv`)).text();
  const rows = csv.split('\r\n').slice(1, -1);
  expect(rows).toHaveLength(shown.length);
  for (const row of rows) expect(row).toContain('creativecommons.org');
  await expect(document.followed.getByRole('link', { name: 'CSV' })).toHaveAttribute(
    'href',
    `/api/v1/documents/${slug}/followed.csv`,
  );
});

test('words lead to the statement or passage that has them', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/search?q=sentenced');
  for (const subject of ['people', 'documents']) {
    const hit = search.records.locator(`li a[href^="/${subject}/"]`).first();
    const words = await hit.locator('mark').first().textContent();
    await hit.click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText(words ?? '');
    await page.goBack();
  }
});

test('a record is taken along as data that says the same', async ({ page, record }) => {
  const { slug } = oneThat(await record.listPeople(), ({ named }) => named);
  const person = new PersonPage(page);
  await page.goto(`/people/${slug}`);
  const sheet = await record.readPerson(slug);
  await expect(person.jsonLink).toHaveAttribute('href', `/api/v1/people/${slug}`);
  for (const { key, citations } of sheet.statements) {
    for (const { quote, document, label } of citations) {
      await expect(person.statement(key)).toContainText(quote);
      await expect(
        person.statement(key).locator(`a[href="/documents/${document}#${label}"]`),
      ).not.toHaveCount(0);
    }
  }
});
