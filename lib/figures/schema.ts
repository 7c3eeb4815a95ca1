import type { CustodyGroup } from '@/lib/record/schema';

/** What is counted at one place of a figure, and the list behind it; `href` null: nobody, so no list. */
export type Counted = { count: number; href: string | null };

export type CodeCount = Counted & {
  value: string;
  /** What the record calls it; null for codes, which the catalog names. */
  label: string | null;
};

/** People by the values of one facet, the most first; `lacking`: of whom nothing of it is on record. */
export type FacetFigure = { values: CodeCount[]; lacking: Counted | null };

export const facetFigures = ['demand', 'provision', 'affiliation', 'place', 'confirmed'] as const;
export type FacetFigureName = (typeof facetFigures)[number];

export type StandingCount = Counted & { group: CustodyGroup };

/** Everything the page of figures counts, of one moment of the record. */
export type Figures = {
  total: Counted;
  standing: StandingCount[];
  /** Days oldest first, each with every group; the groups of a day add up to `total`. */
  days: { day: string; groups: StandingCount[] }[];
  facets: Record<FacetFigureName, FacetFigure>;
  /** Documents that ask something for people, newest first. */
  followed: {
    slug: string;
    reference: string;
    people: number;
    outcomes: { outcome: string; count: number }[];
  }[];
};

/** How a mark looks; the page and the file each know which colour that is. */
export type Paint = CustodyGroup | 'ink' | 'quiet' | 'rule' | 'paper' | 'hatch' | 'land' | 'water';

/** One element of a drawing, for the page and for a file alike. Numbers are units of the drawing's own box. */
export type Mark = {
  tag: 'g' | 'rect' | 'line' | 'text' | 'path' | 'circle';
  at: Readonly<Record<string, string | number>>;
  fill?: Paint;
  stroke?: Paint;
  words?: string;
  /** Where it leads in the page, and what that is in words; a file has no links. */
  leads?: { href: string; name: string };
  within?: Mark[];
};

export type Drawing = { width: number; height: number; title: string; description: string; marks: Mark[] };

/** A cell of a chart's table: how many, and the list behind it. */
export type ChartCell = Counted & { paint: Paint };
export type ChartRow = { name: string /** A code or day for programs. */; value: string; cells: ChartCell[] };

/**
 * One figure in words and numbers: what the drawing, the table and the files are all made from. `columns` name the
 * cells of each row, in their order.
 */
export type Chart = {
  id: string;
  form: 'bars' | 'stacks' | 'days';
  title: string;
  /** What is counted, and how unknowns are. */
  rule: string;
  rowName: string;
  columns: { value: string; name: string; paint: Paint }[];
  rows: ChartRow[];
  /** Rows that the table shows and the drawing has no room for. */
  undrawn: number;
};
