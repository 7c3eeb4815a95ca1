import type { Element } from 'domhandler';
import { type Block, type BlockHint, trimBlanks } from '@/lib/intake/formats/blocks';
import { limits } from '@/lib/intake/formats/limits';
import { beginsWithMarker, printNumber } from '@/lib/intake/formats/list-markers';
import { joinRow } from '@/lib/intake/formats/rows';
import { raise } from '@/lib/intake/formats/superscripts';
import type { WordNumbering } from '@/lib/intake/formats/word-numbering';
import type { WordStyles } from '@/lib/intake/formats/word-styles';
import { attribute, childOf, childrenOf, isOn, localName, settingOf } from '@/lib/intake/formats/word-xml';

/** A file too large or too deep; caught by readDocx. */
export class WordTooComplex extends Error {}

type Note = { id: string; mark: string };
/** Words gathered so far, a form feed where a page begins, and the text boxes that hang on them. */
type Line = { text: string; boxes: Block[] };

/** Elements between a paragraph and its words that are printed; what is named nowhere here is no text. */
const wrappers = new Set([
  ...['ins', 'moveTo', 'hyperlink', 'smartTag', 'sdt', 'sdtContent', 'fldSimple', 'customXml', 'dir', 'bdo'],
  ...[
    'drawing',
    'inline',
    'anchor',
    'graphic',
    'graphicData',
    'wsp',
    'txbx',
    'pict',
    'shape',
    'textbox',
    'rect',
  ],
  ...['wgp', 'group', 'object', 'ruby', 'rubyBase'],
]);
const blockWrappers = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'body',
  'footnote',
  'endnote',
]);

/**
 * Walks a part of a Word file in its order. Deleted, moved-away and hidden words are left out, as they are in
 * print; notes are marked where they stand and listed for the end.
 */
export class WordWalk {
  readonly footnotes: Note[] = [];
  readonly endnotes: Note[] = [];
  /** Characters of text by language, to tell which prevails. */
  readonly languages = new Map<string, number>();
  /** Numbered paragraphs whose marker is of a kind we cannot print. */
  unknownMarkers = 0;
  readonly #styles: WordStyles;
  readonly #numbering: WordNumbering;
  #elements = 0;
  #pageBegins = false;

  constructor(styles: WordStyles, numbering: WordNumbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** Blocks of everything in an element that holds paragraphs and tables. `mark` opens the first paragraph. */
  blocksOf(container: Element, hint: BlockHint = 'paragraph', mark = '', depth = 0): Block[] {
    this.#count(depth);
    const blocks: Block[] = [];
    let opening = mark;
    for (const child of childrenOf(container)) {
      const name = localName(child);
      if (name === 'p') {
        blocks.push(...this.#paragraph(child, hint, opening, depth + 1));
        opening = '';
      } else if (name === 'tbl') blocks.push(...this.#table(child, hint, depth + 1));
      else if (blockWrappers.has(name)) blocks.push(...this.blocksOf(child, hint, '', depth + 1));
    }
    return blocks;
  }

  #table(table: Element, hint: BlockHint, depth: number): Block[] {
    const rows = childrenOf(table).flatMap((child) => (localName(child) === 'sdt' ? rowsOf(child) : [child]));
    return rows
      .filter((row) => localName(row) === 'tr')
      .flatMap((row) => {
        const cells = childrenOf(row).flatMap((child) =>
          localName(child) === 'sdt' ? rowsOf(child) : [child],
        );
        const read = cells
          .filter((cell) => localName(cell) === 'tc')
          .map((cell) => this.blocksOf(cell, hint, '', depth + 1).filter(({ text }) => text.trim() !== ''));
        return joinRow(read, hint);
      });
  }

  #paragraph(paragraph: Element, hint: BlockHint, opening: string, depth: number): Block[] {
    const properties = childOf(paragraph, 'pPr');
    const style = this.#styles.read(settingOf(properties, 'pStyle'));
    const line: Line = { text: isOn(properties, 'pageBreakBefore') ? '\f' : '', boxes: [] };
    this.#inline(paragraph, line, depth);
    const { text, breaks } = cutPages(line.text);
    if (text === '') {
      // a break in a paragraph of its own is that of the next one with words
      this.#pageBegins ||= breaks.length > 0;
      return line.boxes;
    }
    if (this.#pageBegins) breaks.unshift(0);
    this.#pageBegins = false;
    const numbering = childOf(properties, 'numPr');
    const numId = settingOf(numbering, 'numId') ?? style.numId;
    const level = Number(settingOf(numbering, 'ilvl') ?? style.level);
    const marker = numId === null || numId === '0' ? '' : this.#marker(numId, level);
    const before = [opening, beginsWithMarker(text) ? '' : marker].filter((one) => one !== '').join(' ');
    const listed = marker === '' ? 'paragraph' : 'list_entry';
    const own = style.heading && hint === 'paragraph' ? 'heading' : hint === 'paragraph' ? listed : hint;
    const lead = before === '' ? 0 : before.length + 1;
    const whole = before === '' ? text : `${before} ${text}`;
    const begins = [...new Set(breaks.map((at) => (at === 0 ? 0 : at + lead)))];
    return [{ hint: own, text: whole, breaks: begins }, ...line.boxes];
  }

  #marker(numId: string, level: number): string {
    const marker = this.#numbering.next(numId, level);
    if (marker === null) this.unknownMarkers += 1;
    return marker ?? '';
  }

  #inline(parent: Element, line: Line, depth: number): void {
    this.#count(depth);
    for (const child of childrenOf(parent)) {
      const name = localName(child);
      if (name === 'r') this.#run(child, line, depth + 1);
      else if (name === 'txbxContent') line.boxes.push(...this.blocksOf(child, 'paragraph', '', depth + 1));
      // the same content twice, for new readers and for old ones
      else if (name === 'AlternateContent') {
        const choice = childOf(child, 'Choice') ?? childOf(child, 'Fallback');
        if (choice) this.#inline(choice, line, depth + 1);
      } else if (wrappers.has(name)) this.#inline(child, line, depth + 1);
    }
  }

