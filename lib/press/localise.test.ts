import { describe, expect, test } from 'vitest';
import type { Address } from '@/lib/press/address';
import { finish } from '@/lib/press/finish';
import { linksIn, nameLanguages } from '@/lib/press/localise';

const localise = (html: string, address: Address) => finish(html, 'remove', linksIn(address)).html;
const kazakh = { path: '/kk/people', query: '?page=2' };
const english = { path: '/people', query: '' };

describe('links of a page in another language', () => {
  test.each([
    ['a page', '<a href="/people/ayan">a</a>', '<a href="/kk/people/ayan">a</a>'],
    ['the first page', '<a href="/">a</a>', '<a href="/kk">a</a>'],
    ['the first page with a query', '<a href="/?a=1#b">a</a>', '<a href="/kk?a=1#b">a</a>'],
    [
      'a query and a fragment',
      '<a href="/people?a=1&amp;b=2#c">a</a>',
      '<a href="/kk/people?a=1&amp;b=2#c">a</a>',
    ],
    ['a form', '<form action="/search"><p></p></form>', '<form action="/kk/search"><p></p></form>'],
    [
      'a link in a drawing',
      '<svg><a class="x" href="/people">1</a></svg>',
      '<svg><a class="x" href="/kk/people">1</a></svg>',
    ],
    [
      'a feed named in the head',
      '<link rel="alternate" href="/feeds/all.atom"/>',
      '<link rel="alternate" href="/kk/feeds/all.atom"/>',
    ],
    ['without quotation marks', '<a href=/people>a</a>', '<a href=/kk/people>a</a>'],
    ['in single ones', "<a title='/x' href='/people'>a</a>", "<a title='/x' href='/kk/people'>a</a>"],
  ])('%s is led into it', (_name, html, localised) => expect(localise(html, kazakh)).toBe(localised));

  test.each([
    ['another site', '<a href="https://x.example/people">a</a>'],
    ['another site without its scheme', '<a href="//x.example/people">a</a>'],
    ['a place on the page', '<a href="#line">a</a>'],
    ['open data', '<a href="/api/v1/people">a</a>'],
    ['the desk', '<a href="/desk">a</a>'],
    ['a file', '<link rel="alternate icon" href="/favicon.ico"/>'],
    ['a style sheet', '<link rel="stylesheet" href="/_next/static/a.css"/>'],
    ['a language of its own', '<a href="/ru/people">a</a>'],
    ['said to be in a language', '<a href="/people" hreflang="en">a</a>'],
    ['text that looks like a link', '<p title="&lt;a href=&quot;/people&quot;>">&lt;a href="/people"></p>'],
    ['a title that looks like a link', '<title><a href="/people"></title>'],
    ['a form to itself', '<form action=""></form>'],
  ])('%s is left as it is', (_name, html) => expect(localise(html, kazakh)).toBe(html));

  test('in English nothing changes', () =>
    expect(localise('<a href="/people">a</a>', english)).toBe('<a href="/people">a</a>'));
});

describe('the page in the other languages', () => {
  const link = (language: string, href: string) =>
    `<a rel="alternate" hreflang="${language}" href="${href}">x</a>`;

  test('the switch keeps the page and its query', () => {
    expect(localise(link('en', '/'), kazakh)).toBe(link('en', '/people?page=2'));
    expect(localise(link('ru', '/ru'), kazakh)).toBe(link('ru', '/ru/people?page=2'));
    expect(localise(link('kk', '/kk'), english)).toBe(link('kk', '/kk/people'));
  });

  test('an address cannot become markup', () => {
    const address = { path: '/people', query: '?q="><b>\'&' };
    expect(localise(link('ru', '/ru'), address)).toBe(
      link('ru', '/ru/people?q=&#34;&#62;&#60;b&#62;&#39;&#38;'),
    );
  });

  test('the head names each language, and where whoever speaks none is sent', () => {
    const head = nameLanguages('<head></head><p></p>', kazakh, new URL('https://record.example/x'));
    const links = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)];
    expect(links.map(([, language, href]) => [language, href])).toEqual([
      ['en', 'https://record.example/people?page=2'],
      ['ru', 'https://record.example/ru/people?page=2'],
      ['kk', 'https://record.example/kk/people?page=2'],
      ['x-default', 'https://record.example/people?page=2'],
    ]);
  });
});
