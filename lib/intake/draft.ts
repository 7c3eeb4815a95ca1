import type {
  blockHints,
  Doubt,
  ReadDate,
  Reading,
  ReadPassage,
  SourceText,
  Span,
} from '@/lib/intake/schema';

/** A line of the source: [start, end) without the blanks around it. */
export type Line = Span & {
  /** Blanks before it; a tab counts as one. */
  indent: number;
  /** An empty line, the edge of a block or the beginning of the text stands before it. */
  apart: boolean;
  /** A page begins with it. */
  pageStart: boolean;
  /** Stands at a page's edge: a page number, a running head; a note at its foot; a rule drawn between parts. */
  edge: 'page' | 'note' | 'rule' | null;
  /** What the file's format knows of it. */
  hint: (typeof blockHints)[number] | null;
};

/** What a piece is taken for: its kind, the stem of its label, and the letter or number printed before it. */
export type Role = {
  kind: ReadPassage['kind'];
  /** "recital-J" whole where the print or the place in a list says it; "text-" to be counted on. */
  label: string;
  printed: string | null;
};

/** Lines that belong together: what becomes a passage. */
export type Piece = {
  lines: readonly Line[];
  /** White space settled; otherwise exact. */
  text: string;
  /** Offsets in `text` at which a new page begins. */
  pageBreaks: readonly number[];
  /** Null until a step has told it. */
  role: Role | null;
};

export type DraftPassage = ReadPassage & Pick<Piece, 'pageBreaks'>;

/** What the steps hand on: each adds its part and leaves the rest. */
export type Draft = Pick<Reading, 'kind' | 'body' | 'title' | 'language' | 'references' | 'votes'> & {
  dates: readonly ReadDate[];
  source: SourceText;
  lines: readonly Line[];
  pieces: readonly Piece[];
  /** The piece in which a body begins to speak ("The European Parliament,"), and whose it is. */
  formula: { at: number; of: 'parliament' | 'other' } | null;
  passages: readonly DraftPassage[];
  doubts: readonly Doubt[];
};

/** A step of reading in: pure, and complete for any text. */
export type Step = (draft: Draft) => Draft;

/** The draft before the first step. Language as the caller or the file says it; `und` when nobody does. */
export function emptyDraft(source: SourceText, language: string | null): Draft {
  return {
    source,
    language: language ?? source.language ?? 'und',
    kind: null,
    body: null,
    title: null,
    references: {},
    dates: [],
    votes: null,
    lines: [],
    pieces: [],
    formula: null,
    passages: [],
    doubts: [],
  };
}
