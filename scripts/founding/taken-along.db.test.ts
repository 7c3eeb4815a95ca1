import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { createElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FollowPage } from '@/components/follow/follow-page';
import { PersonPage } from '@/components/person/person-page';
import { renderIn } from '@/components/render-in-english';
import { composeCaseSheet, composePack } from '@/lib/briefing/compose';
import { inLanguage, type Language, languages } from '@/lib/core/language';
import { changeAs, INSTALLATION } from '@/lib/db/writers';
import { downloads } from '@/lib/exports/downloads';
import { composeCalendar } from '@/lib/feeds/calendar';
import { composeFeed, pageOf } from '@/lib/feeds/compose';
import { listDates } from '@/lib/feeds/dates';
import { readFeed } from '@/lib/feeds/read';
import { dateWords } from '@/lib/language/dates';
import { speechIn } from '@/lib/language/speaker';
import { codeWords } from '@/lib/language/translate';
import { inventSteward } from '@/lib/publishing/invented';
import { withholdName, withholdValue } from '@/lib/publishing/withdraw-value';
import type { Edition } from '@/lib/record/edition-schema';
import { listEditions, listPublishedPeople } from '@/lib/record/read';
import type { PersonSheet } from '@/lib/record/schema';
import { coverAll } from './covering';
import { type CsvRow, readCsv } from './csv-rows';
import { putFoundingOnRecord } from './on-record';
import { type Printed, readPrinted, squashed } from './printed';
import { readShown, type Shown } from './shown';

/** Feeds, calendar, case sheets and the briefing pack say what the page says: of ten people, in every language. */

putFoundingOnRecord();
const site = 'https://record.example/';
const today = '2026-01-20';
const ten = Array.from({ length: 10 }, (_, place) => place);
let chosen: { sheet: PersonSheet; edition: Edition }[] = [];

beforeAll(async () => {
  const slugs = await changeAs(INSTALLATION, 'test', (tx) =>
    tx.person.findMany({ where: { standing: 'case' }, select: { slug: true } }),
  );
  const everybody = await listPublishedPeople(slugs.map(({ slug }) => slug));
  const names = coverAll(
    everybody.map(({ sheet }) => sheet),
    ten.length,
  ).map(({ slug }) => slug);
  await keepBack(names);
  chosen = await listPublishedPeople(names);
}, 120_000);

/** A steward keeps back a spelling of one and a gist of another, so that somebody has a second edition. */
async function keepBack(slugs: readonly string[]): Promise<void> {
  const by = await inventSteward();
  const act = { by, reason: 'An invented reason', at: new Date('2026-01-10T00:00:00Z') };
  await changeAs(by, 'withhold', async (tx) => {
    const [name] = await tx.name.findMany({
      where: {
        person: { slug: { in: [...slugs] } },
        kind: 'printed',
        accepted: true,
        inflection: { not: null },
      },
      orderBy: { id: 'asc' },
    });
    const statement = await tx.statement.findFirst({
      where: {
        person: { slug: slugs[0] ?? '' },
        gist: { not: null },
        state: 'accepted',
        kind: { not: 'demand' },
      },
      orderBy: { key: 'asc' },
    });
    if (!name || !statement) throw new Error('nothing to keep back');
    const done = [
      await withholdName(tx, name.id, act),
      await withholdValue(tx, { statement: statement.id, field: 'gist', words: [] }, act),
    ];
    expect(done.map(({ ok }) => ok)).toEqual([true, true]);
  });
}

/** A file on paper, without its feet. */
function read(pdf: Buffer, title: string, path: string, language: Language): Promise<Printed> {
  const { t } = speechIn(language);
  const [address, date] = [new URL(path, site).href, dateWords(today, speechIn(language))];
  const foot = (page: number, pages: number) =>
    t('briefing.foot', { title, address, date, page: String(page), pages: String(pages) });
  return readPrinted(pdf, foot, t('briefing.sources'));
}

