import type { ReactNode } from 'react';
import type { DocumentPassage } from '@/lib/record/document-schema';

export interface MarkedTextProps {
  text: string;
  /** Spans are [start, end) in UTF-16 code units; overlapping ones after the first are left unmarked. */
  mentions: DocumentPassage['mentions'];
}

/** A text with its names marked: those with a record lead there, officials and bystanders are only underlined. */
export function MarkedText({ text, mentions }: MarkedTextProps) {
  const pieces: ReactNode[] = [];
  let reached = 0;
  for (const { start, end, person } of [...mentions].sort((a, b) => a.start - b.start)) {
    if (start < reached || end > text.length || end <= start) continue;
    pieces.push(text.slice(reached, start));
    const words = text.slice(start, end);
    pieces.push(
      person.slug === null ? (
        <span key={start} className="border-b border-dotted border-ink-2">
          {words}
        </span>
      ) : (
        <mark key={start} className="bg-transparent text-inherit">
          <a
            href={`/people/${person.slug}`}
            className="border-b border-mark-edge bg-mark box-decoration-clone px-0.5 py-px text-ink no-underline hover:bg-mark-2"
          >
            {words}
          </a>
        </mark>
      ),
    );
    reached = end;
  }
  pieces.push(text.slice(reached));
  return pieces;
}
