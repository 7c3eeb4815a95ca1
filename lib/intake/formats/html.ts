import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { accepted, type Result } from '@/lib/core/result';
import { type Block, collapseBlanks, joinBlocks, trimBlanks } from '@/lib/intake/formats/blocks';
import { decodeBytes } from '@/lib/intake/formats/encoding';
import { pageFacts } from '@/lib/intake/formats/html-facts';
import { HtmlWalk, TooComplex } from '@/lib/intake/formats/html-walk';
import { limits } from '@/lib/intake/formats/limits';
import { refusedFor, type SourceRefusal } from '@/lib/intake/formats/refusals';
import type { ReadSource } from '@/lib/intake/formats/source-text';

/**
 * Elements that hold the text of a page, by the habits of the bodies we read: the first that holds most of the
 * page's words is taken, and the frame around it left out. EUR-Lex and OEIL name their own; the others use
 * HTML's. Old pages of the European Parliament have none: there the whole body stands, its frame marked.
 */
const mainPlaces = [
  '#document1',
  '#website-body',
  'main article',
  '[role=main] article',
  'article[role=article]',
  '.field--name-body',
  '#TexteHTML',
  'main',
  '[role=main]',
  '#main-content',
  '#content',
  'article',
  '#main',
] as const;
/** Of the words of a page that its main part has to hold, furniture not counted. */
const minMainShare = 0.6;

/**
 * The text of a saved page: what a browser prints, in its order and with its list markers, without what it
 * hides. Charset by byte order mark, then valid UTF-8, then `charset` of the answer's header, then the page's
 * own. A page that is one preformatted text keeps its lines and has no blocks.
 */
export function readHtml(bytes: Uint8Array, charset: string | null): Result<ReadSource, SourceRefusal> {
  const decoded = decodeBytes(bytes, { charset: charset ?? metaCharset(bytes) });
  if (!decoded.ok) return decoded;
  const { text: markup, encoding, doubts } = decoded.value;
  try {
    const $ = load(markup);
    const facts = pageFacts($, markup);
    const plain = onlyPreformatted($);
    const read =
      plain === null ? joinBlocks(mainBlocks($)) : { text: plain, blocks: null, pageBreaks: [] as number[] };
    const words = read.blocks?.some(({ hint }) => hint !== 'furniture') ?? read.text.trim() !== '';
    if (!words) return refusedFor('no_text');
    if (read.text.length > limits.maxTextCharacters) return refusedFor('text_too_long');
    // spans of doubts are of the markup; in the text they stand where its damaged characters do
    const found = doubts.filter(({ span }) => span === null);
    const damaged = doubts.length > found.length ? [...read.text.matchAll(/�+/g)].slice(0, 50) : [];
    const placed = damaged.map((at) => ({
      code: 'character_damaged',
      passage: null,
      span: { start: at.index, end: at.index + at[0].length },
      words: null,
    }));
    return accepted({ format: 'html', ...read, ...facts, encoding, doubts: [...found, ...placed] });
  } catch (error) {
    if (error instanceof TooComplex || error instanceof RangeError) return refusedFor('too_complex');
    throw error;
  }
}

/** The charset a page declares of itself in its first kilobytes. */
function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  return found?.[1] ?? null;
}

const wordCount = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { hint, text }) => (hint === 'furniture' ? sum : sum + text.length), 0);

function mainBlocks($: CheerioAPI): Block[] {
  const body = $('body').get(0);
  if (!body) return [];
  const whole = HtmlWalk.blocksOf(body);
  const enough = wordCount(whole) * minMainShare;
  for (const place of mainPlaces) {
    const found: Element[] = $(place).get();
    if (found.length > 50) continue;
    const blocks = found
      .filter((one) => !found.some((other) => other !== one && contains(other, one)))
      .flatMap((one) => HtmlWalk.blocksOf(one));
    if (blocks.length > 0 && wordCount(blocks) >= Math.max(enough, 200)) return blocks;
  }
  return whole;
}

function contains(outer: Element, inner: Element): boolean {
  for (let at = inner.parent; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** The lines of a page that holds one preformatted text and hardly anything beside it (govinfo, congress.gov). */
function onlyPreformatted($: CheerioAPI): string | null {
  const longest = $('pre')
    .toArray()
    .map((one) => $(one).text())
    .reduce((best, text) => (text.length > best.length ? text : best), '');
  if (longest.trim().length < 200) return null;
  const all = trimBlanks(
    collapseBlanks($('body').clone().find('script,style,noscript').remove().end().text()),
  );
  const own = trimBlanks(collapseBlanks(longest));
  return own.length >= all.length * 0.8 ? longest.replace(/^\r?\n/, '').trimEnd() : null;
}
