import type { Draft, Piece } from '@/lib/intake/draft';

/** Joins the lines that belong together. */
export function joinPieces(draft: Draft): Draft {
  const { text } = draft.source;
  const pieces = draft.lines.map(
    (line): Piece => ({
      lines: [line],
      text: text.slice(line.start, line.end),
      pageBreaks: [],
      furniture: null,
    }),
  );
  return { ...draft, pieces };
}
