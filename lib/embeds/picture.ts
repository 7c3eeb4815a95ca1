import { Resvg } from '@resvg/resvg-js';
import PDFDocument from 'pdfkit';
import { type FontName, fontFiles } from '@/lib/briefing/fonts';
import { escaped } from '@/lib/embeds/frame';
import { pictureSize } from '@/lib/embeds/size';

export type Picture = {
  /** Small, above: what kind of record it is. */
  over: string;
  /** Large: a name or a title. */
  title: string;
  /** Below: where the person stands, or what the document is. */
  lines: readonly string[];
  /** At the foot. */
  foot: string;
};

type Look = { font: FontName; size: number; ink: string; lines: number; leading: number };

const side = 84;
const inner = pictureSize.width - 2 * side;
const looks = {
  over: { font: 'sans', size: 30, ink: '#57534b', lines: 1, leading: 1.3 },
  title: { font: 'serif-strong', size: 74, ink: '#1c1a17', lines: 2, leading: 1.14 },
  line: { font: 'serif', size: 40, ink: '#1c1a17', lines: 2, leading: 1.28 },
  foot: { font: 'sans', size: 28, ink: '#57534b', lines: 1, leading: 1.3 },
} satisfies Record<string, Look>;

const families: Record<FontName, [family: string, weight: number, style: string]> = {
  serif: ['Source Serif 4', 400, 'normal'],
  'serif-italic': ['Source Serif 4', 400, 'italic'],
  'serif-strong': ['Source Serif 4 SemiBold', 600, 'normal'],
  sans: ['Source Sans 3', 400, 'normal'],
  'sans-strong': ['Source Sans 3 SemiBold', 600, 'normal'],
};

/** A picture for links that are shared (Open Graph): words only, made by us; PNG. Words that do not fit end with "…". */
export function drawPicture({ over, title, lines, foot }: Picture): Buffer {
  const measure = new PDFDocument({ autoFirstPage: false });
  const texts: string[] = [];
  let y = 120;
  const write = (words: string, look: Look) => {
    for (const line of broken(words, look, measure)) {
      texts.push(textAt(line, y, look));
      y += look.size * look.leading;
    }
  };
  write(over, looks.over);
  y += 44;
  write(title, looks.title);
  y += 6;
  for (const line of lines) write(line, looks.line);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}"><rect width="100%" height="100%" fill="#fbfaf6"/><rect width="16" height="100%" fill="#1c1a17"/>${texts.join('')}${textAt(foot, pictureSize.height - 56, looks.foot)}</svg>`;
  const options = { font: { fontFiles: Object.values(fontFiles), loadSystemFonts: false } };
  return new Resvg(svg, options).render().asPng();
}

function textAt(words: string, y: number, { font, size, ink }: Look): string {
  const [family, weight, style] = families[font];
  return `<text x="${side}" y="${Math.round(y)}" font-family="${family}" font-weight="${weight}" font-style="${style}" font-size="${size}" fill="${ink}">${escaped(words)}</text>`;
}

/** The words in as many lines as the look allows. */
function broken(words: string, look: Look, measure: PDFKit.PDFDocument): string[] {
  measure.font(fontFiles[look.font]).fontSize(look.size);
  const fits = (line: string) => measure.widthOfString(line) <= inner;
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= look.lines) return lines;
  const kept = lines.slice(0, look.lines);
  let last = kept.pop() ?? '';
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...kept, `${last.trimEnd()}…`];
}
