import { expect, test } from 'vitest';
import { emptyDraft } from '@/lib/intake/draft';
import { cutLines } from '@/lib/intake/steps/lines';
import { markPageEdges } from '@/lib/intake/steps/page-edges';
import { plainSource } from '@/lib/intake/testing';

const edgesIn = (text: string) =>
  markPageEdges(cutLines(emptyDraft(plainSource(text), null))).lines.flatMap(({ start, end, edge }) =>
    edge === 'page' ? [text.slice(start, end)] : [],
  );

test.each([
  'Page 3 of 12',
  'стр. 4',
  '3/8',
  '- 4 -',
  'PE754.321v01-00',
  'RE\\1288123EN.docx PE754.321v01-00',
  'EN United in diversity EN',
  'GE.22-11223(E)',
  '•HRES 1222 IH',
])('%s stands at a page’s edge wherever it is', (mark) => {
  expect(edgesIn(`one line of text\n${mark}\nanother line of text`)).toEqual([mark]);
});

test.each(['3', 'EN route to Verdania', '2 August 2021', 'Article 3/8 applies', '12 people were arrested'])(
  '%s alone is no mark',
  (line) => expect(edgesIn(`one line of text\n${line}\nanother line of text`)).toEqual([]),
);

test('bare numbers and repeated heads are marks beside a page’s beginning', () => {
  const text =
    'first\n2\n\fA/HRC/WGAD/2021/33 of the Council\nsecond\n3\n\fA/HRC/WGAD/2021/33 of the Council\nthird';
  expect(edgesIn(text)).toEqual([
    '2',
    'A/HRC/WGAD/2021/33 of the Council',
    '3',
    'A/HRC/WGAD/2021/33 of the Council',
  ]);
});

test('the page begins with the first line after its marks', () => {
  const { lines } = markPageEdges(cutLines(emptyDraft(plainSource('first\n\fPage 2\nsecond'), null)));
  expect(lines.map(({ pageStart }) => pageStart)).toEqual([false, false, true]);
});
