import type { Draft, Line } from '@/lib/intake/draft';

const blank = (unit: number) => unit === 0x20 || unit === 0x09;
/** A character that prints: neither a blank of any kind nor an unseen one. */
const seen = /[^\s\u00ad\u200b\u2060\ufeff]/u;
const breaks = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);

/**
 * Cuts the text into its lines, at any kind of line break, a form feed too. Empty lines are not kept: the line
 * after them stands `apart`. A block of the format and a page begin a line where they begin.
 */
export function cutLines(draft: Draft): Draft {
  const { text, blocks, pageBreaks } = draft.source;
  const edges = new Map((blocks ?? []).map((block) => [block.start, block.hint]));
  const ends = new Set((blocks ?? []).map(({ end }) => end));
  const pages = [...pageBreaks].sort((one, other) => one - other);
  const lines: Line[] = [];
  let page = 0;
  let apart = true;
  let pageStart = false;
  let hint: Line['hint'] = null;
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && !breaks.has(text.charCodeAt(end))) {
      if (end > at && (edges.has(end) || ends.has(end))) break;
      end += 1;
    }
    if (edges.has(at)) {
      hint = edges.get(at) ?? null;
      apart = true;
    } else if (ends.has(at)) {
      hint = null;
      apart = true;
    }
    let from = at;
    let to = end;
    while (from < to && blank(text.charCodeAt(from))) from += 1;
    while (to > from && blank(text.charCodeAt(to - 1))) to -= 1;
    const first = pages[page];
    if (first !== undefined && first <= Math.max(from, at)) {
      pageStart = true;
      while ((pages[page] ?? Number.POSITIVE_INFINITY) <= from) page += 1;
    }
    // a line of no-break spaces is as empty as any
    if (to > from && seen.test(text.slice(from, to))) {
      lines.push({ start: from, end: to, indent: from - at, apart, pageStart, edge: null, hint });
      apart = false;
      pageStart = false;
    } else if (breaks.has(text.charCodeAt(end)) || end === text.length) apart = true;
    const unit = text.charCodeAt(end);
    if (unit === 0x0c) pageStart = true;
    at = breaks.has(unit) ? end + (unit === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1) : end;
  }
  return { ...draft, lines };
}
