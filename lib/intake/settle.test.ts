import { expect, test } from 'vitest';
import { emptyDraft } from '@/lib/intake/draft';
import { settleLines } from '@/lib/intake/settle';
import { cutLines } from '@/lib/intake/steps/lines';
import { plainSource } from '@/lib/intake/testing';

const settled = (text: string, words: string[] = []) => {
  const { lines } = cutLines(emptyDraft(plainSource(text), null));
  return settleLines(text, lines, new Set(words));
};

test.each([
  ['of 10 \nMarch 2016', 'of 10 March 2016'],
  ['17th EU-\nKazakhstan', '17th EU-Kazakhstan'],
  ['on 17-\n18 September', 'on 17-18 September'],
  ['on 14–\n15 May', 'on 14–15 May'],
  ['2018 - \nConnecting', '2018 - Connecting'],
  ['pre- \nand post-trial', 'pre- and post-trial'],
  ['imprison\u00ad\nment', 'imprisonment'],
  ['im\u00adprison\u200bment', 'imprisonment'],
  ['a\u00a0b \nc', 'a\u00a0b c'],
  ['pre-\ntrial', 'pre-trial'],
])('%j is %j', (text, expected) => {
  expect(settled(text).text).toBe(expected);
});

test('a hyphen goes where the whole word stands elsewhere, and only there', () => {
  expect(settled('imprison-\nment', ['imprisonment']).text).toBe('imprisonment');
  expect(settled('ill-\ntreatment', ['illtreatment', 'ill-treatment']).text).toBe('ill-treatment');
});

test('says where a page begins', () => {
  expect(settled('one two\n\fthree')).toEqual({ text: 'one two three', pageBreaks: [8] });
});
