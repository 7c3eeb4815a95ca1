import type { blockHints, SourceText } from '@/lib/intake/schema';

export type BlockHint = (typeof blockHints)[number];
/** A piece of a text; `breaks` are offsets in it at which a new page begins (0 when it opens one). */
export type Block = { hint: BlockHint; text: string; breaks?: readonly number[] };

/**
 * Signs no text can be kept with – the zero sign, halves of a pair – as the replacement character, one for one, so
 * that offsets stay. A font's table may name such signs.
 */
export const keepable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd');

/** Text of all blocks in order, parted by an empty line, with their spans; blocks without text are left out. */
export function joinBlocks(blocks: readonly Block[]): Pick<SourceText, 'text' | 'pageBreaks'> & {
  blocks: NonNullable<SourceText['blocks']>;
} {
  const spans: NonNullable<SourceText['blocks']> = [];
  const pageBreaks: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { hint, text: given, breaks = [] } of blocks) {
    const text = keepable(given);
    if (text.trim() === '') continue;
    if (parts.length > 0) length += 2;
    pageBreaks.push(...breaks.map((offset) => length + offset).filter((offset) => offset > 0));
    spans.push({ start: length, end: length + text.length, hint });
    parts.push(text);
    length += text.length;
  }
  return { text: parts.join('\n\n'), blocks: spans, pageBreaks };
}

/** White space as a browser shows it: runs of blanks and line ends are one blank; no-break spaces stay. */
export const collapseBlanks = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');

/** Without blanks beside line breaks and at both ends; no-break spaces stay. */
export const trimBlanks = (text: string): string =>
  text.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/^[ \t\n]+|[ \t\n]+$/g, '');
