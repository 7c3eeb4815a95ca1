/**
 * What wording functions need: a message by its full key ("statements.charge.stage.on_trial") with its values,
 * and whether the catalog knows a key (an importer may bring codes it does not know yet).
 */
export type Translate = {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
};

/** A catalog and the language it speaks: what every wording function takes. */
export type Speech = { t: Translate; locale: string };

/** The last part of a message key as words: "statements.charge.stage.on_trial" gives "on trial". */
export function plainCode(key: string): string {
  return (key.split('.').at(-1) ?? key).replaceAll('_', ' ');
}

/** The message of a code within an area, or the code in plain words where the catalog does not know it. */
export function codeWords({ t }: Speech, area: string, code: string): string {
  const key = `${area}.${code}`;
  return t.has(key) ? t(key) : plainCode(code);
}

/** With a capital first letter, by the rules of the language. */
export function sentenceCase(words: string, { locale }: Speech): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(locale) + words.slice(first.length);
}

/** "a, b and c"; with `or`: "a, b or c". What ICU has for Kazakh joins with a comma alone. */
export function listWords(parts: readonly string[], { t }: Speech, joint: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return t(`dates.list.${joint}`, { list: parts.slice(0, -1).join(', '), last });
}
