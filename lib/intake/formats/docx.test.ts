import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '@/lib/intake/formats/docx';
import { docxOf, wordParagraph as p } from '@/lib/intake/formats/testing';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperLetter', '%1.')}${level(1, 'lowerLetter', '(%2)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '%1')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`;
const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="kk-KZ"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:styleId="Kop"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Rec"><w:name w:val="Recital"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="RecChild"><w:name w:val="Recital tight"/><w:basedOn w:val="Rec"/></w:style>`;
const listed = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

function blocksOf(body: string, parts: Record<string, string> = {}) {
  const read = readDocx(docxOf(body, { 'numbering.xml': numbering, 'styles.xml': styles, ...parts }));
  if (!read.ok) throw new Error(read.reason.code);
  const { text, blocks } = read.value;
  return (blocks ?? []).map(({ hint, start, end }) => `${hint}: ${text.slice(start, end)}`);
}

describe('text of a Word file', () => {
  test('prints the markers Word would print', () => {
    const body = [
      p('whereas one;', listed(1)),
      p('first;', listed(1, 1)),
      p('second;', listed(1, 1)),
      p('whereas two;', '<w:pStyle w:val="RecChild"/>'),
      p('again first;', listed(1, 1)),
      p('a bullet', listed(2)),
      p('Calls', listed(3)),
      p('Asks', listed(3, 1)),
      p('Starts anew', listed(4)),
      p('Unknown count', listed(5)),
      p('(c) has its own', listed(1, 1)),
    ];
    expect(blocksOf(body.join(''))).toEqual([
      'list_entry: A. whereas one;',
      'list_entry: (a) first;',
      'list_entry: (b) second;',
      'list_entry: B. whereas two;',
      'list_entry: (a) again first;',
      'list_entry: • a bullet',
      'list_entry: 1. Calls',
      'list_entry: 1.1 Asks',
      'list_entry: 5. Starts anew',
      'paragraph: Unknown count',
      'list_entry: (c) has its own',
    ]);
  });

  test('leaves out deleted and hidden words, keeps inserted ones and every blank', () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">Әсел  </w:t></w:r><w:del><w:r><w:delText>was freed</w:delText></w:r></w:del>
      <w:ins><w:r><w:t>is held</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:noBreakHyphen/><w:t>now</w:t><w:br/><w:t>here</w:t></w:r></w:p>`;
    expect(blocksOf(body)).toEqual(['paragraph: Әсел  is held\u2011now\nhere']);
  });

  test('marks notes where they stand and gives them at the end', () => {
    const body =
      '<w:p><w:r><w:t>of 11 February 2021</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>';
    const note =
      '<w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Texts adopted.</w:t></w:r></w:p></w:footnote>';
    expect(blocksOf(body, { 'footnotes.xml': note })).toEqual([
      'paragraph: of 11 February 2021¹',
      'footnote: ¹ Texts adopted.',
    ]);
  });

  test('reads headings, tables row by row, and heads and feet once', () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((one) => `<w:tc>${p(one)}</w:tc>`).join('')}</w:tr>`;
    const body = `${p('A motion', '<w:pStyle w:val="Kop"/>')}<w:tbl>${row('Name', 'Article')}${row('Aman', '174')}${row('(1)', 'A note')}</w:tbl>`;
    const edge = p('PE 111.222');
    expect(blocksOf(body, { 'header1.xml': edge, 'header2.xml': edge, 'footer1.xml': p('3') })).toEqual([
      'heading: A motion',
      'cell: Name\tArticle',
      'cell: Aman\t174',
      'footnote: (1) A note',
      'furniture: PE 111.222',
    ]);
  });

  test('reads a text box once, though it is written for old and new readers', () => {
    const box = `<w:txbxContent>${p('in a box')}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(blocksOf(body)).toEqual(['paragraph: before', 'paragraph: in a box']);
  });

  test('records where pages begin', () => {
    const body = `<w:p><w:r><w:t>one</w:t><w:br w:type="page"/><w:t>two</w:t></w:r></w:p><w:p><w:r><w:br w:type="page"/></w:r></w:p>${p('three')}`;
    const read = readDocx(docxOf(body));
    expect(read).toMatchObject({ ok: true, value: { text: 'one\ntwo\n\nthree', pageBreaks: [4, 9] } });
  });

  test('takes the language most words are marked with', () => {
    const read = readDocx(docxOf(p('Қазақша сөз'), { 'styles.xml': styles }));
    expect(read).toMatchObject({ ok: true, value: { language: 'kk-KZ' } });
  });
});

describe('Word files that are refused', () => {
  const good = docxOf(p('words'));
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) });
  /** A part that says it is small and is not. */
  const liar = (() => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(4_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const end = bytes.length - 22;
    view.setUint32(view.getUint32(end + 16, true) + 24, 1000, true);
    return bytes;
  })();
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`word/${at}`, new Uint8Array(0)])),
  );

  test.each([
    ['a bomb by its promise', bomb, 'docx_bomb'],
    ['a bomb in spite of its promise', liar, 'docx_bomb'],
    ['too many parts', many, 'docx_bomb'],
    ['a file cut off', good.slice(0, good.length - 40), 'docx_damaged'],
    ['an archive without a document', zipSync({ 'word/other.xml': new Uint8Array(3) }), 'docx_damaged'],
    ['no words', docxOf('<w:p/>'), 'no_text'],
    ['nesting without end', docxOf('<w:tbl><w:tr><w:tc>'.repeat(2000)), 'too_complex'],
  ])('%s', (_, bytes, code) => {
    expect(readDocx(bytes)).toMatchObject({ ok: false, reason: { code } });
  });

  test('an entity of its own is not expanded', () => {
    const text = `<!DOCTYPE d [<!ENTITY a "boom">]><w:document xmlns:w="x"><w:body>${p('it says &a; here')}</w:body></w:document>`;
    const read = readDocx(zipSync({ 'word/document.xml': new TextEncoder().encode(text) }));
    expect(read.ok && read.value.text).toBe('it says &a; here');
  });
});
