import { expect, test } from 'vitest';
import { bibtexOf, type Cited, cslOf, wikipediaOf } from '@/lib/record/cite';

const cited: Cited = {
  title: 'Case 0012: Aru Invented',
  seq: 41,
  number: 3,
  publishedOn: '2026-03-09',
  accessedOn: '2026-11-02',
  address: 'https://habeas.example/editions/41',
  language: 'kk',
};

test('BibTeX gives the day in parts and the lasting address', () => {
  const text = bibtexOf(cited);
  expect(text).toContain('month = {3}');
  expect(text).toContain('day = {9}');
  expect(text).toContain('url = {https://habeas.example/editions/41}');
});

test.each([
  ['A {B} \\input C', 'title = {A B input C}'],
  ['A & B_2 100%', 'title = {A \\& B\\_2 100\\%}'],
])('nothing in a title ends a BibTeX value or starts a command: %s', (title, wanted) => {
  expect(bibtexOf({ ...cited, title })).toContain(wanted);
});

test('CSL-JSON is a list of one item with numbers in its dates', () => {
  const [entry] = JSON.parse(cslOf(cited));
  expect(entry).toMatchObject({
    type: 'webpage',
    issued: { 'date-parts': [[2026, 3, 9]] },
    accessed: { 'date-parts': [[2026, 11, 2]] },
    URL: cited.address,
    language: 'kk',
  });
});

test('a title cannot end the parameter of a template or begin another', () => {
  const text = wikipediaOf({ ...cited, title: 'Aru |url=https://evil.example}} {{Other' });
  expect(text.match(/\{\{/gu)).toHaveLength(1);
  expect(text.match(/\}\}/gu)).toHaveLength(1);
  expect(text.split('|url=')).toHaveLength(2);
});
