import type { Line } from '@/lib/intake/draft';

/** Not seen and not said: soft hyphens, zero-width spaces, word joiners, byte order marks. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
/** Words that may follow a hyphen left hanging: "pre- and post-trial". */
const hanging = /^(?:and|or|och|eller|samt|et|ou|und|oder|sowie|и|или|және|немесе|y|o|e|i|en|of)\s/iu;

/**
 * The text of lines that belong together. A line break with its blanks is one blank; after a hyphen at the line's
 * end it is nothing, and the hyphen stays: it is a real one ("EU-/Kazakhstan") unless the same word stands
 * unbroken elsewhere in the text (`vocabulary`, in lower case), or it is a soft one. A hyphen that hangs, or that
 * is a dash, keeps a blank. Nothing else is changed but that unseen characters go; no-break spaces stay.
 */
export function settleLines(
  source: string,
  lines: readonly Line[],
  vocabulary: ReadonlySet<string>,
): { text: string; pageBreaks: number[] } {
  const parts: string[] = [];
  const pageBreaks: number[] = [];
  let length = 0;
  let soft = false;
  for (const line of lines) {
    const raw = source.slice(line.start, line.end);
    const words = raw.replace(invisible, '');
    const before = parts.pop();
    if (before === undefined) {
      parts.push(words);
      length = words.length;
    } else {
      const next = words.replace(/^\s+/u, '');
      const end = soft ? before : joinedEnd(before, next, vocabulary);
      length += end.length - before.length;
      if (line.pageStart) pageBreaks.push(length);
      parts.push(end, next);
      length += next.length;
    }
    soft = raw.endsWith('\u00ad');
  }
  return { text: parts.join(''), pageBreaks };
}

/** A line's text as it goes before the next: with a blank, or with a hyphen or range left whole. */
function joinedEnd(line: string, next: string, vocabulary: ReadonlySet<string>): string {
  const end = line.slice(-42);
  if (/\p{N}\u2013$/u.test(end) && /^\p{N}/u.test(next)) return line;
  if (!/[\p{L}\p{N}]-$/u.test(end)) return `${line} `;
  if (hanging.test(next)) return `${line} `;
  const left = /(\p{L}{2,40})-$/u.exec(end)?.[1];
  const right = /^\p{Ll}{2,40}/u.exec(next)?.[0];
  if (left === undefined || right === undefined) return line;
  const whole = (left + right).toLowerCase();
  const parted = `${left}-${right}`.toLowerCase();
  return vocabulary.has(whole) && !vocabulary.has(parted) ? line.slice(0, -1) : line;
}
