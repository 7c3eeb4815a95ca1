import type { Candidate, Doubt, ReadEntity, ReadMention, ReadPassage } from '../schema';

/** A passage as far as names are read in it. */
export interface NamePassage extends Pick<ReadPassage, 'label' | 'kind' | 'text'> {
  /** Offsets in `text` at which a new page begins; a name that runs over one is doubted. */
  pageBreaks?: readonly number[];
}

/** A name-like run of words that known people are looked up by. */
export interface AskedName {
  /** As printed. */
  text: string;
  /** Keys of each part (lib/spelling): a form answers when every part shares a key with it. */
  parts: readonly (readonly string[])[];
}

/** One spelling of one known person. */
export interface KnownForm {
  person: Candidate['person'];
  form: string;
}

/** What names are found in a text: mentions and entities in order of the text, none of the mentions overlapping. */
export interface NamesFound {
  mentions: ReadMention[];
  entities: ReadEntity[];
  doubts: Doubt[];
}
