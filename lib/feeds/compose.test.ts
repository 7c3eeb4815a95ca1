import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { ListedHearing } from '@/lib/custody/hearings';
import type { ListedTermEnd } from '@/lib/custody/terms';
import { composeCalendar } from '@/lib/feeds/calendar';
import { composeFeed, type FeedPage } from '@/lib/feeds/compose';
import { englishSpeech } from '@/lib/language/speaker';
import { inventedStatement } from '@/lib/record/invented';
import type { LatestEdition } from '@/lib/record/latest';

const edition = (seq: number, over: Partial<LatestEdition> = {}): LatestEdition => ({
  seq,
  subject: 'person',
  subjectKey: '7',
  number: seq,
  act: 'published',
  publishedAt: `2026-03-0${seq}T10:00:00.000Z`,
  changes: [{ change: 'added', key: 'a/f1', kind: 'custody' }],
  slug: 'aru-invented',
  name: 'Aru <Invented> & Co',
  ...over,
});

const page = (format: 'atom' | 'json', editions: LatestEdition[]): FeedPage => ({
  wanted: { subject: { of: 'person', slug: 'aru-invented' }, format },
  found: { editions, sheets: new Map() },
  name: 'Aru Invented',
  page: '/people/aru-invented',
  origin: 'https://habeas.example/',
  today: '2026-04-01',
});

const withdrawn = edition(1, { act: 'withdrawn', slug: null, name: null, changes: [] });

/** What RFC 4287, 4.1.1 and 4.1.2, asks of a feed and of an entry. */
test('Atom: each feed and entry has id, title and updated; ids are addresses, each once; there is an author and a self link', () => {
  const xml = composeFeed(page('atom', [edition(3), edition(2), withdrawn]), englishSpeech);
  const $ = load(xml, { xml: true });
  expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
  for (const part of ['id', 'title', 'updated', 'author']) expect($(`feed > ${part}`)).toHaveLength(1);
  expect($('feed > link[rel=self]').attr('href')).toBe(
    'https://habeas.example/feeds/people/aru-invented.atom',
  );
  expect($('feed > updated').text()).toBe('2026-03-03T10:00:00.000Z');
  const entries = $('entry').toArray();
  expect(entries).toHaveLength(3);
  for (const entry of entries) {
    for (const part of ['id', 'title', 'updated']) expect($(entry).children(part)).toHaveLength(1);
    expect($(entry).children('link').attr('href')).toMatch(/^https:\/\/habeas\.example\/editions\/\d$/);
  }
  expect(new Set(entries.map((entry) => $(entry).children('id').text())).size).toBe(3);
  // as HTML, which it says it is
  expect(load($('entry').first().children('title').text()).text()).toContain('Aru <Invented> & Co');
});

test('of what was withdrawn, a feed tells the number and no name', () => {
  const xml = composeFeed(page('atom', [withdrawn]), englishSpeech);
  expect(load(xml, { xml: true })('entry').text()).not.toContain('Aru');
});

/** jsonfeed.org/version/1.1: version and title; each item an id; dates as RFC 3339. */
test('JSON Feed: version, title, language, author, addresses, and an id and a date an item', () => {
  const feed = JSON.parse(composeFeed(page('json', [edition(3), edition(2)]), englishSpeech));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en',
    authors: [{ name: 'Habeas', url: 'https://habeas.example/' }],
    title: 'Habeas: Aru Invented',
    home_page_url: 'https://habeas.example/people/aru-invented',
    feed_url: 'https://habeas.example/feeds/people/aru-invented.json',
  });
  expect(feed.items.map((item: { id: string }) => item.id)).toEqual([
    'https://habeas.example/editions/3',
    'https://habeas.example/editions/2',
  ]);
  for (const item of feed.items) expect(item.date_modified).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('links are in the language of the feed, ids in none', () => {
  const xml = composeFeed(page('atom', [edition(3)]), { ...englishSpeech, locale: 'kk' });
  const $ = load(xml, { xml: true });
  expect($('entry > link').attr('href')).toBe('https://habeas.example/kk/editions/3');
  expect($('entry > id').text()).toBe('https://habeas.example/editions/3');
});

const sentence = inventedStatement('sentence', {
  ...{ key: 'aru-invented/f1', reference: 'X1/2020' },
  ...{ occurred: '2018-10', occurredMeaning: 'on', from: '2018-10-01', until: '2018-10-31' },
  parts: [{ kind: 'prison', duration: 'P7Y', amount: null, currency: null }],
});
const end: ListedTermEnd = {
  sentence,
  term: 'P7Y',
  from: '2025-10-01',
  until: '2025-10-31',
  passed: true,
  ended: false,
  person: {
    slug: 'aru-invented',
    name: 'Aru; Invented, of the very long name that has to be folded over lines',
    number: 7,
  },
};

const hearing = inventedStatement('event', {
  ...{ key: 'aru-invented/f2', reference: 'X1/2020', type: 'hearing', gist: 'the appeal is heard' },
  ...{ occurred: '2026-12-01', occurredMeaning: 'on', from: '2026-12-01', until: '2026-12-01' },
});
const heard: ListedHearing = { event: hearing, from: '2026-12-01', until: '2026-12-01', person: end.person };

/** RFC 5545: 3.1 lines of at most 75 octets ended by CRLF, 3.6.1 UID and DTSTAMP, whole days with an end after the last. */
test('iCalendar: whole days, the end after the last, folded lines, an id that stays, and that no release is on record', () => {
  const stamp = '2026-03-03T10:00:00.000Z';
  const text = composeCalendar(
    { hearings: [heard], ends: [end], origin: 'https://habeas.example/', stamp },
    englishSpeech,
  );
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'UID:aru-invented.f1@habeas.example',
      'UID:aru-invented.f2@habeas.example',
      'DTSTART;VALUE=DATE:20261201',
      'DTEND;VALUE=DATE:20261202',
      'DESCRIPTION:Court hearing. The appeal is heard. As X1/2020 says.',
      'DTSTART;VALUE=DATE:20251001',
      'DTEND;VALUE=DATE:20251101',
      'DTSTAMP:20260303T100000Z',
      'TRANSP:TRANSPARENT',
    ]),
  );
  expect(lines.find((line) => line.startsWith('SUMMARY'))).toContain('Aru\\; Invented\\,');
  expect(lines.find((line) => line.startsWith('DESCRIPTION') && line.includes('no release'))).toContain(
    'on record',
  );
});
