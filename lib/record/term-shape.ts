import type { CustodyGroup } from '@/lib/record/schema';

/** Kinds of terms by the shelf they stand on: what addresses call them, and what the record does. */
export const shelves = { charges: 'provision', organisations: 'organisation', places: 'place' } as const;
export type Shelf = keyof typeof shelves;

export type ListedTerm = { slug: string; name: string; kind: string; people: number; passages: number };
/** A term that a document names. */
export type NamedTerm = { of: 'provision' | 'organisation' | 'place'; slug: string; name: string };
export type TermLink = { slug: string; name: string };

/** A provision, organisation or place as its page shows it. */
export type Term = {
  slug: string;
  name: string;
  kind: string;
  /** Provisions only; null where nothing on record says it. */
  code: TermLink | null;
  article: string | null;
  country: string | null;
  inForce: string | null;
  replacedBy: TermLink | null;
  replaces: TermLink[];
  articles: TermLink[];
  /** Everyone of whom a statement refers to it, each once; and how many by how it does. */
  people: number;
  relations: { relation: string; count: number }[];
  /** Passages that name it, by document, newest document first. */
  documents: { slug: string; reference: string; stated: string; labels: string[] }[];
};

export type TermPerson = {
  slug: string;
  name: string;
  named: boolean;
  custody: CustodyGroup;
  relations: string[];
};

/** An act that documents ask for. */
export type ListedDemand = { action: string; people: number; clauses: number };
export type Clause = {
  document: string;
  reference: string;
  stated: string;
  label: string;
  language: string;
  summary: string;
  quote: string;
  people: { slug: string | null; name: string }[];
};
