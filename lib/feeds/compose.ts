import { Feed } from 'feed';
import { z } from 'zod';
import { inLanguage, readLanguage } from '@/lib/core/language';
import { type FeedSubject, type FeedWanted, feedAddress } from '@/lib/feeds/address';
import type { FeedEditions } from '@/lib/feeds/read';
import { changeWords } from '@/lib/language/change-words';
import { statusWording } from '@/lib/language/status-wording';
import type { Speech } from '@/lib/language/translate';
import type { LatestEdition } from '@/lib/record/latest';
import { registerAddress } from '@/lib/record/register-query';

export type FeedPage = {
  wanted: FeedWanted;
  found: FeedEditions;
  /** What is followed, in words: a name, a title; null for everything. */
  name: string | null;
  /** Address of the page that shows it, without language and host. */
  page: string;
  /** The site's own address. */
  origin: string;
  /** ISO day of the reader. */
  today: string;
};

/**
 * The feed as Atom (RFC 4287) or JSON Feed 1.1. An entry is an edition: its address is lasting and is also its id, in
 * every language and every feed; it says what changed and, at the newest edition of a person, where they stand.
 */
export function composeFeed(feed: FeedPage, speech: Speech): string {
  const { wanted, found, name, origin } = feed;
  const at = (path: string) => new URL(inLanguage(path, languageOf(speech)), origin).href;
  const newest = found.editions[0]?.publishedAt;
  const { t } = speech;
  const made = new Feed({
    id: new URL(feedAddress(wanted.subject, 'atom'), origin).href,
    title: titleOfFeed(wanted.subject, name, speech),
    description: t('feeds.what'),
    link: at(feed.page),
    language: speech.locale,
    updated: newest === undefined ? new Date(0) : new Date(newest),
    generator: false,
    author: { name: 'Habeas', link: at('/') },
    copyright: t('feeds.licence'),
    feedLinks: {
      atom: at(feedAddress(wanted.subject, 'atom')),
      json: at(feedAddress(wanted.subject, 'json')),
    },
  });
  // the library calls titles of Atom HTML, those of JSON Feed are text
  const plain = (words: string) => (wanted.format === 'atom' ? escaped(words) : words);
  const told = new Set<string>();
  for (const edition of found.editions) {
    const subject = `${edition.subject} ${edition.subjectKey}`;
    const sheet =
      told.has(subject) || edition.subject === 'document' ? null : found.sheets.get(edition.subjectKey);
    told.add(subject);
    const status = sheet ? statusWording(sheet, feed.today, speech).sentence : null;
    const changed = changeWords(edition, speech);
    made.addItem({
      id: new URL(`/editions/${edition.seq}`, origin).href,
      title: plain(titleOf(edition, speech)),
      link: at(`/editions/${edition.seq}`),
      date: new Date(edition.publishedAt),
      published: new Date(edition.publishedAt),
      description: plain(changed),
      content: [changed, status]
        .flatMap((words) => (words === null ? [] : [`<p>${escaped(words)}</p>`]))
        .join(''),
    });
  }
  if (wanted.format === 'atom') return made.atom1();
  // the library writes version 1, which knows neither
  const [language, authors] = [speech.locale, [{ name: 'Habeas', url: at('/') }]];
  const first = z.record(z.string(), z.unknown()).parse(JSON.parse(made.json1()));
  return JSON.stringify(
    { ...first, version: 'https://jsonfeed.org/version/1.1', language, authors },
    null,
    2,
  );
}

function titleOfFeed({ of }: FeedSubject, name: string | null, { t }: Speech): string {
  if (name !== null) return t(`feeds.title.${of}`, { name });
  return t(of === 'all' ? 'feeds.title_all' : 'feeds.title_people');
}

/** "Aru Invented, edition 3"; of what was withdrawn, the number only. */
function titleOf({ name, number }: LatestEdition, { t }: Speech): string {
  return t('feeds.entry', { name: name ?? t('home.withdrawn_name'), number: String(number) });
}

function languageOf({ locale }: Speech) {
  return readLanguage(locale) ?? 'en';
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page that shows what a feed follows. */
export function pageOf(subject: FeedSubject): string {
  switch (subject.of) {
    case 'all':
      return '/changes';
    case 'person':
      return `/people/${subject.slug}`;
    case 'document':
      return `/documents/${subject.slug}`;
    case 'provision':
      return `/charges/${subject.slug}`;
    case 'register':
      return registerAddress({ ...subject.query, sort: 'name', page: 1 });
    case 'search':
      return `/search?${new URLSearchParams({ q: subject.q })}`;
  }
}
