/** What the workbench is given to show; all of it made in the casework wing. */

export interface BenchName {
  id: number;
  start: number;
  end: number;
  surface: string;
  state: 'open' | 'settled' | 'not_a_person';
  later: boolean;
  /** Whom it was settled on; null otherwise. */
  name: string | null;
  passageId: number;
}

export interface BenchPassageShape {
  id: number;
  label: string;
  kind: string;
  kindOrdinal: number;
  printedLabel: string | null;
  /** Null where the text is not held. */
  text: string | null;
}

export interface CandidateShape {
  number: number;
  name: string;
  standing: 'case' | 'mentioned' | 'official';
  verdict: 'same' | 'maybe' | 'different';
  /** False while nobody has read the record a second time. */
  accepted: boolean;
  printed: { form: string; in: string | null; language: string }[];
  alignedIn: string | null;
  alsoHere: string | null;
}

export interface SuggestionShape {
  /** What it says, in words. */
  words: string;
  quote: string;
  ticked: boolean;
}

export interface NewcomerShape {
  given: string | null;
  family: string | null;
  usualName: string;
  order: string;
  standing: string;
}

export interface Choice {
  value: string;
  words: string;
}

export interface ChoiceGroup {
  words: string;
  choices: Choice[];
}
