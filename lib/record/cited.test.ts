import { describe, expect, it } from 'vitest';
import { documentCited } from '@/lib/record/cited';

const document = (slug: string, ...references: [type: string, value: string][]) => ({
  slug,
  references: references.map(([type, value]) => ({ type, value, note: null })),
});
const documents = [
  document('first', ['adopted', 'X1_TA(2020)0007'], ['procedure', '2020/11(RSP)']),
  document('second', ['tabled', 'X1-0002/2020'], ['procedure', '2020/11(RSP)']),
  document('third', ['number', 'A/1/2']),
  document('fourth', ['number', 'A/1/2']),
];
const cited = (title: string | null, quote: string | null) => ({
  kind: 'ep_resolution',
  title,
  dated: '2020-01-01',
  quote,
  language: 'en',
  label: 'citation-1',
});

describe('the document that a cited text is', () => {
  it.each([
    ['by its number in the title', 'Resolution X1_TA(2020)0007', null, 'first'],
    ['by its number in the words', null, 'its motion (X1-0002/2020)', 'second'],
    ['with other blanks and letters', null, 'x1_ta (2020) 0007', 'first'],
    ['not by the beginning of another number', null, 'X1_TA(2020)00071', null],
    ['not by a procedure, which gathers several', 'Resolution 2020/11(RSP)', null, null],
    ['not where two documents have the number', 'A/1/2', null, null],
    ['not by its date', 'Resolution of 1 January 2020', null, null],
    ['not without words', null, null, null],
  ])('%s', (_, title, quote, slug) => expect(documentCited(cited(title, quote), documents)).toBe(slug));
});