/** What jsonfeed.org/version/1.1 asks for, and what ours says. */
const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  language: z.enum(languages),
  authors: z.array(z.object({ name: z.literal('Habeas'), url: z.url() })).length(1),
  items: z.array(
    z.object({
      id: z.url(),
      url: z.url(),
      title: z.string(),
      date_published: z.iso.datetime(),
      content_html: z.string(),
    }),
  ),
});

function at(place: number) {
  const one = chosen[place];
  if (one === undefined) throw new Error(`nobody is chosen as ${place}`);
  return one;
}

async function pageOfPerson(sheet: PersonSheet, language: Language): Promise<Shown> {
  const editions = await listEditions('person', String(sheet.number));
  const page = createElement(PersonPage, { sheet, editions, answers: [], today, address: site });
  return readShown(renderIn(language, page));
}

const people = languages.flatMap((language) => ten.map((place) => [language, place] as const));

describe.each(people)('in %s, person %i of ten', (language, place) => {
  const speech = speechIn(language);

  it('is on paper as on the page: each statement, its date and its sources, and everything beside', async () => {
    const { sheet, edition } = at(place);
    const shown = await pageOfPerson(sheet, language);
    const printed = await read(
      await composeCaseSheet({ sheet, edition, origin: site, today }, speech),
      sheet.name,
      `people/${sheet.slug}`,
      language,
    );
    const statements = shown.parts.flatMap((part) => part.statements);
    const quoted = new Set(statements.flatMap((each) => each.sources.map(({ href, quote }) => href + quote)));
    const unquoted = sheet.statements
      .flatMap(({ citations }) => citations)
      .filter(({ document, label, quote }) => !quoted.has(`/documents/${document}#${label}${quote}`));
    expect(unquoted).toEqual([]);
    const body = shown.parts.map(({ heading, empty, statements: each }) =>
      squashed(heading + empty + each.map((one) => `${one.moment}${one.headline}§${one.lines}`).join('')),
    );
    expect(printed.text).toContain(body.join(''));
    expect(statements.map(({ sources }) => sources.length)).toEqual(
      printed.marks.map(({ length }) => length),
    );
    for (const [index, { sources }] of statements.entries()) {
      const notes = (printed.marks[index] ?? []).map((mark) => printed.notes.get(mark) ?? '');
      const wanted = sources.map(({ reference, passage, language: text, quote }) =>
        squashed(
          `${reference}, ${passage} (${codeWords(speech, 'languages.text', text)}): ${speech.t('briefing.quoted', { words: quote })}`,
        ),
      );
      expect(wanted.filter((each) => !notes.some((note) => note.startsWith(each)))).toEqual([]);
      for (const { names, href } of sources) {
        for (const name of names) expect(notes.some((note) => note.includes(squashed(name)))).toBe(true);
        expect(printed.links).toContain(new URL(href, site).href);
      }
    }
    const said = [...shown.status.said, ...shown.status.sources, ...shown.said, ...shown.cite].map(squashed);
    expect(said.length).toBeGreaterThan(12);
    expect(said.filter((words) => !printed.text.includes(words))).toEqual([]);
    expect(printed.text).toContain(edition.contentHash);
  });

  it('is in its feeds as on the page: each edition, its day and what it changed, and where the person stands', async () => {
    const { sheet } = at(place);
    const shown = await pageOfPerson(sheet, language);
    const subject = { of: 'person', slug: sheet.slug } as const;
    const found = await readFeed(subject);
    const made = { found, name: sheet.name, page: pageOf(subject), origin: site, today };
    const compose = (format: 'atom' | 'json') =>
      composeFeed({ wanted: { subject, format }, ...made }, speech);
    const items = jsonFeed.parse(JSON.parse(compose('json'))).items;
    const $ = load(compose('atom'), { xml: true });
    const entries = $('entry')
      .toArray()
      .map((entry) => ({
        id: $(entry).children('id').text(),
        url: $(entry).children('link').attr('href'),
        title: load($(entry).children('title').text()).text(),
        date_published: $(entry).children('published').text(),
        content_html: $(entry).children('content').text(),
      }));
    expect(entries).toEqual(items);
    const told = items.map(({ content_html }) =>
      load(content_html)('p')
        .toArray()
        .map((p) => load(p).text()),
    );
    expect(
      items.map(({ id, date_published }, index) => ({
        href: new URL(id).pathname,
        day: date_published.slice(0, 10),
        changed: told[index]?.[0],
      })),
    ).toEqual(shown.editions.map(({ href, day, changed }) => ({ href, day, changed })));
    for (const [index, { href, number }] of shown.editions.entries()) {
      expect(items[index]?.url).toBe(new URL(inLanguage(href, language), site).href);
      expect(items[index]?.title).toContain(number);
      expect(items[index]?.title).toContain(sheet.name);
    }
    const status = squashed(told[0]?.[1] ?? '');
    for (const words of shown.status.said) expect(status).toContain(squashed(words).replace(/\.$/, ''));
    for (const words of shown.status.sources) {
      // the words around reference and date are turned otherwise in a sentence, except in English
      const parts = language === 'en' ? [words] : (words.match(/[\w()/-]*\d[\w()/-]*/g) ?? []);
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) expect(status).toContain(squashed(part).replace(/\.$/, ''));
    }
    expect(told.slice(1).every(({ length }) => length === 1)).toBe(true);
  });
});

