import type { Element } from 'domhandler';
import { accepted, type Result } from '@/lib/core/result';
import { type Block, joinBlocks } from '@/lib/intake/formats/blocks';
import { limits } from '@/lib/intake/formats/limits';
import { refusedFor, type SourceRefusal, type SourceRefusalCode } from '@/lib/intake/formats/refusals';
import type { ReadSource } from '@/lib/intake/formats/source-text';
import { WordNumbering } from '@/lib/intake/formats/word-numbering';
import { WordStyles } from '@/lib/intake/formats/word-styles';
import { WordTooComplex, WordWalk } from '@/lib/intake/formats/word-walk';
import { attribute, childOf, childrenOf, localName, parsePart } from '@/lib/intake/formats/word-xml';
import { type ZipFault, ZipParts } from '@/lib/intake/formats/zip';

const faults: Record<ZipFault, SourceRefusalCode> = {
  damaged: 'docx_damaged',
  bomb: 'docx_bomb',
  encrypted: 'docx_password',
};

/** Ends the reading of a part; caught by readDocx. */
class PartFault extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * The text of a Word file: body with the markers Word would print before list paragraphs, table rows, then the
 * notes in the order of their marks, then what stands in headers and footers (furniture, each text once). Pages
 * begin where the file breaks them or where Word last laid them out. Refuses an archive that promises or gives
 * more than the limits, and one that is no Word file.
 */
export function readDocx(bytes: Uint8Array): Result<ReadSource, SourceRefusal> {
  const opened = ZipParts.open(bytes);
  if (!opened.ok) return refusedFor(faults[opened.reason]);
  try {
    return readParts(opened.value);
  } catch (error) {
    if (error instanceof PartFault) return refusedFor(faults[error.fault]);
    if (error instanceof WordTooComplex || error instanceof RangeError) return refusedFor('too_complex');
    throw error;
  }
}

function readParts(parts: ZipParts): Result<ReadSource, SourceRefusal> {
  const open = (name: string): Element | null => {
    const read = parts.read(name);
    if (!read.ok) throw new PartFault(read.reason);
    return read.value === null ? null : parsePart(read.value);
  };
  const main = mainPart(open('_rels/.rels'));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = childOf(open(main), 'body');
  if (body === null) return refusedFor('docx_damaged');

  const styles = new WordStyles(open(`${folder}styles.xml`));
  const numbering = new WordNumbering(open(`${folder}numbering.xml`), styles.numIdOf);
  const walk = new WordWalk(styles, numbering);
  const blocks = walk.blocksOf(body);
  blocks.push(...noteBlocks(walk, open(`${folder}footnotes.xml`), walk.footnotes));
  blocks.push(...noteBlocks(walk, open(`${folder}endnotes.xml`), walk.endnotes));
  if (blocks.length === 0) return refusedFor('no_text');
  const edges = parts.list().filter((name) => /(?:^|\/)(?:header|footer)\d*\.xml$/.test(name));
  blocks.push(...furniture(edges.flatMap((name) => edgeBlocks(walk, open(name)))));

  const joined = joinBlocks(blocks);
  if (joined.text.length > limits.maxTextCharacters) return refusedFor('text_too_long');
  return accepted({
    format: 'docx',
    ...joined,
    title: coreTitle(open('docProps/core.xml')),
    language: prevailing(walk.languages),
    address: null,
    encoding: 'utf-8',
    doubts: doubtsOf(walk, joined.text),
  });
}

/** Where the package says its document stands (ECMA-376, part 2, 9.3). */
function mainPart(relations: Element | null): string {
  const found = childrenOf(relations).find((one) => attribute(one, 'Type')?.endsWith('/officeDocument'));
  return attribute(found ?? null, 'Target')?.replace(/^\//, '') ?? 'word/document.xml';
}

function noteBlocks(walk: WordWalk, root: Element | null, notes: { id: string; mark: string }[]): Block[] {
  const byId = new Map(childrenOf(root).map((one) => [attribute(one, 'id'), one]));
  return notes.flatMap(({ id, mark }) => {
    const note = byId.get(id);
    return note ? walk.blocksOf(note, 'footnote', mark) : [];
  });
}

const edgeBlocks = (walk: WordWalk, root: Element | null): Block[] =>
  root === null ? [] : walk.blocksOf(root, 'furniture');

function furniture(blocks: Block[]): Block[] {
  const once = new Map(blocks.map(({ text }) => [text, { hint: 'furniture' as const, text }]));
  // a page number alone says nothing in a text without pages
  return [...once.values()].filter(({ text }) => /\p{L}{2}/u.test(text));
}

function doubtsOf(walk: WordWalk, text: string): ReadSource['doubts'] {
  const damaged = [...text.matchAll(/�+/g)].slice(0, 50).map((at) => ({
    code: 'character_damaged',
    passage: null,
    span: { start: at.index, end: at.index + at[0].length },
    words: null,
  }));
  const unknown = { code: 'list_marker_unknown', passage: null, span: null, words: null };
  return walk.unknownMarkers > 0 ? [unknown, ...damaged] : damaged;
}

function coreTitle(root: Element | null): string | null {
  const title = childrenOf(root).find((one) => localName(one) === 'title');
  const text =
    title?.children
      .map((one) => ('data' in one ? one.data : ''))
      .join('')
      .trim() ?? '';
  return text === '' ? null : text;
}

/** The language most of the text is marked with. */
function prevailing(languages: Map<string, number>): string | null {
  const [first] = [...languages].sort(([, one], [, other]) => other - one);
  return first && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(first[0]) ? first[0] : null;
}
