import { expect, test } from 'vitest';
import { feedAddress, parseFeed } from '@/lib/feeds/address';

test.each([
  ['all.atom', []],
  ['people/aru-invented.json', []],
  ['documents/x-1-2020.atom', []],
  ['charges/cc-405.atom', []],
  ['people.atom', [['custody', 'held']]],
  ['search.json', [['q', 'Ару Ойдан']]],
] as [string, [string, string][]][])('%s is a feed, and its subject leads back to it', (path, parameters) => {
  const read = parseFeed(path.split('/'), parameters);
  if (!read.ok) throw new Error(`refused: ${read.reason.reason}`);
  const search = new URLSearchParams(parameters).toString();
  expect(feedAddress(read.value.subject, read.value.format)).toBe(
    `/feeds/${path}${search === '' ? '' : `?${search}`}`,
  );
});

test.each([
  ['all', []],
  ['all.rss', []],
  ['people/.atom', []],
  ['people/a/b.atom', []],
  ['people/../desk.atom', []],
  ['constructor/a.atom', []],
  ['all.atom', [['q', 'x']]],
  ['people.atom', [['page', '2']]],
  ['people.atom', [['custody', 'nowhere']]],
  ['search.atom', []],
  ['search.atom', [['q', '  ']]],
  [
    'search.atom',
    [
      ['q', 'a'],
      ['q', 'b'],
    ],
  ],
] as [string, [string, string][]][])('%s with %j is refused', (path, parameters) => {
  expect(parseFeed(path.split('/'), parameters).ok).toBe(false);
});
