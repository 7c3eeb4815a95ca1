/** A start tag in an HTML text: lower-case name, attributes with lower-case names, `[start, end)` in UTF-16 code units. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the value of each attribute begins in the text, behind its quotation mark. */
  readonly places: ReadonlyMap<string, number>;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

export type Markup =
  | { readonly kind: 'start'; readonly tag: StartTag; readonly contentEnd: number; readonly end: number }
  | { readonly kind: 'end'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'comment'; readonly start: number; readonly end: number };

/** Elements whose content is text to the parser: a `<` in it opens nothing (HTML Standard, 13.1.2). */
const textElements = new Set(['style', 'xmp', 'iframe', 'noembed', 'noframes', 'title', 'textarea']);
const htmlInForeign = new Set(['foreignobject', 'desc', 'title', 'annotation-xml']);

const letter = /[A-Za-z]/;
const tagName = /[^\t\n\f\r />]+/y;
const space = /[\t\n\f\r /]*/y;
const attributeName = /[^\t\n\f\r />=]+/y;
const attributeValue = /[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >]*))/y;

/**
 * The tags and comments of an HTML text in order, as a browser's tokeniser finds them
 * (HTML Standard, 13.2.5): stored text that merely looks like a tag, in an attribute, a comment, a title
 * or escaped, is none. Elements whose content is text, and scripts, come as one piece with that content:
 * `contentEnd` is where their end tag begins and `end` where it ends; for every other start tag both are
 * the end of the tag itself.
 */
export function* markupOf(html: string): Generator<Markup> {
  const foreign: string[] = [];
  let at = html.indexOf('<');
  while (at !== -1) {
    const next = html.charAt(at + 1);
    let end = at + 1;
    if (html.startsWith('<!--', at)) {
      end = commentEnd(html, at);
      yield { kind: 'comment', start: at, end };
    } else if (next === '!' || next === '?') {
      const cdata = inForeign(foreign) && html.startsWith('<![CDATA[', at);
      end = after(html, cdata ? ']]>' : '>', at);
    } else if (next === '/' && letter.test(html.charAt(at + 2))) {
      const tag = readTag(html, at, at + 2);
      end = tag.end;
      const opened = foreign.lastIndexOf(tag.name);
      if (opened !== -1) foreign.length = opened;
      yield { kind: 'end', name: tag.name, start: at, end };
    } else if (letter.test(next)) {
      const tag = readTag(html, at, at + 1);
      const contentEnd = textEnd(html, tag, inForeign(foreign));
      end = contentEnd === tag.end ? tag.end : after(html, '>', contentEnd);
      if (!tag.selfClosing) enter(foreign, tag.name);
      yield { kind: 'start', tag, contentEnd, end };
    }
    at = html.indexOf('<', end);
  }
}

function inForeign(foreign: readonly string[]): boolean {
  const last = foreign.at(-1);
  return last === 'svg' || last === 'math';
}

function enter(foreign: string[], name: string): void {
  if (name === 'svg' || name === 'math') foreign.push(name);
  else if (inForeign(foreign) && htmlInForeign.has(name)) foreign.push(name);
}

function readTag(html: string, start: number, nameStart: number): StartTag {
  const name = matchAt(tagName, html, nameStart)?.[0] ?? '';
  const attributes = new Map<string, string>();
  const places = new Map<string, number>();
  let at = nameStart + name.length;
  let selfClosing = false;
  for (;;) {
    const gap = matchAt(space, html, at)?.[0] ?? '';
    at += gap.length;
    if (at >= html.length || html.charAt(at) === '>') {
      selfClosing = gap.endsWith('/');
      break;
    }
    // an equals sign at the beginning belongs to the name (13.2.5.32)
    const lead = html.charAt(at) === '=' ? '=' : '';
    const attribute = lead + (matchAt(attributeName, html, at + lead.length)?.[0] ?? '');
    at += attribute.length;
    const value = matchAt(attributeValue, html, at);
    if (value) at += value[0].length;
    const key = attribute.toLowerCase();
    if (attributes.has(key)) continue;
    const text = value?.[1] ?? value?.[2] ?? value?.[3] ?? '';
    attributes.set(key, text);
    places.set(key, at - text.length - (value && value[3] === undefined ? 1 : 0));
  }
  return {
    name: name.toLowerCase(),
    attributes,
    places,
    selfClosing,
    start,
    end: Math.min(at + 1, html.length),
  };
}

/** Where the text inside the element ends; the end of the tag itself if markup may follow in it. */
function textEnd(html: string, tag: StartTag, foreign: boolean): number {
  if (foreign) return tag.name === 'script' && !tag.selfClosing ? scriptEnd(html, tag.end) : tag.end;
  if (tag.name === 'script') return scriptEnd(html, tag.end);
  if (tag.name === 'plaintext') return html.length;
  return textElements.has(tag.name) ? closing(html, tag.name, tag.end) : tag.end;
}

function closing(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** `<!-- <script> … </script> -->` inside a script does not end it (13.2.5.17–31, script data double escaped). */
function scriptEnd(html: string, from: number): number {
  const mark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
  mark.lastIndex = from;
  let escaped: 'no' | 'once' | 'twice' = 'no';
  for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
    const word = found[0].toLowerCase();
    if (word === '<!--') {
      if (escaped === 'no') escaped = 'once';
      mark.lastIndex = found.index + 2; // `<!-->` both opens and closes
    } else if (word === '-->') escaped = 'no';
    else if (word === '<script') escaped = escaped === 'once' ? 'twice' : escaped;
    else if (escaped === 'twice') escaped = 'once';
    else return found.index;
  }
  return html.length;
}

function commentEnd(html: string, start: number): number {
  const end = /--!?>/g;
  if (/^-?>/.test(html.slice(start + 4, start + 6))) return after(html, '>', start);
  end.lastIndex = start + 4;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

function after(html: string, word: string, from: number): number {
  const found = html.indexOf(word, from);
  return found === -1 ? html.length : found + word.length;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
