/**
 * What wording functions need of next-intl: a message by its key within one area, with its values. `has` tells
 * whether the catalog knows a code, for codes that come from outside (an importer may know new ones).
 */
export type Translate = {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
};

/** The last part of a message key as words: "statements.stage.on_trial" gives "on trial". */
export function plainCode(key: string): string {
  return (key.split('.').at(-1) ?? key).replaceAll('_', ' ');
}

/** The message of a code, or the code itself in plain words where the catalog does not know it yet. */
export function codeWords(t: Translate, area: string, code: string): string {
  const key = `${area}.${code}`;
  return t.has(key) ? t(key) : plainCode(code);
}
