import type { blockHints, Doubt, Reading, ReadPassage, SourceText, Span } from '@/lib/intake/schema';

/** A line of the source: [start, end) without the blanks around it. */
export type Line = Span & {
  /** Blanks before it; a tab counts as one. */
  indent: number;
  /** An empty line, the edge of a block or the beginning of the text stands before it. */
  apart: boolean;
  /** A page begins with it. */
  pageStart: boolean;
  /** What the file's format knows of it. */
  hint: (typeof blockHints)[number] | null;
};

/** Lines that belong together: what becomes a passage. */
export type Piece = {
  lines: readonly Line[];
  /** White space settled; otherwise exact. */
  text: string;
  /** Offsets in `text` at which a new page begins. */
  pageBreaks: readonly number[];
  /** Page furniture: navigation, heads and feet of the page; null for the document's own words. */
  furniture: Furniture | null;
};

/** head, foot: lines about the document around its text; page: what stands at every page's edge; else not its own. */
export type Furniture = 'navigation' | 'head' | 'foot' | 'page' | 'site';

export type DraftPassage = ReadPassage & Pick<Piece, 'pageBreaks'>;

/** What the steps hand on: each adds its part and leaves the rest. */
export type Draft = Pick<
  Reading,
  'kind' | 'body' | 'title' | 'language' | 'references' | 'dates' | 'votes'
> & {
  source: SourceText;
  lines: readonly Line[];
  pieces: readonly Piece[];
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
    passages: [],
    doubts: [],
  };
}