describe('of all of them', () => {
  it('the pack begins with where each stands and holds the whole of each case sheet', async () => {
    const speech = speechIn('en');
    const asked = chosen.map((each) => ({ ...each, origin: site, today }));
    const pack = await read(await composePack(asked, speech), speech.t('briefing.pack'), 'briefing', 'en');
    const heads = pack.text.slice(0, pack.text.indexOf(squashed(speech.t('person.history'))));
    for (const each of asked) {
      const { status } = await pageOfPerson(each.sheet, 'en');
      expect(heads).toContain(squashed(each.sheet.name + (status.said[0] ?? '')).replace(/\.$/, ''));
      const { name, slug } = each.sheet;
      const alone = await read(await composeCaseSheet(each, speech), name, `people/${slug}`, 'en');
      expect(pack.text).toContain(alone.text);
    }
  });

  it.each(languages)('the calendar in %s says what the page of dates says, and of whom', async (language) => {
    const speech = speechIn(language);
    const dates = await listDates(today);
    expect(dates.ends.length).toBeGreaterThan(0);
    const calendar = composeCalendar({ ...dates, origin: site, stamp: '2026-01-10T00:00:00.000Z' }, speech);
    const plain = calendar.replaceAll('\r\n ', '').replaceAll('\\', '');
    const events = plain.split('BEGIN:VEVENT').slice(1);
    const page = load(renderIn(language, createElement(FollowPage, dates)));
    const entries = page('[data-entries] > li').toArray();
    expect(events).toHaveLength(entries.length);
    for (const [index, entry] of entries.entries()) {
      const link = page(entry).find('a').first();
      const address = inLanguage(link.attr('href') ?? '', language);
      for (const words of [link.text(), page(entry).find('.block').text(), new URL(address, site).href])
        expect(events[index]).toContain(words);
    }
  });

  it('the tables name what is kept back, as the sheet does', async () => {
    const pieces: Buffer[] = [];
    await downloads(site)
      .get('/data/record.csv.zip')
      ?.write(async (piece) => void pieces.push(Buffer.from(piece)));
    const packed = unzipSync(Buffer.concat(pieces));
    const table = (name: string) => readCsv(Buffer.from(packed[name] ?? []).toString('utf8'));
    const [people, statements] = [table('people.csv'), table('statements.csv')];
    const kept = (rows: readonly CsvRow[]) => rows.filter(({ withheld }) => withheld !== '');
    expect(kept(people).map(({ slug, withheld }) => [slug, withheld])).toEqual(
      chosen.flatMap(({ sheet }) => (sheet.withheld ? [[sheet.slug, 'names']] : [])),
    );
    expect(kept(statements).map(({ key, withheld, gist }) => [key, withheld, gist])).toEqual(
      chosen.flatMap(({ sheet }) =>
        sheet.statements.flatMap((each) => (each.withheld ? [[each.key, 'gist', '']] : [])),
      ),
    );
    expect([kept(people).length, kept(statements).length]).toEqual([1, 1]);
  });
});
