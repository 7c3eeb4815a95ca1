import type { Speech } from '@/lib/language/translate';

/** What names a passage: as in a citation, or as in a document (`kind` and `kindOrdinal`). */
export type PassageName = { kind: string; ordinal: number; printedLabel: string | null };

/**
 * A passage as people cite it: "§ 3", "recital J". The printed letter or number without its full stop; where
 * none is printed, its place among those of its kind.
 */
export function passageWords({ kind, ordinal, printedLabel }: PassageName, { t }: Speech): string {
  const label = printedLabel?.replace(/[.)\s]+$/u, '').replace(/^[(\s]+/u, '');
  const known = t.has(`person.passage.${kind}`) ? kind : 'other';
  // a dash or a bullet counts nothing
  const printed = label !== undefined && /[\p{L}\p{N}]/u.test(label) ? label : String(ordinal);
  return t(`person.passage.${known}`, { label: printed });
}

/** The same from a passage's label alone: "para-4" gives "§ 4", "recital-J" gives "recital J". */
export function passageLabelWords(label: string, speech: Speech): string {
  const [stem = label, ...rest] = label.split('-');
  const kind = stem === 'para' ? 'paragraph' : stem;
  if (rest.length === 0) return passageWords({ kind, ordinal: 1, printedLabel: null }, speech);
  return passageWords({ kind, ordinal: 0, printedLabel: rest.join('-') }, speech);
}
