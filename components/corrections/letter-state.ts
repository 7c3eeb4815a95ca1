/** What a letter that was not taken comes back with, in words; nothing when the form is fresh. */
export interface LetterState {
  /** Why it was not sent; null: look at the fields. */
  wrong: string | null;
  /** By name of the field: what is wrong with it. */
  faults: Readonly<Record<string, string>>;
  /** By name of the field: what was typed. */
  values: Readonly<Record<string, string>>;
}

export const freshLetter: LetterState = { wrong: null, faults: {}, values: {} };

export type LetterAction = (state: LetterState, form: FormData) => Promise<LetterState>;
