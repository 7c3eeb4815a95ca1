import type { Draft, Piece } from '@/lib/intake/draft';
import { markerOf } from '@/lib/intake/marker';
import { noteWords } from '@/lib/intake/tables/notes';

/**
 * Tells footnotes: pieces the file marks as such; a run of numbers in brackets at the text's end whose first mark
 * stands in the text before; and a number before a journal or a document.
 */
export function findFootnotes(draft: Draft): Draft {
  const { pieces } = draft;
  const from = notesFrom(pieces);
  return {
    ...draft,
    pieces: pieces.map((piece, at): Piece => {
      if (piece.role !== null) return piece;
      const hinted = piece.lines[0]?.hint === 'footnote';
      const marker = markerOf(piece.text);
      if (!hinted && !(at >= from && marker?.shape === 'note') && !noteWords.test(piece.text.slice(0, 60)))
        return piece;
      const number =
        marker !== null && marker.place > 0 ? marker.place : Number(/^\d{1,3}/.exec(piece.text)?.[0] ?? 0);
      const printed = marker?.printed ?? (number > 0 ? String(number) : null);
      return {
        ...piece,
        role: { kind: 'footnote', label: number > 0 ? `footnote-${number}` : 'footnote-', printed },
      };
    }),
  };
}

/** Where the notes at the end begin; past the end when there are none. */
function notesFrom(pieces: readonly Piece[]): number {
  const free = pieces.flatMap(({ role, text }, at) =>
    role === null ? [{ at, text, marker: markerOf(text) }] : [],
  );
  let first = free.length;
  while (first > 0 && free[first - 1]?.marker?.shape === 'note') first -= 1;
  const run = free.slice(first);
  const start = run.findLastIndex(({ marker }) => marker?.place === 1);
  const head = run[start];
  if (head?.marker?.printed === undefined || head.marker.printed === null) return pieces.length;
  const mark = head.marker.printed;
  const called = free.slice(0, first + start).some(({ text }) => {
    const found = text.indexOf(mark, 2);
    return found > 0 && /[^\s(]/u.test(text.charAt(found - 1));
  });
  return called || mark.startsWith('[') ? head.at : pieces.length;
}