  #run(run: Element, line: Line, depth: number): void {
    const properties = childOf(run, 'rPr');
    if (isOn(properties, 'vanish')) return;
    const raised = settingOf(properties, 'vertAlign') === 'superscript';
    const language = settingOf(properties, 'lang') ?? this.#styles.language;
    for (const child of childrenOf(run)) {
      const name = localName(child);
      if (name === 't') {
        const words = child.children.map((one) => ('data' in one ? one.data : '')).join('');
        line.text += raised ? raise(words) : words;
        if (language) this.languages.set(language, (this.languages.get(language) ?? 0) + words.length);
      } else if (name in signs) line.text += signs[name];
      else if (name === 'br') this.#break(child, line);
      else if (name === 'lastRenderedPageBreak') line.text += '\f';
      else if (name === 'sym') line.text += symbol(attribute(child, 'char'));
      else if (name === 'footnoteReference') line.text += this.#note(child, this.footnotes, 'decimal');
      else if (name === 'endnoteReference') line.text += this.#note(child, this.endnotes, 'lower-roman');
    }
    this.#inline(run, line, depth);
  }

  #break(element: Element, line: Line): void {
    line.text += attribute(element, 'type') === 'page' ? '\n\f' : '\n';
  }

  #note(reference: Element, notes: Note[], style: 'decimal' | 'lower-roman'): string {
    const id = attribute(reference, 'id');
    if (id === null) return '';
    // a mark of the author's own stands in the text behind the reference
    const custom = ['1', 'true', 'on'].includes(attribute(reference, 'customMarkFollows') ?? '');
    const number = printNumber(notes.filter(({ mark }) => mark !== '').length + 1, style);
    const mark = custom ? '' : style === 'decimal' ? raise(number) : `(${number})`;
    notes.push({ id, mark });
    return mark;
  }

  #count(depth: number): void {
    this.#elements += 1;
    if (depth > limits.maxDepth || this.#elements > limits.maxElements) throw new WordTooComplex();
  }
}

/** The text of a line without its form feeds, and where in it they stood. */
function cutPages(line: string): { text: string; breaks: number[] } {
  // blanks around a break belong to the end of the page before it
  const text = trimBlanks(line.replace(/\f([ \t\n\f]*)/g, '$1\f').replace(/\f+/g, '\f'));
  const pages = text.split('\f');
  const breaks: number[] = [];
  let length = 0;
  for (const page of pages.slice(0, -1)) {
    length += page.length;
    breaks.push(length);
  }
  const whole = pages.join('');
  const lead = whole.length - whole.replace(/^[ \t\n]+/, '').length;
  const trimmed = trimBlanks(whole);
  const placed = breaks.map((at) => Math.min(Math.max(0, at - lead), trimmed.length));
  return { text: trimmed, breaks: placed };
}

const signs: Record<string, string> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

const rowsOf = (element: Element): Element[] => childrenOf(childOf(element, 'sdtContent'));

/** A sign of a font of signs: bullets are known, others stay at the private code point Word gave them. */
function symbol(code: string | null): string {
  const point = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(point) || point > 0xffff) return '';
  return point === 0xf0b7 ? '•' : point === 0xf0a7 ? '▪' : String.fromCodePoint(point);
}
