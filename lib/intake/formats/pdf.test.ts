import { describe, expect, test } from 'vitest';
import { readPdf } from '@/lib/intake/formats/pdf';
import { type PdfWords, pdfOf } from '@/lib/intake/formats/testing';

const lines = (texts: string[], x = 70, top = 760, step = 14): PdfWords[] =>
  texts.map((text, at) => ({ text, x, y: top - at * step }));

async function blocksOf(pages: PdfWords[][]) {
  const read = await readPdf(pdfOf(pages));
  if (!read.ok) throw new Error(read.reason.code);
  const { text, blocks } = read.value;
  return (blocks ?? []).map(({ hint, start, end }) => [hint, text.slice(start, end)]);
}

describe('text of a PDF', () => {
  test('keeps every Kazakh letter', async () => {
    const alphabet = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі Әсел Қуанышбекқызы';
    expect(await blocksOf([lines([alphabet])])).toEqual([['paragraph', alphabet]]);
  });

  test('cuts paragraphs at gaps and markers, and keeps line ends', async () => {
    const found = await blocksOf([
      [
        ...lines(['A. whereas an invented person', 'was held for two days;', 'B. whereas nothing else']),
        ...lines(['happened until the', 'next spring.'], 70, 718),
        ...lines(['A paragraph of its own.'], 70, 660),
      ],
    ]);
    expect(found).toEqual([
      ['paragraph', 'A. whereas an invented person\nwas held for two days;'],
      ['paragraph', 'B. whereas nothing else\nhappened until the\nnext spring.'],
      ['paragraph', 'A paragraph of its own.'],
    ]);
  });

  test('reads a label set apart from its words as one line', async () => {
    const found = await blocksOf([
      [
        { text: '1.', x: 70, y: 700 },
        { text: 'Calls for', x: 106, y: 700 },
        { text: 'release;', x: 106, y: 686 },
      ],
    ]);
    expect(found).toEqual([['paragraph', '1. Calls for\nrelease;']]);
  });

  test('reads two columns one after the other, and the title over both first', async () => {
    const left = Array.from({ length: 10 }, (_, at) => `left column words line ${at}x`);
    const right = Array.from({ length: 10 }, (_, at) => `right column words here ${at}x`);
    const page = [
      { text: 'A title that goes over both of the columns of this page', x: 70, y: 780 },
      ...lines(left, 70, 740),
      ...lines(right, 330, 740),
    ];
    const text = (await blocksOf([page])).map(([, words]) => words).join('\n');
    expect(text.indexOf('left column words line 9x')).toBeLessThan(
      text.indexOf('right column words here 0x'),
    );
    expect(text.indexOf('A title')).toBe(0);
  });

  test('reads a table row by row', async () => {
    const rows = ['Aman', 'Bek', 'Dana', 'Erlan', 'Gul', 'Ida', 'Kai'];
    const page = rows.flatMap((name, at) => [
      { text: name, x: 70, y: 700 - at * 14 },
      { text: `article ${at}`, x: 330, y: 700 - at * 14 },
    ]);
    expect((await blocksOf([page])).map(([, words]) => words).join('\n')).toContain(
      'Aman article 0\nBek article 1',
    );
  });

  test('marks running heads, feet and page numbers, and joins a sentence over the page', async () => {
    const opening = ['The first page begins', 'Another page begins', 'The last page begins'];
    const pages = opening.map((words, at) => [
      { text: 'Invented Assembly, session 3', x: 70, y: 810 },
      ...lines([`${words} with a sentence.`, 'Then comes one that goes'], 70, 760),
      { text: `${at + 1}/3`, x: 300, y: 30 },
      { text: 'PE 123.456', x: 470, y: 30 },
    ]);
    pages[1] = [
      ...(pages[1] ?? []).slice(0, 1),
      ...lines(['on here and ends.'], 70, 760),
      ...(pages[1] ?? []).slice(3),
    ];
    const read = await readPdf(pdfOf(pages));
    if (!read.ok) throw new Error(read.reason.code);
    const { text, blocks, pageBreaks } = read.value;
    const furniture = (blocks ?? []).filter(({ hint }) => hint === 'furniture');
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['Invented Assembly, session 3', '1/3 PE 123.456'],
      ...['Invented Assembly, session 3', '2/3 PE 123.456'],
      ...['Invented Assembly, session 3', '3/3 PE 123.456'],
    ]);
    expect(text).toContain('Then comes one that goes\non here and ends.');
    expect(pageBreaks[0]).toBe(text.indexOf('on here'));
    expect(pageBreaks).toHaveLength(2);
  });

  test('raises a footnote mark, so that it joins no year', async () => {
    const found = await blocksOf([
      [
        { text: 'of 11 February 2021', x: 70, y: 700 },
        { text: '2', x: 70 + 19 * 6, y: 705, size: 7 },
        { text: ' on an invented state', x: 70 + 19 * 6 + 4, y: 700 },
        { text: '2', x: 70, y: 103, size: 6 },
        { text: 'Texts adopted.', x: 76, y: 100, size: 9 },
      ],
    ]);
    expect(found).toEqual([
      ['paragraph', 'of 11 February 2021² on an invented state'],
      ['footnote', '² Texts adopted.'],
    ]);
  });

  test('replaces the zero sign, with which no text can be kept', async () => {
    const found = await blocksOf([lines([`A sentence${String.fromCharCode(0)} with an odd sign in it`])]);
    expect(found).toEqual([['paragraph', 'A sentence\ufffd with an odd sign in it']]);
  });

  test('tells pages, title and language', async () => {
    const told: number[][] = [];
    const bytes = pdfOf([lines(['First page of words.']), lines(['Second page of words.'])], {
      title: 'An invented motion',
      language: 'sv-SE',
    });
    const read = await readPdf(bytes, (done, total) => told.push([done, total]));
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(read).toMatchObject({ ok: true, value: { title: 'An invented motion', language: 'sv-SE' } });
  });

  test.each([
    ['pictures of pages', pdfOf([[], []], { pictures: true }), 'pdf_scanned'],
    ['a page number on each picture', pdfOf([lines(['1']), lines(['2'])], { pictures: true }), 'pdf_scanned'],
    ['a password', pdfOf([lines(['secret'])], { locked: true }), 'pdf_password'],
    ['a head without a body', new TextEncoder().encode('%PDF-1.7\n'), 'pdf_damaged'],
    ['letters without names', pdfOf([lines([String.fromCodePoint(0xe010).repeat(60)])]), 'encoding_broken'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await readPdf(bytes)).toMatchObject({ ok: false, reason: { code } });
  });

  test('says which pages have no text', async () => {
    const read = await readPdf(pdfOf([lines(['A page with a sentence of words on it.']), []]));
    expect(read.ok && read.value.doubts.map(({ code }) => code)).toEqual(['page_without_text']);
  });
});
