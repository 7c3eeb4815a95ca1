import type { AnyNode, Element } from 'domhandler';
import { type Block, type BlockHint, collapseBlanks, trimBlanks } from '@/lib/intake/formats/blocks';
import { isFootnote, isFurniture, isHidden } from '@/lib/intake/formats/html-furniture';
import { listMarkers } from '@/lib/intake/formats/html-lists';
import { limits } from '@/lib/intake/formats/limits';
import { beginsWithMarker } from '@/lib/intake/formats/list-markers';
import { joinRow } from '@/lib/intake/formats/rows';
import { raise } from '@/lib/intake/formats/superscripts';

const blockElements = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl'],
  ...['dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hgroup', 'hr', 'html', 'legend'],
  ...['li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td'],
  ...['tfoot', 'th', 'thead', 'tr', 'ul', 'dir', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'frameset', 'optgroup'],
]);

/** What a page is too large or too deep for; caught by readHtml. */
export class TooComplex extends Error {}

type Place = { hint: BlockHint; depth: number; bullets: number; pre: boolean };

const isElement = (node: AnyNode): node is Element => 'attribs' in node;
/** Words of a mark: its own and those of a link around them. */
const wordsIn = (node: AnyNode): string =>
  node.type === 'text'
    ? node.data
    : isElement(node)
      ? node.children.map((one) => ('data' in one ? one.data : ' ')).join('')
      : '';
const isBlock = (element: Element): boolean =>
  blockElements.has(element.name) ||
  /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)/i.test(element.attribs.style ?? '');

/** Walks a page in its order and cuts it into blocks where a browser begins a new line of its own. */
export class HtmlWalk {
  readonly blocks: Block[] = [];
  #line = '';
  #marker = '';
  #elements = 0;

  /** The blocks of an element, the element itself included. */
  static blocksOf(root: Element): Block[] {
    const walk = new HtmlWalk();
    walk.#walk(root, { hint: 'paragraph', depth: 0, bullets: 0, pre: false });
    walk.#end('paragraph', false);
    return walk.blocks;
  }

  #walk(node: AnyNode, place: Place): void {
    if (node.type === 'text') this.#line += place.pre ? node.data : collapseBlanks(node.data);
    if (!isElement(node) || isHidden(node)) return;
    this.#elements += 1;
    if (place.depth > limits.maxDepth || this.#elements > limits.maxElements) throw new TooComplex();
    if (node.name === 'br') this.#line += '\n';
    else if (node.name === 'sup') this.#raised(node, place);
    else if (node.name === 'q') this.#quote(node, place);
    else if (isBlock(node)) this.#block(node, place);
    else this.#children(node, { ...place, depth: place.depth + 1 });
  }

  #children(element: Element, place: Place): void {
    for (const child of element.children) this.#walk(child, place);
  }

  #quote(element: Element, place: Place): void {
    this.#line += '“';
    this.#children(element, { ...place, depth: place.depth + 1 });
    this.#line += '”';
  }

  /** A raised mark reads as such, where all of it is a number. */
  #raised(element: Element, place: Place): void {
    const mark = element.children.map(wordsIn).join('').trim();
    if (/^\d{1,3}$/.test(mark)) this.#line += raise(mark);
    else this.#children(element, { ...place, depth: place.depth + 1 });
  }

  #block(element: Element, place: Place): void {
    this.#end(place.hint, place.pre);
    const inner: Place = { ...place, hint: hintWithin(element, place.hint), depth: place.depth + 1 };
    if (element.name === 'pre') inner.pre = true;
    if (['ul', 'ol', 'dir', 'menu'].includes(element.name)) this.#list(element, inner);
    else if (element.name === 'tr') this.#row(element, inner);
    else this.#children(element, inner);
    this.#end(inner.hint, inner.pre);
  }

  #list(list: Element, place: Place): void {
    const markers = listMarkers(list, place.bullets);
    const inside = list.name === 'ol' ? place : { ...place, bullets: place.bullets + 1 };
    for (const child of list.children) {
      if (isElement(child) && markers.has(child)) {
        this.#end(place.hint, place.pre);
        if (isHidden(child)) continue;
        this.#marker = markers.get(child) ?? '';
        const own = hintWithin(child, inside.hint);
        const hint = own === 'paragraph' ? 'list_entry' : own;
        this.#children(child, { ...inside, hint, depth: inside.depth + 1 });
        this.#end(hint, place.pre);
        this.#marker = '';
      } else this.#walk(child, inside);
    }
  }

  #row(row: Element, place: Place): void {
    const cells = row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th');
    const texts = cells.map((cell) => {
      const walk = new HtmlWalk();
      walk.#walk(cell, place);
      walk.#end(place.hint, false);
      this.#elements += walk.#elements;
      return walk.blocks;
    });
    if (this.#elements > limits.maxElements) throw new TooComplex();
    this.blocks.push(...joinRow(texts, place.hint));
  }

  /** Closes the line: what was gathered since the last block is a block. */
  #end(hint: BlockHint, pre: boolean): void {
    const text = pre ? this.#line.replace(/^(?:[ \t]*\r?\n)+|\s+$/g, '') : settle(this.#line);
    this.#line = '';
    if (/^[\s\u00a0]*$/.test(text)) return;
    const marker = this.#marker;
    this.#marker = '';
    const marked = marker === '' || beginsWithMarker(text) ? text : `${marker} ${text}`;
    for (const piece of pre ? marked.split(/\r?\n(?:[ \t]*\r?\n)+/) : [marked]) {
      this.blocks.push({ hint, text: piece });
    }
  }
}

/** Blanks collapsed and trimmed; no-break spaces stay. */
const settle = (line: string): string => trimBlanks(line.replace(/ {2,}/g, ' '));

function hintWithin(element: Element, outer: BlockHint): BlockHint {
  if (outer === 'furniture' || isFurniture(element)) return 'furniture';
  if (/^h[1-6]$/.test(element.name)) return 'heading';
  if (isFootnote(element)) return 'footnote';
  return outer;
}
