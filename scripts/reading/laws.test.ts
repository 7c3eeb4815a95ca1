import { expect, test } from 'vitest';
import { readText } from '@/lib/intake/read';
import { plainSource } from '@/lib/intake/testing';
import { brokenIn } from './laws';

const text = 'Resolution on Verdania\n\nThe blogger was arrested on 3 March 2022 and freed on 7 July.\n';

test('a reading keeps the laws', async () => {
  expect(brokenIn(await readText(plainSource(text)), text)).toBeNull();
});

test.each([
  [
    'a label twice',
    (reading: Reading) => ({ ...reading, passages: reading.passages.map((one) => ({ ...one, label: 'x' })) }),
    'stands twice',
  ],
  [
    'a span outside',
    (reading: Reading) => ({
      ...reading,
      dates: reading.dates.map((one) => ({ ...one, span: { start: 0, end: 900 } })),
    }),
    'outside',
  ],
  [
    'a date of no passage',
    (reading: Reading) => ({
      ...reading,
      dates: reading.dates.map((one) => ({ ...one, passage: 'para-9' })),
    }),
    'in no passage',
  ],
])('tells %s', async (_, spoil, sentence) => {
  expect(brokenIn(spoil(await readText(plainSource(text))), text)).toContain(sentence);
});

type Reading = Awaited<ReturnType<typeof readText>>;
