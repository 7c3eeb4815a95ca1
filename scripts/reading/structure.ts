import type { FoundingDocument } from '@/lib/founding/schema';
import type { ReadDate, Reading, ReadPassage } from '@/lib/intake/schema';

type Structure = Pick<Reading, 'references' | 'votes' | 'title' | 'kind'> & {
  passages: readonly ReadPassage[];
  dates: readonly ReadDate[];
};

/** How a reading's structure compares with the founding record's: sentences on every difference. */
export type Compared = {
  key: string;
  passages: number;
  right: number;
  /** Passage by passage: label, kind, printed label, text. */
  differences: string[];
  references: string[];
  dates: string[];
};

/** Compares the passages, references, date and votes of a reading with the founding document read from the same file. */
export function compareStructure(
  document: FoundingDocument,
  texts: ReadonlyMap<string, string>,
  reading: Structure,
): Compared {
  const differences: string[] = [];
  const found = new Map(reading.passages.map((passage) => [passage.label, passage]));
  let right = 0;
  document.passages.forEach((expected, index) => {
    const at = reading.passages[index];
    const passage = found.get(expected.label);
    const wrong = [
      at?.label === expected.label ? null : `stands as ${at?.label ?? 'nothing'}`,
      passage === undefined || passage.kind === expected.kind
        ? null
        : `kind ${passage.kind}, not ${expected.kind}`,
      passage === undefined || passage.kindOrdinal === expected.kindOrdinal
        ? null
        : `kind ordinal ${passage.kindOrdinal}, not ${expected.kindOrdinal}`,
      passage === undefined || passage.printedLabel === expected.printedLabel
        ? null
        : `printed ${passage.printedLabel}, not ${expected.printedLabel}`,
      passage === undefined || passage.text === texts.get(expected.label) ? null : 'another text',
      passage === undefined || (passage.span.start === expected.from && passage.span.end === expected.to)
        ? null
        : `span ${passage.span.start}–${passage.span.end}, not ${expected.from}–${expected.to}`,
    ].filter((one) => one !== null);
    if (wrong.length === 0) right += 1;
    else differences.push(`${expected.label}: ${wrong.join('; ')}`);
  });
  if (reading.passages.length > document.passages.length) {
    const more = reading.passages.slice(document.passages.length).map(({ label }) => label);
    differences.push(`passages of its own: ${more.join(', ')}`);
  }
  return {
    key: document.key,
    passages: document.passages.length,
    right,
    differences,
    references: referencesOf(document, reading),
    dates: datesOf(document, reading),
  };
}

function referencesOf({ references, votes, title, kind }: FoundingDocument, reading: Structure): string[] {
  const wrong: string[] = [];
  const read = new Map<string, string[]>();
  for (const [type, value] of Object.entries(reading.references)) read.set(type, [value ?? []].flat());
  const wanted = new Map<string, string[]>();
  for (const { type, value } of references) wanted.set(type, [...(wanted.get(type) ?? []), value]);
  for (const type of new Set([...wanted.keys(), ...read.keys()])) {
    const [one, other] = [wanted.get(type) ?? [], read.get(type) ?? []].map((values) =>
      [...values].sort().join(', '),
    );
    if (one !== other) wrong.push(`${type}: ${other || 'none'}, not ${one || 'none'}`);
  }
  if (reading.kind !== kind) wrong.push(`kind ${reading.kind}, not ${kind}`);
  if (reading.title !== title) wrong.push(`title “${reading.title}”, not “${title}”`);
  const counted = reading.votes
    ? { for: reading.votes.for, against: reading.votes.against, abstentions: reading.votes.abstentions }
    : null;
  if (JSON.stringify(counted) !== JSON.stringify(votes)) wrong.push('other votes');
  return wrong;
}

/** Dates of cited texts, and the document's own where it prints one. */
function datesOf({ citedTexts, stated, statedMeaning }: FoundingDocument, reading: Structure): string[] {
  const wrong: string[] = [];
  for (const { dated, passage: ref } of citedTexts) {
    const label = ref.split('/')[1] ?? '';
    if (dated !== null && !reading.dates.some((date) => date.passage === label && date.iso === dated)) {
      wrong.push(`${label}: ${dated} not read`);
    }
  }
  const own = reading.dates.filter(({ meaning }) => meaning === statedMeaning);
  const printed = /^\d{4}-\d\d-\d\d$/.test(stated) ? [stated] : [];
  if (own.some(({ iso }) => !printed.includes(iso)) || (printed.length > 0 && own.length === 0)) {
    wrong.push(
      `${statedMeaning} ${own.map(({ iso }) => iso).join(', ') || 'no day'}, not ${printed.join() || 'none'}`,
    );
  }
  return wrong;
}
