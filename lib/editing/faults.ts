/** What is wrong with a field: a code of the catalog, with what its sentence names. */
export type Fault = { code: string; values: Record<string, string> };
export type Faults = Record<string, Fault>;
/** What was typed, by name of the field. */
export type Typed = Readonly<Record<string, string>>;

export const fault = (code: string, values: Record<string, string> = {}): Fault => ({ code, values });
