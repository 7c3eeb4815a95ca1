import { expect, test } from 'vitest';
import { parseSince } from '@/lib/record/compare';
import type { Edition } from '@/lib/record/edition-schema';
import { inventedEdition } from '@/lib/record/invented';

const edition = (seq: number, number: number, act: Edition['act'] = 'published'): Edition =>
  inventedEdition({ seq, number, act });
const editions = [edition(9, 4), edition(7, 3, 'cleared'), edition(5, 2), edition(2, 1)];
const [newest = edition(0, 0)] = editions;

test.each([
  { said: [], wanted: 5, why: 'the one published before, past what published nothing' },
  { said: [['since', '2']], wanted: 2, why: 'the one asked for' },
] as { said: [string, string][]; wanted: number; why: string }[])(
  'compares with $why',
  ({ said, wanted }) => {
    expect(parseSince(said, { edition: newest, editions })).toEqual({ ok: true, value: wanted });
  },
);

test('the first edition has none before it', () => {
  expect(parseSince([], { edition: edition(2, 1), editions })).toEqual({ ok: true, value: null });
});

test.each([
  { said: [['since', '9']], why: 'itself' },
  { said: [['since', '7']], why: 'one without content' },
  { said: [['since', '3']], why: 'one of another record' },
  { said: [['since', '02']], why: 'a number written otherwise' },
  { said: [['until', '2']], why: 'an unknown parameter' },
  {
    said: [
      ['since', '2'],
      ['since', '5'],
    ],
    why: 'two',
  },
] as { said: [string, string][]; why: string }[])('refuses $why', ({ said }) => {
  expect(parseSince(said, { edition: newest, editions }).ok).toBe(false);
});
