import type { PersonSheet, PrintedName } from '@/lib/record/schema';

export type ShownName = {
  form: string;
  /** Language the form is printed in; null: the usual form, as the record has it. */
  language: string | null;
  /** The usual form, where another one stands first; else null. */
  usual: string | null;
};

/** Languages whose printed spellings readers of a language can read in their own script, best first. */
const readable: Readonly<Record<string, readonly string[]>> = { ru: ['ru', 'kk'], kk: ['kk', 'ru'] };

/**
 * How a person is called at the head of a page: on Russian and Kazakh pages by a Cyrillic spelling that a document
 * prints, if one does, with the usual one beside it; else by the usual one. Nothing is transliterated, and no form
 * with a case ending stands as a name.
 */
export function shownName({ name, names }: Pick<PersonSheet, 'name' | 'names'>, locale: string): ShownName {
  const printed = (readable[locale] ?? [])
    .map((language) => names.find((each) => each.language === language && standsAlone(each)))
    .find((each) => each !== undefined);
  if (printed === undefined || printed.form === name) return { form: name, language: null, usual: null };
  return { form: printed.form, language: printed.language, usual: name };
}

/** Printed spellings beside the one that is shown, each form once. */
export function otherSpellings(
  { name, names }: Pick<PersonSheet, 'name' | 'names'>,
  shown: ShownName,
): PrintedName[] {
  return names.filter(
    ({ form, kind }, index, all) =>
      form !== name &&
      form !== shown.form &&
      kind !== 'usual' &&
      all.findIndex((other) => other.form === form) === index,
  );
}

const standsAlone = ({ script, kind, inflection }: PrintedName) =>
  script === 'Cyrl' && kind === 'printed' && inflection === null;
