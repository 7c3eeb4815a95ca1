import { accepted, type Result, refused } from '@/lib/core/result';
import { alignPassages, type Pair } from '@/lib/record/align';
import type { DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';

/** Which of a document's texts a reader has chosen: one, or two side by side. Languages are those of its texts. */
export type TextChoice = { text: string; beside: string | null };

export type ChoiceRefusal =
  | { reason: 'repeated_parameter'; parameter: string }
  | { reason: 'unknown_value'; value: string };

const parameters = ['text', 'beside'];

/** The text a page shows when nobody chose: the first that is held or, where none is, the first. */
export function usualText({ texts }: Pick<DocumentSheet, 'texts'>): string {
  return (texts.find(({ held }) => held) ?? texts[0])?.language ?? 'und';
}

/**
 * The parameters of a document's page; refuses what the document has no text for, and a text beside itself. Others are
 * passed over, as links from elsewhere carry them: no choice is lost with them.
 */
export function parseTextChoice(
  pairs: readonly (readonly [string, string])[],
  sheet: Pick<DocumentSheet, 'texts'>,
): Result<TextChoice, ChoiceRefusal> {
  const chosen = new Map<string, string>();
  for (const [parameter, value] of pairs) {
    if (!parameters.includes(parameter)) continue;
    if (chosen.has(parameter)) return refused({ reason: 'repeated_parameter', parameter });
    if (!sheet.texts.some(({ language }) => language === value)) {
      return refused({ reason: 'unknown_value', value });
    }
    chosen.set(parameter, value);
  }
  const text = chosen.get('text') ?? usualText(sheet);
  const beside = chosen.get('beside') ?? null;
  return beside === text ? refused({ reason: 'unknown_value', value: beside }) : accepted({ text, beside });
}

/** The address of the text so chosen; the usual one has the document's own. */
export function textAddress(
  sheet: Pick<DocumentSheet, 'slug' | 'texts'>,
  { text, beside }: TextChoice,
): string {
  const query = new URLSearchParams();
  if (text !== usualText(sheet)) query.set('text', text);
  if (beside !== null) query.set('beside', beside);
  const words = query.toString();
  return `/documents/${sheet.slug}${words === '' ? '' : `?${words}`}#text`;
}

/**
 * One row of a text: a passage, or the same in two languages. The left one is at its label; the right one is at its
 * own only where no passage on the left has it.
 */
export type Row = Pair<DocumentPassage> & { rightAnchor: string | null };

export type TextView = {
  choice: TextChoice;
  /** In reading order of the first text; `right` is null throughout when one text was chosen. */
  rows: Row[];
  /** Passages of texts not chosen whose label no row has: whoever followed a link to one finds the way on. */
  elsewhere: DocumentPassage[];
};

/** The text as the reader chose it. */
export function viewOf(sheet: Pick<DocumentSheet, 'passages'>, choice: TextChoice): TextView {
  const of = (language: string) => sheet.passages.filter((passage) => passage.language === language);
  const left = of(choice.text);
  const taken = new Set(left.map(({ label }) => label));
  const pairs =
    choice.beside === null
      ? left.map((passage) => ({ left: passage, right: null }))
      : alignPassages(left, of(choice.beside));
  const rows = pairs.map((pair) => ({
    ...pair,
    rightAnchor: pair.right === null || taken.has(pair.right.label) ? null : pair.right.label,
  }));
  const labels = new Set(rows.flatMap((row) => [row.left?.label, row.right?.label]));
  const elsewhere = sheet.passages.filter(
    ({ label }, place, all) => !labels.has(label) && all.findIndex((each) => each.label === label) === place,
  );
  return { choice, rows, elsewhere };
}

/** The same passage in every text that has it, in the order of the texts: by its label, then by its place. */
export function passagesAt(
  sheet: Pick<DocumentSheet, 'texts' | 'passages'>,
  label: string,
): DocumentPassage[] {
  const first = sheet.passages.find((passage) => passage.label === label);
  if (first === undefined) return [];
  const of = (language: string) => sheet.passages.filter((passage) => passage.language === language);
  return sheet.texts.flatMap(({ language }) => {
    const own = sheet.passages.find((passage) => passage.language === language && passage.label === label);
    if (own) return [own];
    const row = alignPassages(of(first.language), of(language)).find(({ left }) => left?.label === label);
    return row?.right ?? [];
  });
}

/** The passages before and after in the same text; null at its ends. */
export function neighboursOf(
  sheet: Pick<DocumentSheet, 'passages'>,
  passage: DocumentPassage,
): { previous: DocumentPassage | null; next: DocumentPassage | null } {
  const text = sheet.passages.filter(({ language }) => language === passage.language);
  const place = text.findIndex(({ label }) => label === passage.label);
  return { previous: text[place - 1] ?? null, next: text[place + 1] ?? null };
}

/** Spellings of each person's name in the texts, by slug: forms as printed, each once, in the order of the texts. */
export function spellingsIn(
  sheet: Pick<DocumentSheet, 'passages'>,
): Map<string, { form: string; language: string }[]> {
  const spellings = new Map<string, { form: string; language: string }[]>();
  for (const { language, mentions } of sheet.passages) {
    for (const { surface, person } of mentions) {
      if (person.slug === null) continue;
      const forms = spellings.get(person.slug) ?? [];
      if (forms.some((each) => each.form === surface && each.language === language)) continue;
      spellings.set(person.slug, [...forms, { form: surface, language }]);
    }
  }
  return spellings;
}
