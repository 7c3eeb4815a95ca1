import type { ReactNode } from 'react';
import { type Piece, piecesOf } from '@/components/document/pieces';
import type { DocumentPassage } from '@/lib/record/document-schema';

export interface MarkedTextProps {
  text: string;
  /** Spans are [start, end) in UTF-16 code units; of overlapping ones the first is marked. */
  mentions: DocumentPassage['mentions'];
  fragments: DocumentPassage['fragments'];
  /** Where cited words lead; null: nowhere, they are marked only. */
  hrefOf: (stretch: { start: number; end: number }) => string | null;
}

const cited = 'border-b border-edge box-decoration-clone';

/**
 * A text with its names and the words that statements rest on marked. Names with a record lead there; officials and
 * bystanders are underlined and lead nowhere; cited words lead on at their beginning.
 */
export function MarkedText({ text, mentions, fragments, hrefOf }: MarkedTextProps) {
  return piecesOf(text, mentions, fragments).map((piece) => marked(piece, hrefOf));
}

function marked(
  { start, text, person, stretch, leads }: Piece,
  hrefOf: MarkedTextProps['hrefOf'],
): ReactNode {
  if (person !== null) {
    if (person.slug === null) {
      return (
        <span key={start} className="border-b border-dotted border-ink-2">
          {text}
        </span>
      );
    }
    return (
      <mark key={start} className="bg-transparent text-inherit">
        <a
          href={`/people/${person.slug}`}
          className="border-b border-mark-edge bg-mark box-decoration-clone px-0.5 py-px text-ink no-underline hover:bg-mark-2"
        >
          {text}
        </a>
      </mark>
    );
  }
  if (stretch === null) return text;
  const href = leads ? hrefOf(stretch) : null;
  if (href === null) {
    return (
      <span key={start} className={cited}>
        {text}
      </span>
    );
  }
  return (
    <a key={start} href={href} className={`${cited} text-inherit no-underline hover:bg-mark`}>
      {text}
    </a>
  );
}
