import { zipSync } from 'fflate';

/** Small files written by hand for the tests of the readers: what stands in them is invented. */

export type PdfWords = { text: string; x: number; y: number; size?: number };
type PdfOptions = { title?: string; language?: string; locked?: boolean; pictures?: boolean };

const hex = (number: number) => number.toString(16).padStart(4, '0');

/**
 * A PDF of A4 pages (595 × 842 points, y upwards) whose font has a letter for every sign used and says which by
 * a ToUnicode table. Every letter is half as wide as it is high.
 */
export function pdfOf(
  pages: PdfWords[][],
  { title, language, locked, pictures }: PdfOptions = {},
): Uint8Array {
  const signs = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const code = new Map(signs.map((sign, index) => [sign, index + 1]));
  const names = signs.map((sign) => {
    const units = [...sign].flatMap((one) =>
      Array.from({ length: one.length }, (_, at) => one.charCodeAt(at)),
    );
    return `<${hex(code.get(sign) ?? 0)}> <${units.map(hex).join('')}>`;
  });
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: Math.ceil(names.length / 100) }, (_, at) => {
  const part = names.slice(at * 100, at * 100 + 100);
  return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`;
}).join('\n')}
endcmap end end`;
  const stream = (text: string) => `<< /Length ${Buffer.byteLength(text)} >>\nstream\n${text}\nendstream`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${language ? `/Lang (${language})` : ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${8 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 500 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode),
    `<< ${title ? `/Title (${title})` : ''} >>`,
    ...pages.flatMap((words, at) => {
      const drawn = words.map(({ text, x, y, size = 12 }) => {
        const codes = [...text].map((sign) => hex(code.get(sign) ?? 0)).join('');
        return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
      });
      const picture = 'q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${9 + at * 2} 0 R >>`,
        stream([...(pictures ? [picture] : []), ...drawn].join('\n')),
      ];
    }),
  ];
  let body = '%PDF-1.7\n%âãÏÓ\n';
  const offsets = objects.map((object, at) => {
    const offset = Buffer.byteLength(body);
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = Buffer.byteLength(body);
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const lock = locked
    ? `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> /ID [<${'33'.repeat(16)}> <${'33'.repeat(16)}>]`
    : '';
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R ${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body));
}

const xml = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file with the body given as WordprocessingML, and other parts by their names without folder. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const others = Object.entries(parts).map(([name, inner]) => {
    const root = name
      .replace(/\d*\.xml$/, '')
      .replace('header', 'hdr')
      .replace('footer', 'ftr');
    return [`word/${name}`, xml(`<w:${root} ${word}>${inner}</w:${root}>`)] as const;
  });
  return zipSync({
    '[Content_Types].xml': xml('<Types/>'),
    '_rels/.rels': xml(
      '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': xml(`<w:document ${word}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(others),
  });
}

/** A paragraph of Word with its properties. */
export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
