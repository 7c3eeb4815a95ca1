import type { Draft, DraftPassage } from '@/lib/intake/draft';

/** Makes passages of the pieces, each with its kind and label. */
export function labelPassages(draft: Draft): Draft {
  const passages = draft.pieces.flatMap(({ lines, text, pageBreaks }, index): DraftPassage[] => {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return [];
    const ordinal = index + 1;
    const span = { start: first.start, end: last.end };
    const label = `text-${ordinal}`;
    return [
      { label, kind: 'text', ordinal, kindOrdinal: ordinal, printedLabel: null, text, span, pageBreaks },
    ];
  });
  return { ...draft, passages };
}
