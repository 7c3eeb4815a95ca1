import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocx } from '@/lib/intake/formats/docx';
import { decodeBytes } from '@/lib/intake/formats/encoding';
import { readHtml } from '@/lib/intake/formats/html';
import { readPdf } from '@/lib/intake/formats/pdf';
import { sniffFormat } from '@/lib/intake/formats/sniff';
import { docxOf, pdfOf, wordParagraph } from '@/lib/intake/formats/testing';
import { sourceText } from '@/lib/intake/schema';

/**
 * Files damaged at random: bytes changed, cut out, doubled, or the end cut off. A reader gives a text of the
 * promised shape or a refusal; it never throws, and never gives spans outside its text.
 */
const pdf = pdfOf([
  [
    { text: 'A. whereas Әсел is invented and so is everything here', x: 70, y: 700 },
    { text: '2', x: 400, y: 705, size: 7 },
  ],
  [{ text: 'second page', x: 70, y: 700 }],
]);
const docx = docxOf(
  `${wordParagraph('whereas', '<w:numPr><w:numId w:val="1"/></w:numPr>')}<w:tbl><w:tr><w:tc>${wordParagraph('x')}</w:tc></w:tr></w:tbl>`,
  { 'numbering.xml': '<w:num w:numId="1"/>', 'footnotes.xml': wordParagraph('n') },
);
const html = new TextEncoder().encode(
  '<html lang="kk"><head><title>Ә</title></head><body><ol type=a><li>x<ul><li>y</ul></ol><table><tr><td>A.</td><td>b</td></tr></table><pre>\nz\n\n</pre><p>w<sup>1</sup><br>&amp;&nbsp;v</body>',
);

type Harm = { kind: 'change' | 'cut' | 'double' | 'end'; at: number; length: number; byte: number };
const harms = fc.array(
  fc.record<Harm>({
    kind: fc.constantFrom('change', 'change', 'change', 'cut', 'double', 'end'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 64 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 6 },
);

function damage(bytes: Uint8Array, list: readonly Harm[]): Uint8Array {
  let harmed = Buffer.from(bytes);
  for (const { kind, at, length, byte } of list) {
    const from = Math.floor(at * harmed.length);
    if (kind === 'change') harmed.fill(byte, from, Math.min(from + (length % 4) + 1, harmed.length));
    else if (kind === 'cut')
      harmed = Buffer.concat([harmed.subarray(0, from), harmed.subarray(from + length)]);
    else if (kind === 'end') harmed = harmed.subarray(0, Math.max(1, from));
    else harmed = Buffer.concat([harmed.subarray(0, from + length), harmed.subarray(from)]);
  }
  return new Uint8Array(harmed);
}

type Read = Awaited<ReturnType<typeof readPdf>>;
function check(read: Read): void {
  if (!read.ok) return;
  const { doubts, ...source } = read.value;
  const { text, blocks, pageBreaks } = sourceText.parse(source);
  const inside = [...(blocks ?? []), ...doubts.flatMap(({ span }) => (span ? [span] : []))];
  for (const { start, end } of inside) expect(start < end && end <= text.length).toBe(true);
  for (const at of pageBreaks) expect(at).toBeLessThanOrEqual(text.length);
}

describe('a thousand damaged files', () => {
  test('of PDF', async () => {
    const property = fc.asyncProperty(harms, async (list) => check(await readPdf(damage(pdf, list))));
    await fc.assert(property, { numRuns: 300 });
  });
  test('of Word, its archive', () => {
    fc.assert(
      fc.property(harms, (list) => check(readDocx(damage(docx, list)))),
      { numRuns: 300 },
    );
  });
  test('of Word, the markup inside', () => {
    const body = new TextEncoder().encode(
      `${wordParagraph('a', '<w:pageBreakBefore/>')}<w:tbl><w:tr><w:tc>${wordParagraph('b')}</w:tc></w:tr></w:tbl>`,
    );
    const property = fc.property(harms, (list) =>
      check(readDocx(docxOf(new TextDecoder().decode(damage(body, list))))),
    );
    fc.assert(property, { numRuns: 200 });
  });
  test('of HTML', () => {
    fc.assert(
      fc.property(harms, (list) => check(readHtml(damage(html, list), null))),
      { numRuns: 300 },
    );
  });
  test('of anything', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      sniffFormat(bytes);
      const read = decodeBytes(bytes);
      for (const { span } of read.ok ? read.value.doubts : []) {
        expect(span === null || span.start < span.end).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });
});
