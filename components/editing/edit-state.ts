/** One field of both versions, in words, where they differ. */
export type Difference = { field: string; present: string; yours: string };

/** What a form of the desk that changes a record comes back with. Nothing typed is ever lost on the way. */
export interface EditState {
  wrong: string | null;
  /** By name of the field. */
  faults: Readonly<Record<string, string>>;
  /** What was typed; null while nobody posted. */
  values: Readonly<Record<string, string>> | null;
  /** What was understood, to be looked at before it is saved. */
  understood: { what: string; words: string }[];
  /** Asked, not forbidden. */
  warnings: string[];
  /** Names what was shown as understood: saved only if that is still it. */
  seen: string;
  /** Both versions, where somebody else changed it meanwhile. */
  versions: Difference[];
  /** The state that is present now, to go on from knowingly; null: the one the page was made with. */
  present: string | null;
}

export const freshEdit: EditState = {
  wrong: null,
  faults: {},
  values: null,
  understood: [],
  warnings: [],
  seen: '',
  versions: [],
  present: null,
};

export type EditAction = (state: EditState, form: FormData) => Promise<EditState>;

export type EditField = { name: string; label: string; hint?: string; optional?: boolean } & (
  | { as: 'line'; list?: string; maxLength?: number }
  | { as: 'lines'; rows?: number; maxLength?: number }
  | { as: 'choice'; options: { value: string; words: string }[] }
  | { as: 'tick' }
);

export interface FieldGroup {
  id: string;
  legend: string;
  aside?: string;
  fields: readonly EditField[];
  /** Folded away until it is wanted. */
  folded?: boolean;
}
