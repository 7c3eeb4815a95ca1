import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { inventedPerson } from '@/components/person/invented-person';
import { composeFrame, frameCode, frameSize } from '@/lib/embeds/frame';
import { parseOembed } from '@/lib/embeds/oembed';
import { drawPicture } from '@/lib/embeds/picture';
import { pictureSize } from '@/lib/embeds/size';
import { englishSpeech } from '@/lib/language/speaker';
import { inventedEdition } from '@/lib/record/invented';

const edition = inventedEdition();

test('a frame says who, what was last stated and which edition, and runs nothing that a name could bring along', () => {
  const sheet = inventedPerson({ name: 'Ainur <script>alert(1)</script> "Invented"' });
  const $ = load(composeFrame({ sheet, edition }, '2026-11-22', englishSpeech));
  expect($('script, style, [style], [onclick]')).toHaveLength(0);
  expect($('h1 a').text()).toBe(sheet.name);
  expect($('h1 a').attr('href')).toBe(`/people/${sheet.slug}`);
  expect($('body').text()).toContain('Nothing later is on record');
  expect($('.foot').text()).toContain('edition 2 of 20 November 2026');
});

test('the code for other sites is one frame without scripts, whatever the name', () => {
  const $ = load(frameCode('https://habeas.example/embed/a-b', 'A" onload="x'));
  expect($('iframe').attr('title')).toBe('A" onload="x – Habeas');
  expect($('iframe').attr('onload')).toBeUndefined();
  expect($('iframe').attr('sandbox')).not.toContain('allow-scripts');
});

const origin = 'https://habeas.example/';
test.each([
  ['url=https://habeas.example/people/a-b', { slug: 'a-b', path: '/embed/a-b', ...frameSize }],
  ['url=https://habeas.example/kk/people/a-b&maxwidth=300', { path: '/kk/embed/a-b', width: 300 }],
  ['url=http://habeas.example/people/a-b%3Fx=1&format=json&maxheight=9999', { slug: 'a-b', ...frameSize }],
] as const)('oEmbed understands %s', (query, wanted) => {
  const read = parseOembed(new URLSearchParams(query), origin);
  expect(read.ok && read.value).toMatchObject(wanted);
});

test.each([
  ['', 'no url'],
  ['url=https://evil.example/people/a-b', 'not ours'],
  ['url=https://habeas.example/desk', 'not ours'],
  ['url=https://habeas.example/people/..%2fdesk', 'not ours'],
  ['url=javascript:alert(1)', 'not ours'],
  ['url=https://habeas.example/people/a-b&format=xml', 'unknown format'],
  ['url=https://habeas.example/people/a-b&maxwidth=-1', 'bad size'],
] as const)('oEmbed refuses %s: %s', (query, reason) => {
  const read = parseOembed(new URLSearchParams(query), origin);
  expect(read.ok || read.reason).toBe(reason);
});

/** Width and height of a PNG stand at bytes 16 and 20 (PNG, 11.2.2). */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test('a shared picture has the size networks show and draws Kazakh letters as other letters', () => {
  const words = { over: 'Іс HB-0007', lines: ['Қамауда'], foot: 'Habeas' };
  const one = drawPicture({ ...words, title: 'Айнұр Ойдан' });
  expect(sizeOf(one)).toEqual(pictureSize);
  expect(one.equals(drawPicture({ ...words, title: 'Айнұр Ойдан' }))).toBe(true);
  // a letter that the font lacked would look like any other it lacks
  expect(one.equals(drawPicture({ ...words, title: 'Айнүр Ойдан' }))).toBe(false);
});

test('a title of any length is drawn', () => {
  const title = 'Unbelievably '.repeat(60);
  expect(sizeOf(drawPicture({ over: '', title, lines: [title, title], foot: title }))).toEqual(pictureSize);
});
