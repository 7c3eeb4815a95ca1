import PDFDocument from 'pdfkit';
import { type FontName, fontFiles } from '@/lib/briefing/fonts';

/** Words in one look; `link` leads to a full address. */
export type Run = { text: string; font?: FontName; size?: number; ink?: string; link?: string };

export type PaperProps = {
  title: string;
  /** BCP 47; told to screen readers. */
  language: string;
  /** What stands at the foot of each page, with its number and how many there are. */
  foot: (page: number, pages: number) => string;
  /** When the record that is printed was published; the file says no other date, so that the same edition gives the same file. */
  publishedAt: Date;
};

/** Points. A4 is 595 by 842. */
const margin = { top: 56, bottom: 64, side: 56 };
const width = 595.28 - 2 * margin.side;
const gap = 12;
export const inks = { ink: '#1c1a17', grey: '#57534b', pale: '#8a857b', rule: '#cfc9bd' };

/** Sheets of A4 that fill from above: titles, paragraphs, rows of two columns. Breaks pages between rows. */
export class Paper {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #parts: Buffer[] = [];
  readonly #ended: Promise<void>;
  readonly #foot: PaperProps['foot'];

  constructor({ title, language, foot, publishedAt }: PaperProps) {
    this.#foot = foot;
    this.#pdf = new PDFDocument({
      size: 'A4',
      margins: { top: margin.top, bottom: margin.bottom, left: margin.side, right: margin.side },
      bufferPages: true,
      lang: language,
      tagged: true,
      displayTitle: true,
      pdfVersion: '1.7',
      info: { Title: title, Author: 'Habeas', CreationDate: publishedAt, ModDate: publishedAt },
    });
    for (const [name, file] of Object.entries(fontFiles)) this.#pdf.registerFont(name, file);
    this.#pdf.on('data', (part: Buffer) => this.#parts.push(part));
    this.#ended = new Promise((resolve) => this.#pdf.on('end', () => resolve()));
  }

  /** Goes on at the head of a new page. */
  newPage(): void {
    this.#pdf.addPage();
  }

  title(text: string): void {
    this.#tagged('H1', () => this.#write([{ text, font: 'serif-strong', size: 24 }], margin.side, width));
    this.space(4);
  }

  /** A part of the sheet under a heavy rule; never alone at the foot of a page. */
  heading(text: string): void {
    this.space(14);
    this.#keep(70);
    this.#line(1.2, inks.ink);
    this.space(6);
    this.#tagged('H2', () => this.#write([{ text, font: 'serif-strong', size: 13.5 }], margin.side, width));
    this.space(4);
  }

  paragraph(runs: readonly Run[]): void {
    this.#keep(Math.min(this.#heightOf(runs, width), 120));
    this.#tagged('P', () => this.#write(runs, margin.side, width));
  }

  /** Two columns, the left one narrow: a date and what was then, a number and its source. */
  row(left: readonly Run[], right: readonly (readonly Run[])[], leftWidth = 92): void {
    const rightWidth = width - leftWidth - gap;
    const heights = right.map((runs) => this.#heightOf(runs, rightWidth));
    const height = Math.max(
      this.#heightOf(left, leftWidth),
      heights.reduce((sum, each) => sum + each, 0),
    );
    this.#keep(Math.min(height, 300));
    const { y } = this.#pdf;
    const page = this.#pdf.bufferedPageRange().count;
    this.#tagged('P', () => this.#write(left, margin.side, leftWidth));
    const leftEnd = this.#pdf.y;
    this.#pdf.y = y;
    for (const runs of right) {
      this.#tagged('P', () => this.#write(runs, margin.side + leftWidth + gap, rightWidth));
      this.space(1.5);
    }
    // a right column that went on to the next page is the longer one whatever its y
    if (this.#pdf.bufferedPageRange().count === page) this.#pdf.y = Math.max(this.#pdf.y, leftEnd);
    this.#pdf.x = margin.side;
    this.space(5);
  }

  rule(): void {
    this.#line(0.5, inks.rule);
    this.space(5);
  }

  space(points: number): void {
    this.#pdf.y += points;
  }

  /** Writes the feet and gives the whole file. Nothing can be added after. */
  async finish(): Promise<Buffer> {
    const { start, count } = this.#pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#pdf.switchToPage(start + page);
      // the foot stands below the margin, where text would else begin a new page
      this.#pdf.page.margins.bottom = 0;
      this.#pdf.markContent('Artifact', { type: 'Pagination' });
      this.#pdf.font('sans').fontSize(7.5).fillColor(inks.grey);
      this.#pdf.text(this.#foot(page + 1, count), margin.side, 842 - margin.bottom + 18, {
        width,
        lineGap: 1,
      });
      this.#pdf.endMarkedContent();
    }
    this.#pdf.end();
    await this.#ended;
    return Buffer.concat(this.#parts);
  }

  #tagged(tag: string, draw: () => void): void {
    this.#pdf.addStructure(this.#pdf.struct(tag, {}, draw));
  }

  #write(runs: readonly Run[], x: number, within: number): void {
    const [last] = runs.slice(-1);
    this.#pdf.x = x;
    for (const run of runs) {
      this.#dress(run);
      const { y } = this.#pdf;
      const options = {
        width: within,
        continued: run !== last,
        link: run.link ?? null,
        underline: false,
        lineGap: 1.5,
      };
      if (run === runs[0]) this.#pdf.text(run.text, x, y, options);
      else this.#pdf.text(run.text, options);
    }
  }

  #dress({ font = 'sans', size = 10, ink = inks.ink }: Run): void {
    this.#pdf.font(font).fontSize(size).fillColor(ink);
  }

  #heightOf(runs: readonly Run[], within: number): number {
    const [first] = runs;
    if (first === undefined) return 0;
    this.#dress(first);
    return this.#pdf.heightOfString(runs.map(({ text }) => text).join(''), { width: within, lineGap: 1.5 });
  }

  /** Begins a new page where less than this is left of the present one. */
  #keep(points: number): void {
    if (this.#pdf.y + points > 842 - margin.bottom) this.#pdf.addPage();
  }

  #line(weight: number, colour: string): void {
    const { y } = this.#pdf;
    this.#pdf.markContent('Artifact', { type: 'Layout' });
    this.#pdf
      .moveTo(margin.side, y)
      .lineTo(margin.side + width, y)
      .lineWidth(weight)
      .strokeColor(colour)
      .stroke();
    this.#pdf.endMarkedContent();
  }
}
