import { expect, test } from 'vitest';
import { joinBlocks } from '@/lib/intake/formats/blocks';

test('blocks are parted by an empty line, with spans and page breaks in the whole text', () => {
  const joined = joinBlocks([
    { hint: 'heading', text: 'Title', breaks: [0] },
    { hint: 'paragraph', text: ' \n' },
    { hint: 'paragraph', text: 'one\ntwo', breaks: [4] },
    { hint: 'footnote', text: '¹ note', breaks: [0] },
  ]);
  expect(joined).toEqual({
    text: 'Title\n\none\ntwo\n\n¹ note',
    blocks: [
      { hint: 'heading', start: 0, end: 5 },
      { hint: 'paragraph', start: 7, end: 14 },
      { hint: 'footnote', start: 16, end: 22 },
    ],
    pageBreaks: [11, 16],
  });
});

test('what no text can be kept with is replaced one for one; whole pairs stay', () => {
  const half = String.fromCharCode(0xd83d);
  expect(joinBlocks([{ hint: 'paragraph', text: `a\0b${half}c\u{1f54a}` }]).text).toBe(
    'a\ufffdb\ufffdc\u{1f54a}',
  );
});
