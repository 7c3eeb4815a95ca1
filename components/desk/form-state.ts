/** What a posted form comes back with, in words: nothing when it is fresh. */
export interface FormState {
  /** Why nothing was done; null: nothing was wrong with the whole. */
  wrong: string | null;
  /** What was done. */
  done: string | null;
  /** By name of the field: what is wrong with it. */
  faults: Readonly<Record<string, string>>;
  /** By name of the field: what was typed, never passwords. */
  values: Readonly<Record<string, string>>;
  /** A secret shown this once, to be copied. */
  once: { label: string; value: string; note: string } | null;
}

export const freshForm: FormState = { wrong: null, done: null, faults: {}, values: {}, once: null };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export type FormField =
  | {
      name: string;
      label: string;
      type: 'text' | 'email' | 'password';
      autoComplete: string;
      hint?: string;
      maxLength?: number;
      /** May stay empty. */
      optional?: boolean;
    }
  | {
      name: string;
      label: string;
      type: 'select';
      options: { value: string; words: string }[];
      hint?: string;
    };
