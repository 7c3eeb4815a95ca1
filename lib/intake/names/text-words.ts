import type { Span } from '../schema';
import { HONORIFICS } from './tables/honorifics';
import { words } from './tables/words';

/** A word of a passage, with what its letters and its surroundings show. */
export interface Word extends Span {
  text: string;
  /** In small letters, apostrophes made straight. */
  lower: string;
  shape: 'small' | 'capital' | 'caps' | 'initial' | 'number';
  /** What stands between it and the word before. */
  gap: string;
  /** Whether a sentence begins with it: its capital then shows nothing. */
  opens: boolean;
  /** An English ’s stands after it, outside its span. */
  possessive: boolean;
  /** Whether quotation marks that were opened before it are closed after it. */
  quoted: boolean;
}

const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]*(?:[-\u2010\u2011'’‘ʼ`´ʻ][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]*)*/gu;
const APOSTROPHES = /[’‘ʼ`´ʻ]/g;
const POSSESSIVE = /[’'](?:s|S)$/;
const ELISION = /^(?:[ldsnjcmtLDSNJCMT]|qu|Qu|jusqu|lorsqu|puisqu)[’'](?=\p{L})/u;
const MARKER =
  /^\s*(?:[–—―•▪◦*·-]\s*|\(?(?:[A-Z]{1,3}|[a-z]{1,3}|\d{1,3}(?:\.\d{1,2})*)[.)](?=\s)|\((?:[a-z]{1,3}|\d{1,3})\)(?=\s)|\d{1,3}(?=\s+\p{Lu}))\s*/u;
const SENTENCE_END = /[.!?…][)\]”"’»]*\s+[([“"‘«„–]*$|\n/u;
const QUOTE_OPENED = /[“"«„‘][([]*$/u;
/** al-Din, el-Sayed, d’Estienne: written small before a name's capital. */
const SMALL_PREFIX =
  /^(?:al|el|an|ar|as|ash|at|ad|adh|az|ul|ud|ur|ibn|bin|abu|ben|bani|d|l|аль|эль|ан|ар|ас|аш|ат|ад|аз|ибн|бин)[-\u2010\u2011'’ʼ]\p{Lu}/u;
const STOPS: ReadonlySet<string> = new Set([
  ...HONORIFICS,
  ...words(
    'no nos v vs c st art arts para p pp cf e.g i.e inc ltd jr al ca nr bl bzw z.b s.k t.ex им ст г гг т п стр',
  ),
]);
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
]);

/** Words of a passage in order. `marked` passages begin with a letter, number or sign of their own, which is no word. */
export function readWords(text: string, marked: boolean, language: string): Word[] {
  const from = marked ? (MARKER.exec(text)?.[0].length ?? 0) : 0;
  const found: Word[] = [];
  const quotes = quotedSpans(text);
  let quote = 0;
  let last = from;
  for (const match of text.matchAll(WORD)) {
    let start = match.index;
    if (start < from) continue;
    let [printed] = match;
    const elision = language === 'fr' ? ELISION.exec(printed) : null;
    if (
      elision !== null &&
      (/^\p{Ll}/u.test(printed) || last === from || SENTENCE_END.test(text.slice(last, start)))
    ) {
      printed = printed.slice(elision[0].length);
      start += elision[0].length;
    }
    const possessive = POSSESSIVE.test(printed);
    if (possessive) printed = printed.slice(0, -2);
    const end = start + printed.length;
    const gap = text.slice(last, start);
    const before = found.at(-1);
    while ((quotes[quote]?.end ?? end + 1) <= start) quote += 1;
    found.push({
      start,
      end,
      text: printed,
      lower: printed.toLowerCase().replace(APOSTROPHES, "'"),
      shape: shapeOf(printed, text, end),
      gap,
      opens: before === undefined || opensAfter(before, gap),
      possessive,
      quoted: (quotes[quote]?.start ?? end) < start,
    });
    last = match.index + match[0].length;
    if (possessive) last = end + 2;
  }
  return found;
}

function opensAfter(before: Word, gap: string): boolean {
  if (QUOTE_OPENED.test(gap)) return true;
  if (!SENTENCE_END.test(gap)) return false;
  if (before.shape === 'initial') return !gap.startsWith('.');
  return !(gap.startsWith('.') && STOPS.has(before.lower));
}

function shapeOf(printed: string, text: string, end: number): Word['shape'] {
  const [first = ''] = printed;
  if (/\p{N}/u.test(first)) return 'number';
  if (!/[\p{Lu}\p{Lt}]/u.test(first)) {
    return /\p{Ll}/u.test(first) && !SMALL_PREFIX.test(printed) ? 'small' : 'capital';
  }
  const letters = printed.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1) return 'initial';
  if (/\p{Ll}/u.test(letters)) {
    // "Zh." and "Дж." are initials: a full stop and a capital follow at once
    const short = letters.length === 2 && text[end] === '.' && /^\.\s?\p{Lu}/u.test(text.slice(end, end + 3));
    return short && !STOPS.has(printed.toLowerCase()) ? 'initial' : 'capital';
  }
  return 'caps';
}

/** Stretches in quotation marks that are short and no sentence: titles and names of things rather than speech. */
function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const closing = PAIRS.get(sign) ?? (sign === '”' || sign === '"' ? sign : null);
    if (closing === null) continue;
    const end = text.slice(at + 1, at + 82).indexOf(closing);
    if (end < 0) continue;
    if (!/[.!?,]/u.test(text[at + end] ?? '')) spans.push({ start: at, end: at + 1 + end });
    at += 1 + end;
  }
  return spans;
}
