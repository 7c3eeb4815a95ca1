import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStructure } from '@/lib/intake/structure';
import { plainSource } from '@/lib/intake/testing';

const piece = fc.constantFrom(
  '\n', '\n\n', '\f', '\u00a0', '\u00ad', ' ', '- ', '– ', '• ', '1. ', '2. ', '(a) ', '(i) ', 'A. ', '5.1. ', '(1) ', '[1] ',
  'whereas ', 'having regard to ', 'The European Parliament,\n', 'Resolved, That ', 'ANNEX\n', 'Last updated: ', '01.06.2022',
  '3 and 4 January 2022', '31 June 2020', 'P9_TA(2021)0056', '2021/2544(RSP)', 'B-9-2022-0072', '10 votes to 5, with 2 abstentions',
  'Oskarov', 'said', 'поскольку ', 'және ', '12\n', ';', ':', '.', ',',
); // biome-ignore format: a list
const texts = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('any text is read: labels unique, spans inside, nothing of it lost', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { passages, dates, doubts } = readStructure(plainSource(text));
      const labels = new Map(passages.map(({ label, text: words }) => [label, words]));
      expect(labels.size).toBe(passages.length);
      for (const { span } of passages) expect(span.start < span.end && span.end <= text.length).toBe(true);
      for (const { passage, span } of [...dates, ...doubts]) {
        if (passage === null || span === null) continue;
        expect(span.end).toBeLessThanOrEqual(labels.get(passage)?.length ?? -1);
      }
      const letters = (words: string) => (words.match(/[\p{L}\p{N}]/gu) ?? []).length;
      const read = passages.reduce((sum, { text: words }) => sum + letters(words), 0);
      expect(read).toBe(letters(text));
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same reading', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(readStructure(plainSource(text))).toEqual(readStructure(plainSource(text)));
    }),
    { numRuns: 30 },
  );
});
